/** Spelregels: what partners agreed on how they work together, and looking at that again each year. */
import { z } from 'zod'
import { GroundRuleId, RecalibrationId } from './ids.ts'
import { CalendarDate } from './period.ts'

export const GroundRuleText = z.string().trim().min(1)

/** A text in force from a day on. Put in other words it is another one, of the same number, and the earlier stays to be read. */
export const GroundRule = z.object({
  id: GroundRuleId,
  /** By which people call it; those that replaced each other have one. */
  number: z.int().positive(),
  text: GroundRuleText,
  /** The first day it is in force. */
  since: CalendarDate,
  /** The last day it was in force; null: it still is. */
  until: CalendarDate.nullable(),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type GroundRule = z.infer<typeof GroundRule>

/** The herijking: the day on which partners looked at all of them again, and what came of it. */
export const Recalibration = z.object({
  id: RecalibrationId,
  day: CalendarDate,
  text: GroundRuleText,
  actor: z.string(),
  at: z.iso.datetime(),
})
export type Recalibration = z.infer<typeof Recalibration>

/** By number; of one number what is in force first, then the latest. */
export function inOrder(rules: readonly GroundRule[]): readonly GroundRule[] {
  const last = ({ until }: GroundRule) => until ?? '9999'
  return rules.toSorted(
    (one, two) =>
      one.number - two.number || last(two).localeCompare(last(one)) || two.since.localeCompare(one.since),
  )
}

/** After this day it is late: a year after they were looked at last, or else after the first of them. Null: there are none. */
export function nextRecalibration(
  rules: readonly GroundRule[],
  recalibrations: readonly Recalibration[],
): CalendarDate | null {
  const [first] = rules
    .filter(({ until }) => until === null)
    .map(({ since }) => since)
    .toSorted()
  if (first === undefined) return null
  const last = recalibrations
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  return yearLater(last ?? first)
}

/** The same day of the next year; of the 29th of February the 28th. */
function yearLater(day: CalendarDate): CalendarDate {
  const [year = '', month = '', date = ''] = day.split('-')
  return CalendarDate.parse(`${Number(year) + 1}-${month}-${month === '02' && date === '29' ? '28' : date}`)
}
