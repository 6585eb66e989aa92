/** Until when a conversation can still change something: the day from which the scope of a work in it lies fixed. */
import type { Cluster, OverlapSettings } from '../../domain/overlap.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Firmness } from '../../domain/firmness.ts'
import { calendarDate, dateOfDay, daysInMonth } from '../../time/day-number.ts'
import type { ComparedWork } from '../compared-work.ts'
import { noDay, openStart } from '../pairs/overlap-input.ts'
import type { ScoredWork } from '../score.ts'

/**
 * The first day from which the scope of one of these works lies fixed, and of which (equal days: the first of `works`): as many
 * months before its start as `settings.closing` has for how firm it is. Null when nothing is fixed by any date: an idea is
 * not, and of what is under way or done there is nothing left to decide. It says nothing about today.
 */
export function decideBy(
  works: readonly Pick<ComparedWork, 'id'>[],
  scored: readonly Pick<ScoredWork, 'firmness' | 'startDay'>[],
  settings: OverlapSettings,
): Cluster['decideBy'] {
  let first: Cluster['decideBy'] = null
  // Of works that are equally firm only those that start earlier can be fixed earlier: of the others no date is written.
  const earliest = new Map<Firmness, number>()
  for (const [at, { firmness, startDay }] of scored.entries()) {
    if (startDay >= (earliest.get(firmness) ?? Infinity)) continue
    const date = fixedFrom({ firmness, startDay }, settings)
    if (date !== null) earliest.set(firmness, startDay)
    if (date !== null && (first === null || date < first.date)) first = { date, work: works[at]!.id }
  }
  return first
}

function fixedFrom(
  { startDay, firmness }: { readonly startDay: number; readonly firmness: Firmness },
  { closing }: OverlapSettings,
): CalendarDate | null {
  if (firmness !== 'programmed' && firmness !== 'scheduled') return null
  if (startDay === noDay || startDay === openStart) return null
  return monthsBefore(dateOfDay(startDay), closing[firmness])
}

/** The same day of the month that many months earlier, or the last one that month has. */
function monthsBefore(date: CalendarDate, months: number): CalendarDate | null {
  const count = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1 - months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return calendarDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))
}
