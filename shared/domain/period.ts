/** A closed range of calendar dates, with the precision it was given in. Calendar dates are never instants. */
import { z } from 'zod'

/** `2027-03-12`: a day in the proleptic Gregorian calendar, without a time zone. Sorts as text. */
export const CalendarDate = z.iso.date().brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof CalendarDate>

/** How exact a date was given, the most exact first. */
export const Precision = z.enum([
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'third',
  'half',
  'year',
  'years',
  'open',
  'none',
])
export type Precision = z.infer<typeof Precision>

/**
 * Both days included. A null bound is open ("na 2030"); both null is no date at all, precision `none`.
 * `raw` is the party's own text; `derived` names the bound that was not given but taken from the other.
 */
export const Period = z.object({
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  precision: Precision,
  raw: z.string(),
  derived: z.enum(['start', 'end']).nullable(),
})
export type Period = z.infer<typeof Period>

export const noPeriod: Period = { start: null, end: null, precision: 'none', raw: '', derived: null }

/** Vague periods are drawn hatched and written with ±. */
export function isVague({ precision }: Pick<Period, 'precision'>): boolean {
  return precision !== 'day' && precision !== 'week' && precision !== 'none'
}

/** Whether nobody gave this bound: it is open, or was taken from the other one. A period without any date lacks neither. */
export function lacks({ start, end, derived }: Omit<Period, 'raw'>, bound: 'start' | 'end'): boolean {
  if (start === null && end === null) return false
  return derived === bound || (bound === 'start' ? start : end) === null
}

/** Whether a period says in which range a work falls rather than when: vague, open, or with a bound that was not given. */
export function isUncertain(period: Omit<Period, 'raw'>): boolean {
  return isVague(period) || period.derived !== null || (period.start === null) !== (period.end === null)
}

/** An agreed period always has both bounds. */
export const AgreedPeriod = z
  .object({ start: CalendarDate, end: CalendarDate })
  .refine(({ start, end }) => start <= end, { path: ['end'] })
export type AgreedPeriod = z.infer<typeof AgreedPeriod>
