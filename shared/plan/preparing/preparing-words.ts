/** The words of a voorbereidingsblad in the language of the reader. */
import type { Language } from '../../domain/language.ts'
import { message, say, type Message } from '../../domain/message.ts'
import type { preparingMessages } from '../../domain/messages/preparing.ts'

type Key = keyof typeof preparingMessages extends `preparing.${infer Key}` ? Key : never
export type PreparingWords = (key: Key, values?: Message['values']) => string

/** Says a word or sentence by its key without `preparing.`. */
export function preparingWordsIn(language: Language): PreparingWords {
  return (key, values = {}) => say(message(`preparing.${key}`, values), language)
}
