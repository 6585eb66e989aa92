/**
 * When each work of a combination could be done: from what the parties planned and their room to move. Nobody's work becomes
 * shorter or longer; who has to shift shifts as little as brings it together with the others, within its room where that can
 * be. A work that is under way, and one whose period is fixed (it was agreed or tried), stays where it is.
 */
import type { WorkId } from '../domain/ids.ts'
import type { AgreedPeriod, CalendarDate } from '../domain/period.ts'
import type { Work } from '../domain/work.ts'
import { dateOfDay, dayNumber } from '../time/day-number.ts'

type Bounds = { readonly start: CalendarDate | null; readonly end: CalendarDate | null }

export type ToPropose = Pick<Work, 'id' | 'period' | 'earliestStart' | 'latestEnd' | 'firmness'>

/** A work in days since 1970-01-01, both included; an open bound is infinite. */
interface Span {
  readonly id: WorkId
  readonly start: number
  readonly end: number
  /** How many days it can come earlier and go later. Unknown room is no limit. */
  readonly earlier: number
  readonly later: number
  readonly isFirm: boolean
}

interface Proposal {
  readonly periods: ReadonlyMap<WorkId, AgreedPeriod>
  readonly cost: Cost
}

/** Less is better, and of two the one named first weighs more than all after it. */
interface Cost {
  /** Works that come together with nobody. */
  apart: number
  /** Works that shift outside the room their party gave, and works whose party did not say that they can. */
  beyond: number
  unsaid: number
  shifting: number
  days: number
  /** Days that the firmer works shift, and days that works come earlier: there is less time to prepare for that. */
  firmDays: number
  daysEarlier: number
}
const costs = ['apart', 'beyond', 'unsaid', 'shifting', 'days', 'firmDays', 'daysEarlier'] as const

/** By work; nothing for works when none of them has a first and a last day. The order of the works makes no difference. */
export function proposePeriods(
  works: readonly ToPropose[],
  fixed: ReadonlyMap<WorkId, Bounds> = new Map(),
): ReadonlyMap<WorkId, AgreedPeriod> {
  const spans = works.map((work) => spanOf(work, fixed.get(work.id))).sort((a, b) => (a.id < b.id ? -1 : 1))
  const proposals = spans
    .filter(isClosed)
    .flatMap((one) => placesOf(one).map((anchor) => proposeAround(anchor, anchor.start - one.start, spans)))
  const [best] = proposals.toSorted((one, two) => compareCosts(one.cost, two.cost))
  return best?.periods ?? new Map()
}

function compareCosts(one: Cost, two: Cost): number {
  const differs = costs.find((cost) => one[cost] !== two[cost])
  return differs === undefined ? 0 : one[differs] - two[differs]
}

function spanOf(
  { id, period, earliestStart, latestEnd, firmness }: ToPropose,
  fixed: Bounds | undefined,
): Span {
  const { start, end } = fixed ?? period
  const days = {
    start: start === null ? -Infinity : dayNumber(start),
    end: end === null ? Infinity : dayNumber(end),
  }
  if (fixed !== undefined || firmness === 'executing' || firmness === 'done')
    return { id, ...days, earlier: 0, later: 0, isFirm: true }
  return {
    id,
    ...days,
    isFirm: firmness === 'scheduled',
    earlier: earliestStart === null ? Infinity : Math.max(0, days.start - dayNumber(earliestStart)),
    later: latestEnd === null ? Infinity : Math.max(0, dayNumber(latestEnd) - days.end),
  }
}

function isClosed({ start, end }: Span): boolean {
  return Number.isFinite(start) && Number.isFinite(end)
}

/** Where the others may gather around it: where it is, or as far as its party said that it can go. */
function placesOf(span: Span): Span[] {
  const shifts = new Set([0, -span.earlier, span.later].filter(Number.isFinite))
  return [...shifts].map((days) => shifted(span, days))
}

function proposeAround(anchor: Span, anchorShift: number, spans: readonly Span[]): Proposal {
  const cost: Cost = { apart: 0, beyond: 0, unsaid: 0, shifting: 0, days: 0, firmDays: 0, daysEarlier: 0 }
  const periods = new Map<WorkId, AgreedPeriod>()
  for (const span of spans) {
    if (isClosed(span)) {
      const wanted = span.id === anchor.id ? anchorShift : shiftTowards(span, anchor)
      periods.set(span.id, periodOf(shifted(span, count(span, wanted, cost))))
    } else periods.set(span.id, periodOf(openAround(span, anchor)))
  }
  return { periods, cost }
}

/** Adds what shifting a work costs, and answers how far it shifts: 0 when it cannot at all. */
function count(span: Span, shift: number, cost: Cost): number {
  if (shift === 0) return 0
  if (span.earlier === 0 && span.later === 0) {
    cost.apart += 1
    return 0
  }
  const room = shift > 0 ? span.later : span.earlier
  if (Math.abs(shift) > room) cost.beyond += 1
  if (room === Infinity) cost.unsaid += 1
  cost.shifting += 1
  cost.days += Math.abs(shift)
  if (span.isFirm) cost.firmDays += Math.abs(shift)
  cost.daysEarlier += Math.max(0, -shift)
  return shift
}

/**
 * 0 when the two share a day; otherwise until the shorter lies within the longer, or as far as its party can when that is
 * enough to share one.
 */
function shiftTowards(span: Span, anchor: Span): number {
  if (span.start <= anchor.end && anchor.start <= span.end) return 0
  const starts = anchor.start - span.start
  const ends = anchor.end - span.end
  if (starts > 0) {
    const wanted = Math.min(starts, ends)
    return span.later < wanted && span.later >= anchor.start - span.end ? span.later : wanted
  }
  const wanted = Math.max(starts, ends)
  return span.earlier < -wanted && span.earlier >= span.start - anchor.end ? -span.earlier : wanted
}

/** A work that is open at a side, or has no date, is done with the others as far as its own bound allows. */
function openAround({ id, start, end }: Span, anchor: Span): Span {
  const within = { start: Math.max(start, anchor.start), end: Math.min(end, anchor.end) }
  return within.start <= within.end ? { ...anchor, ...within, id } : { ...anchor, id }
}

function shifted(span: Span, days: number): Span {
  return { ...span, start: span.start + days, end: span.end + days }
}

function periodOf({ start, end }: Span): AgreedPeriod {
  return { start: dateOfDay(start), end: dateOfDay(end) }
}

/** The period within the whole: as it is when it lies there, otherwise shifted into it, or all of it when it is longer. */
export function fitWithin(period: AgreedPeriod, whole: AgreedPeriod): AgreedPeriod {
  const [first, last] = [dayNumber(whole.start), dayNumber(whole.end)]
  const [start, end] = [dayNumber(period.start), dayNumber(period.end)]
  if (end - start > last - first) return whole
  const shift = Math.max(0, first - start) - Math.max(0, end - last)
  return { start: dateOfDay(start + shift), end: dateOfDay(end + shift) }
}

/** From the first day of all to the last; null of none. */
export function wholeOf(periods: Iterable<AgreedPeriod>): AgreedPeriod | null {
  const all = [...periods]
  const [start] = all.map((one) => one.start).sort()
  const end = all
    .map((one) => one.end)
    .sort()
    .at(-1)
  return start === undefined || end === undefined ? null : { start, end }
}
