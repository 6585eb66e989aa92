/** The words of one room of the messages in the language of the reader: those of the plan, of a voorbereidingsblad, of a page. */
import type { Language } from '../../domain/language.ts'
import { message, say, type Message, type MessageKey } from '../../domain/message.ts'

type KeyIn<Room extends string, Key = MessageKey> = Key extends `${Room}.${infer Rest}` ? Rest : never
export type WordsOf<Room extends string> = (key: KeyIn<Room>, values?: Message['values']) => string

/** Says a word or sentence by its key without the name of its room. */
export function wordsOfRoom<const Room extends string>(room: Room, language: Language): WordsOf<Room> {
  // The two parts were cut from one key.
  return (key, values = {}) => say(message(`${room}.${key}` as MessageKey, values), language)
}
