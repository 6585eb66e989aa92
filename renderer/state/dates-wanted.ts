/** Works chosen by what is known of their dates: those that no moment tells apart, or that lie where nobody is looking. */
import type { Work } from '../../shared/domain/work.ts'
import { contradictsItself } from '../../shared/time/contradictions.ts'
import { dateOfDay } from '../../shared/time/day-number.ts'
import { daysOf } from './moment.ts'

/**
 * `openStart` and `openEnd` have the other bound. `before` and `after` lie altogether on that side of `day`; what contradicts
 * itself does so on that day.
 */
export type DatesWanted =
  | { readonly is: 'undated' | 'openStart' | 'openEnd' }
  | { readonly is: 'before' | 'after' | 'contradicting'; readonly day: number }

export function fitsDates(work: Work, wanted: DatesWanted): boolean {
  if (wanted.is === 'contradicting') return contradictsItself(work, dateOfDay(wanted.day))
  const days = daysOf(work)
  if (days === null) return wanted.is === 'undated'
  switch (wanted.is) {
    case 'undated':
      return false
    case 'openStart':
      return days.start === -Infinity
    case 'openEnd':
      return days.end === Infinity
    case 'before':
      return days.end < wanted.day
    case 'after':
      return days.start > wanted.day
  }
}
