/** A day as people type it: `12-3-2027`, `12 mrt 2027`, or a whole period of which the first or last day is meant. */
import { CalendarDate } from '../../shared/domain/period.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'

/** The first (`start`) or last (`end`) day of what was typed; null when it cannot be read or leaves that side open. */
export function readDay(text: string, side: 'start' | 'end'): CalendarDate | null {
  return CalendarDate.safeParse(parsePeriod(text)?.[side]).data ?? null
}
