/** The words on paper in the language of the reader. */
import type { Language } from '../../shared/domain/language.ts'
import { message, say, type Message } from '../../shared/domain/message.ts'
import type { ClusterStatus } from '../../shared/domain/overlap.ts'
import type { exportMessages } from '../../shared/domain/messages/export.ts'

type ExportKey = keyof typeof exportMessages extends `export.${infer Key}` ? Key : never
export type Words = (key: ExportKey, values?: Message['values']) => string

/** Says a word or sentence of the export by its key without `export.`. */
export function wordsIn(language: Language): Words {
  return (key, values = {}) => say(message(`export.${key}`, values), language)
}

/** What is being looked into, or what changed since it was decided on; null for what simply is open. */
export function sayStanding(status: ClusterStatus, words: Words, language: Language): string | null {
  if (status.is === 'investigating') return words('investigating', { reason: status.reason })
  if (status.is !== 'reopened') return null
  return words('reopened', { reason: status.reasons.map((reason) => say(reason, language)).join(' ') })
}
