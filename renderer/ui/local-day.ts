/** The day of an instant where this person sits: for when something was done, never for a date of a plan. */
import { CalendarDate } from '../../shared/domain/period.ts'

/** `2027-03-12` of an instant in ISO 8601. */
export function localDay(instant: string): CalendarDate {
  const at = new Date(instant)
  const two = (part: number) => String(part).padStart(2, '0')
  return CalendarDate.parse(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)
}
