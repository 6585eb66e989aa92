/**
 * The period that the dialog proposes for a combination. Parties have already said when they can; the days they all
 * share are the least anyone has to move, and where there are none the whole span shows how far apart they stand.
 */
import type { CalendarDate, Period } from '../../../shared/domain/period.ts'

export interface ProposedPeriod {
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  /** `shared`: days that all dated works have in common; `span`: from the first to the last; `none`: no dates. */
  readonly from: 'shared' | 'span' | 'none'
}

/**
 * Proposes an agreed period for works with these periods. Works without a date have no say. An open bound ("na 2030")
 * limits nothing; when no work gives a bound, that side stays empty and has to be filled in.
 */
export function proposePeriod(periods: readonly Period[]): ProposedPeriod {
  const starts = periods.flatMap(({ start }) => start ?? []).sort()
  const ends = periods.flatMap(({ end }) => end ?? []).sort()
  const lastStart = starts.at(-1) ?? null
  const firstEnd = ends[0] ?? null
  if (lastStart === null && firstEnd === null) return { start: null, end: null, from: 'none' }
  if (lastStart === null || firstEnd === null || lastStart <= firstEnd) {
    return { start: lastStart, end: firstEnd, from: 'shared' }
  }
  return { start: starts[0] ?? null, end: ends.at(-1) ?? null, from: 'span' }
}
