/** Of the pairs that were found those that rules make pairs of, with what they mean. */
import { filledByNumber } from '../../bytes/filled.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { ByNumber } from '../../bytes/by-number.ts'
import type { ComparedWork } from '../compared-work.ts'
import type { PairArrays } from './find-pairs.ts'
import { withoutRounding } from './measure-pairs.ts'
import { isWithinReach, outcomeRules, outcomesOf, type WorkInTime } from './outcomes.ts'
import { takesPart } from './takes-part.ts'

/** What is looked at of works to tell what pairs of them mean. */
export interface WorksToPair {
  readonly works: ByNumber<ComparedWork>
  readonly scored: ByNumber<WorkInTime>
  readonly settings: OverlapSettings
}

export interface ChosenPairs {
  /** Positions among those that were found, in their order. */
  readonly chosen: Uint32Array
  /** Of every pair that was found, as `outcomeBits` together; 0 for one that was not chosen. */
  readonly outcomes: Uint8Array
}

/**
 * Those that mean something, or come as near as an opportunity. Pairs of who is left out are none, nor are those that were
 * only found for an outcome they do not have.
 */
export function choosePairs(
  { works, scored, settings }: WorksToPair,
  { count, a, b, distance, gapDays }: PairArrays,
): ChosenPairs {
  const rules = outcomeRules(settings)
  const { withinParty } = settings.exclusions
  const part = filledByNumber(new Uint8Array(works.length), works, (work) =>
    Number(takesPart(work, settings)),
  )
  const chosen = new Uint32Array(count)
  const outcomes = new Uint8Array(count)
  let kept = 0
  for (let pair = 0; pair < count; pair++) {
    const one = a[pair]!
    const two = b[pair]!
    if (part[one] === 0 || part[two] === 0) continue
    if (withinParty && works.at(one)!.party === works.at(two)!.party) continue
    const metres = withoutRounding(distance[pair]!)
    const first = scored.at(one)!
    const second = scored.at(two)!
    const meaning = outcomesOf(metres, gapDays[pair]!, first, second, rules)
    if (meaning === 0 && !isWithinReach(metres, gapDays[pair]!, first, second, rules)) continue
    outcomes[pair] = meaning
    chosen[kept++] = pair
  }
  return { chosen: chosen.slice(0, kept), outcomes }
}

/** Whether two sets of rules make pairs of the same works, and mean the same by them. */
export function chooseTheSame(one: OverlapSettings, two: OverlapSettings): boolean {
  const looked = ({ opportunity, conflict, digRest, horizon, exclusions }: OverlapSettings) =>
    JSON.stringify([opportunity, conflict, digRest, horizon, exclusions])
  return looked(one) === looked(two)
}

/** The pairs that were found and not chosen: the lower id first, distances to the micrometre. `rank` is by ids. */
export function besideChosen(
  { rank }: { readonly rank: Uint32Array },
  found: PairArrays,
  { chosen }: ChosenPairs,
): PairArrays {
  const count = found.count - chosen.length
  const beside = {
    count,
    a: new Uint32Array(count),
    b: new Uint32Array(count),
    distance: new Float64Array(count),
    gapDays: new Int32Array(count),
  }
  let [at, next] = [0, 0]
  for (let pair = 0; pair < found.count; pair++) {
    if (chosen[next] === pair) {
      next++
      continue
    }
    const [one, two] = [found.a[pair]!, found.b[pair]!]
    const isInOrder = rank[one]! < rank[two]!
    beside.a[at] = isInOrder ? one : two
    beside.b[at] = isInOrder ? two : one
    beside.distance[at] = withoutRounding(found.distance[pair]!)
    beside.gapDays[at++] = found.gapDays[pair]!
  }
  return beside
}
