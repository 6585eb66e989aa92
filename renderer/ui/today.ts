/** The calendar date it is where the user is. */
import { CalendarDate } from '../../shared/domain/period.ts'

export function today(): CalendarDate {
  const now = new Date()
  const part = (value: number) => String(value).padStart(2, '0')
  return CalendarDate.parse(`${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`)
}
