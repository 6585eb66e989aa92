/**
 * Whether a judgement on a pair still stands after one of the works changed. It re-opens by itself only when what it was
 * based on really changed: a period bound by more than 30 days, the distance by more than 5 m, the shared area by more
 * than 10 %, or an outcome that came or went.
 */
import type { JudgedFacts } from '../../domain/judgement.ts'
import { message, type Message } from '../../domain/message.ts'
import { Outcome } from '../../domain/outcome.ts'
import type { Period } from '../../domain/period.ts'
import { compareDates } from '../../time/day-number.ts'

const mostDays = 30
const mostMetres = 5
const mostShare = 0.1
/** m²: less than this is no ground to speak of, whatever share it is. */
const leastArea = 1

/** A pair as it was judged, or as it becomes. */
export interface JudgedSituation {
  readonly facts: Pick<JudgedFacts, 'distance' | 'sharedArea' | 'outcomes'>
  /** Of both works, in the same order before and after. */
  readonly periods: readonly Pick<Period, 'start' | 'end'>[]
}

/**
 * One sentence for each reason why the judgement re-opens, none when it stands. `after` is null when the two works are no
 * pair any more. `other` names the other work of the pair, and its party, for the sentences.
 */
export function reopeningReasons(
  before: JudgedSituation,
  after: JudgedSituation | null,
  other: { readonly work: string; readonly party: string },
): Message[] {
  if (after === null) return [message('difference.reopens.noPair', other)]
  return [
    ...periodReason(before, after, other),
    ...distanceReason(before.facts.distance, after.facts.distance, other),
    ...areaReason(before.facts.sharedArea ?? 0, after.facts.sharedArea ?? 0, other),
    ...Outcome.options.flatMap((outcome) => outcomeReason(outcome, before, after, other)),
  ]
}

type Names = Message['values']

function periodReason(before: JudgedSituation, after: JudgedSituation, other: Names): Message[] {
  const bounds = before.periods.flatMap((period, at) => [
    [period.start, after.periods[at]?.start ?? null] as const,
    [period.end, after.periods[at]?.end ?? null] as const,
  ])
  if (bounds.some(([was, becomes]) => (was === null) !== (becomes === null)))
    return [message('difference.reopens.dated', other)]
  const days = bounds.map(([was, becomes]) => (was && becomes ? compareDates(becomes, was) : 0))
  const most = days.reduce((far, one) => (Math.abs(one) > Math.abs(far) ? one : far), 0)
  if (Math.abs(most) <= mostDays) return []
  const key = most > 0 ? 'difference.reopens.later' : 'difference.reopens.earlier'
  return [message(key, { ...other, days: Math.abs(most) })]
}

function distanceReason(was: number, becomes: number, other: Names): Message[] {
  if (Math.abs(becomes - was) <= mostMetres) return []
  const key = becomes > was ? 'difference.reopens.further' : 'difference.reopens.nearer'
  return [message(key, { ...other, was: Math.round(was), metres: Math.round(becomes) })]
}

function areaReason(was: number, becomes: number, other: Names): Message[] {
  if (Math.abs(becomes - was) <= Math.max(mostShare * was, leastArea)) return []
  return [message('difference.reopens.area', { ...other, was: Math.round(was), area: Math.round(becomes) })]
}

const outcomeKeys = {
  opportunity: { came: 'difference.reopens.opportunityCame', went: 'difference.reopens.opportunityWent' },
  conflict: { came: 'difference.reopens.conflictCame', went: 'difference.reopens.conflictWent' },
  digRest: { came: 'difference.reopens.digRestCame', went: 'difference.reopens.digRestWent' },
} as const

function outcomeReason(
  outcome: Outcome,
  before: JudgedSituation,
  after: JudgedSituation,
  other: Names,
): Message[] {
  const [had, has] = [before.facts.outcomes.includes(outcome), after.facts.outcomes.includes(outcome)]
  if (had === has) return []
  return [message(outcomeKeys[outcome][has ? 'came' : 'went'], other)]
}
