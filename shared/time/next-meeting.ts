/** When a body with a rhythm meets next. */
import type { Rhythm } from '../domain/body.ts'
import type { CalendarDate } from '../domain/period.ts'
import { dateOfDay, dayNumber } from './day-number.ts'

/** The first of its days from `today` on, that day included. */
export function nextMeeting({ weeks, first }: Rhythm, today: CalendarDate): CalendarDate {
  const begins = dayNumber(first)
  const step = 7 * weeks
  const passed = Math.max(0, Math.ceil((dayNumber(today) - begins) / step))
  return dateOfDay(begins + passed * step)
}
