/** The words of the year on one page in the language of the reader. */
import type { Language } from '../../domain/language.ts'
import { message, say, type Message } from '../../domain/message.ts'
import type { yearPageMessages } from '../../domain/messages/year-page.ts'

type Key = keyof typeof yearPageMessages extends `yearPage.${infer Key}` ? Key : never
export type YearPageWords = (key: Key, values?: Message['values']) => string

/** Says a word or sentence by its key without `yearPage.`. */
export function yearPageWordsIn(language: Language): YearPageWords {
  return (key, values = {}) => say(message(`yearPage.${key}`, values), language)
}
