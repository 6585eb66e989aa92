/** Field by field: what a delivered row says otherwise than what was known. */
import type { Difference } from '../../../shared/domain/difference.ts'
import type { CalendarDate, Period } from '../../../shared/domain/period.ts'
import { WorkFields } from '../../../shared/domain/work.ts'
import { compareDates } from '../../../shared/time/day-number.ts'

const comparedFields = WorkFields.keyof().options

/** Just the fields of a work, without what the project adds to them. */
export function fieldsOf(work: WorkFields): WorkFields {
  const { number, name, discipline, kind, street, district, period } = work
  const { earliestStart, latestEnd, phase, firmness, budget, own } = work
  const when = { period, earliestStart, latestEnd }
  return { number, name, discipline, kind, street, district, ...when, phase, firmness, budget, own }
}

/** Two works with the same text have the same fields, whatever the order of their keys; a remark may have changed. */
export function writtenFields(fields: WorkFields): string {
  return comparedFields.map((field) => (field === 'own' ? '' : written(fields[field]))).join()
}

export function changedFields(before: WorkFields, after: WorkFields): Difference['changedFields'] {
  return comparedFields.filter((field) => {
    if (field === 'period') return !samePeriod(before.period, after.period)
    if (field === 'own') return written(before.own) !== written(after.own)
    return before[field] !== after[field]
  })
}

/** Start or end is another day. */
export function isShifted(before: Period, after: Period): boolean {
  return before.start !== after.start || before.end !== after.end
}

/** Days that start and end moved, later is positive; null where a bound is open or unknown before or after. */
export function shiftDays(before: Period, after: Period): NonNullable<Difference['shiftDays']> {
  const between = (was: CalendarDate | null, becomes: CalendarDate | null) =>
    was === null || becomes === null ? null : compareDates(becomes, was)
  return { start: between(before.start, after.start), end: between(before.end, after.end) }
}

/** A day is that day however a file format writes it; the words of anything vaguer are the party's own. */
function samePeriod(before: Period, after: Period): boolean {
  if (isShifted(before, after) || before.precision !== after.precision) return false
  if (before.precision === 'day') return true
  return before.raw === after.raw && before.derived === after.derived
}

/** The order of keys is not a difference; nothing else of the party's own is none at all. */
function written(value: WorkFields[keyof WorkFields]): string {
  if (value === undefined) return ''
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (!('start' in value)) return JSON.stringify(value.map((each) => [each.column, each.value]))
  return JSON.stringify([value.start, value.end, value.precision, value.raw, value.derived])
}
