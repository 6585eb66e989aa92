/** Of every judgement whether it still stands, held against the pair as it is now. */
import type { Combination } from '../../domain/combination.ts'
import type { WorkId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/judgement.ts'
import type { OverlapAnswer, Pair } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import type { ComparedWork } from '../compared-work.ts'
import { worksInTime } from '../pairs/works-in-time.ts'
import { judgedPeriod } from './judged-period.ts'
import { reopeningReasons, type NamedWork } from './reopening-reasons.ts'
import { reopenings, type Reopening } from './reopening.ts'

/** What people decided, about which works. */
export interface DecidedProject {
  readonly works: readonly ComparedWork[]
  readonly combinations: readonly Combination[]
  readonly judgements: readonly Judgement[]
  readonly parties: readonly Party[]
}

/** What a pair is now; undefined when the two are no pair any more. The lower id comes first, as in a judgement. */
export type FindPair = (
  a: WorkId,
  b: WorkId,
) => Pick<Pair, 'distance' | 'sharedArea' | 'outcomes'> | undefined

/** Finds pairs in a list that is ordered by the ids of its works. */
export function findAmong(pairs: readonly Pair[]): FindPair {
  return (a, b) => {
    let [from, end] = [0, pairs.length]
    while (from < end) {
      const middle = (from + end) >> 1
      const pair = pairs[middle]!
      if (pair.a < a || (pair.a === a && pair.b < b)) from = middle + 1
      else end = middle
    }
    const found = pairs[from]
    return found?.a === a && found.b === b ? found : undefined
  }
}

/**
 * In the order of the judgements: why each re-opened, no reasons when it stands. A judgement on what is no pair any more,
 * or is done together by now, rests: it re-opens nothing, and stands again when the pair comes back as it was.
 */
export function judgementsStanding(project: DecidedProject, pairOf: FindPair): OverlapAnswer['judgements'] {
  if (project.judgements.length === 0) return []
  const judged = judgedWorks(project)
  return whatReopens(project, pairOf).map(({ judgement, reopened }) => ({
    judgement: judgement.id,
    reopened: reopeningReasons(reopened, [nameOf(judged, judgement.a), nameOf(judged, judgement.b)]),
  }))
}

/** The same as {@link judgementsStanding}, before it is put in sentences. */
export function whatReopens(
  project: Omit<DecidedProject, 'parties'>,
  pairOf: FindPair,
): { judgement: Judgement; reopened: Reopening[] }[] {
  const periodOf = periodsOfJudged(project)
  const together = inOneCombination(project.combinations)
  return project.judgements.map((judgement) => {
    const { a, b, facts } = judgement
    const pair = together(a, b) ? undefined : pairOf(a, b)
    if (pair === undefined) return { judgement, reopened: [] }
    const { distance, sharedArea, outcomes } = pair
    const now = { distance, sharedArea, outcomes, periods: bothOrNone(periodOf(a), periodOf(b)) }
    return { judgement, reopened: reopenings(facts, now) }
  })
}

function bothOrNone<Thing>(one: Thing | undefined, two: Thing | undefined): [Thing, Thing] | null {
  return one === undefined || two === undefined ? null : [one, two]
}

function periodsOfJudged({ works, combinations, judgements }: Omit<DecidedProject, 'parties'>) {
  const ids = new Set(judgements.flatMap(({ a, b }) => [a, b]))
  const judged = works.filter(({ id }) => ids.has(id))
  const inTime = worksInTime(judged, combinations)
  const periods = new Map(judged.map(({ id }, index) => [id, judgedPeriod(inTime[index]!)]))
  return (work: WorkId) => periods.get(work)
}

function inOneCombination(combinations: readonly Combination[]) {
  const sets = combinations.map(({ works }) => new Set(works))
  return (a: WorkId, b: WorkId) => sets.some((works) => works.has(a) && works.has(b))
}

function judgedWorks({ works, judgements, parties }: DecidedProject): ReadonlyMap<WorkId, NamedWork> {
  const ids = new Set(judgements.flatMap(({ a, b }) => [a, b]))
  const partyNames = new Map(parties.map(({ id, name }) => [id, name]))
  return new Map(
    works
      .filter(({ id }) => ids.has(id))
      .map(({ id, name, party }) => [id, { work: name, party: partyNames.get(party) ?? '' }]),
  )
}

function nameOf(named: ReadonlyMap<WorkId, NamedWork>, work: WorkId): NamedWork {
  return named.get(work) ?? { work: '', party: '' }
}
