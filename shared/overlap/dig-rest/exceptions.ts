/** Exceptions on dig rest: for whom they hold, and whether they are still sure. */
import type { DigRestException } from '../../domain/dig-rest.ts'
import type { WorkId } from '../../domain/ids.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { ClosedBy, DigRestBreak } from '../../domain/street-closing.ts'
import { compareDates } from '../../time/day-number.ts'

/** Days. What shifted less is the same plan in other words. */
export const sureWithinDays = 30

export interface Exceptions {
  /**
   * The break of a street that is closed by any of `closers` until `until`, with the exception people made for it: the
   * one made last.
   */
  breakBy(work: WorkId, starts: CalendarDate, closers: readonly ClosedBy[], until: CalendarDate): DigRestBreak
}

/** Looks exceptions up; every break is looked up once. */
export function exceptionsOf(exceptions: readonly DigRestException[]): Exceptions {
  const byKey = new Map<string, DigRestException>()
  for (const exception of [...exceptions].sort((one, two) => (one.id < two.id ? -1 : 1)))
    byKey.set(keyOf(exception.work, exception.closedBy), exception)
  return {
    breakBy(work, starts, closers, until) {
      const made = byKey.size === 0 ? [] : closers.flatMap((by) => byKey.get(keyOf(work, by)) ?? [])
      const last = made.reduce<DigRestException | null>(
        (newest, one) => (newest === null || one.id > newest.id ? one : newest),
        null,
      )
      if (last === null) return { work, starts, exception: null, unsure: false }
      const unsure = hasShifted(last.starts, starts) || hasShifted(last.until, until)
      return { work, starts, exception: last.id, unsure }
    },
  }
}

function hasShifted(was: CalendarDate, is: CalendarDate): boolean {
  return Math.abs(compareDates(is, was)) > sureWithinDays
}

function keyOf(work: WorkId, by: ClosedBy): string {
  return `${work} ${'work' in by ? by.work : by.area}`
}
