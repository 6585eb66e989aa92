/** The calendar date where the program runs, whatever its offset from UTC. */
import { CalendarDate } from '../domain/period.ts'

export function today(now = new Date()): CalendarDate {
  const part = (value: number) => String(value).padStart(2, '0')
  return CalendarDate.parse(`${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`)
}
