/** The words on paper in the language of the reader. */
import type { Language } from '../../shared/domain/language.ts'
import { message, say, type Message } from '../../shared/domain/message.ts'
import type { exportMessages } from '../../shared/domain/messages/export.ts'

type ExportKey = keyof typeof exportMessages extends `export.${infer Key}` ? Key : never
export type Words = (key: ExportKey, values?: Message['values']) => string

/** Says a word or sentence of the export by its key without `export.`. */
export function wordsIn(language: Language): Words {
  return (key, values = {}) => say(message(`export.${key}`, values), language)
}
