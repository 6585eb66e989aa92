/** What people type in a column of the project, and what that means. Pure: the dialog shows it, tests hold it. */
import type { Language } from '../../../../shared/domain/language.ts'
import type { Message } from '../../../../shared/domain/message.ts'
import { valueFault, type ProjectColumn } from '../../../../shared/domain/project-column.ts'
import { parsePeriod } from '../../../../shared/time/parse-period.ts'
import { readNumber } from '../../../ui/read-number.ts'

/** Null: it is empty. */
type Read = { readonly value: string | null } | { readonly fault: Message }

/** A number and a day as people write them in their language; of a list the id of the choice. */
export function readTypedValue(column: ProjectColumn, text: string, language: Language): Read {
  const typed = text.trim()
  if (typed === '') return { value: null }
  const value = meant(column, typed, language) ?? typed
  const fault = valueFault(column, value)
  return fault === null
    ? { value }
    : { fault: { ...fault, values: { ...fault.values, value: said(fault, typed) } } }
}

/** Of a choice its name is said, of all else what was typed. */
function said({ key, values }: Message, typed: string): Message['values'][string] {
  return key === 'column.notInList' ? (values['value'] ?? typed) : typed
}

function meant({ kind }: ProjectColumn, typed: string, language: Language): string | null {
  if (kind === 'number') {
    const read = readNumber(typed, language)
    return read === null ? null : String(read)
  }
  if (kind !== 'date') return typed
  const period = parsePeriod(typed)
  // A month has no day of its own.
  return period !== null && period.start === period.end ? period.start : null
}
