/** The words of a plan in the language of the reader. */
import type { Language } from '../../domain/language.ts'
import { message, say, type Message } from '../../domain/message.ts'
import type { exportMessages } from '../../domain/messages/export.ts'

type PlanKey = keyof typeof exportMessages extends `export.${infer Key}` ? Key : never
export type Words = (key: PlanKey, values?: Message['values']) => string

/** Says a word or sentence of a plan by its key without `export.`. */
export function wordsIn(language: Language): Words {
  return (key, values = {}) => say(message(`export.${key}`, values), language)
}
