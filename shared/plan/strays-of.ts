/**
 * Where what a party delivers strays from what was agreed with it. An agreement is held against what its party had planned
 * then: what was known at the table is no news, and a party that follows the agreement strays nowhere.
 */
import type { CombinedWork, OriginalPlan } from '../domain/combination.ts'
import type { CalendarDate } from '../domain/period.ts'
import type { Bounds, Work } from '../domain/work.ts'
import { compareDates, gapInDays } from '../time/day-number.ts'
import { shiftToAgreed } from './shift-to-agreed.ts'

/**
 * `later`, `earlier`: than agreed, by so many days; `gap` are the days between the two, 0 when they share one. `tooEarly`,
 * `tooLate`: by so many days the agreed period lies outside the room that its party gives now.
 */
export type Stray =
  | { readonly is: 'missing' | 'withdrawn' | 'undated' | 'noPlace' }
  | { readonly is: 'later' | 'earlier'; readonly days: number; readonly gap: number }
  | { readonly is: 'tooEarly' | 'tooLate'; readonly days: number; readonly bound: CalendarDate }
  | { readonly is: 'moved'; readonly metres: number }

/** As near as an opportunity has to be: the same street. */
const sameStreet = 25

export type DeliveredNow = Pick<
  Work,
  'period' | 'earliestStart' | 'latestEnd' | 'bounds' | 'firmness' | 'missing' | 'missingDecision'
>

/** Nothing when the work is as it was agreed, or as it was when that was agreed. */
export function straysOf(agreement: CombinedWork, work: DeliveredNow): Stray[] {
  if (work.firmness === 'withdrawn') return [{ is: 'withdrawn' }]
  if (work.missing) return work.missingDecision === 'done' ? [] : [{ is: 'missing' }]
  const { original } = agreement
  if (original === null) return []
  return [
    ...strayInTime(agreement, original, work),
    ...strayFromRoom(agreement, original, work),
    ...strayInPlace(original.bounds, work.bounds),
  ]
}

function strayInTime({ period: agreed }: CombinedWork, original: OriginalPlan, work: DeliveredNow): Stray[] {
  const { period } = work
  if (period.start === original.period.start && period.end === original.period.end) return []
  // What the agreed period asks of the party is what the party lies away from it, the other way round.
  const { is, days } = shiftToAgreed(work, agreed)
  if (is === 'fits') return []
  if (is === 'noDate') return [{ is: 'undated' }]
  const gap = gapInDays(period, { ...period, ...agreed }) ?? 0
  return [{ is: is === 'later' ? 'earlier' : 'later', days, gap }]
}

function strayFromRoom(
  { period: agreed }: CombinedWork,
  original: OriginalPlan,
  work: DeliveredNow,
): Stray[] {
  const { earliestStart, latestEnd } = work
  const wasTooEarly = original.earliestStart !== null && agreed.start < original.earliestStart
  const wasTooLate = original.latestEnd !== null && agreed.end > original.latestEnd
  const strays: Stray[] = []
  if (!wasTooEarly && earliestStart !== null && agreed.start < earliestStart)
    strays.push({ is: 'tooEarly', days: compareDates(earliestStart, agreed.start), bound: earliestStart })
  if (!wasTooLate && latestEnd !== null && agreed.end > latestEnd)
    strays.push({ is: 'tooLate', days: compareDates(agreed.end, latestEnd), bound: latestEnd })
  return strays
}

function strayInPlace(was: Bounds | null, is: Bounds | null): Stray[] {
  if (was === null) return []
  if (is === null) return [{ is: 'noPlace' }]
  const [from, to] = [middleOf(was), middleOf(is)]
  const metres = Math.hypot(to[0] - from[0], to[1] - from[1])
  return metres > sameStreet ? [{ is: 'moved', metres }] : []
}

function middleOf([minX, minY, maxX, maxY]: Bounds): readonly [number, number] {
  return [(minX + maxX) / 2, (minY + maxY) / 2]
}
