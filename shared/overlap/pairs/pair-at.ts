/** Pairs as people see them, from the table the engine computes on. */
import type { Pair } from '../../domain/overlap.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Bounds } from '../../domain/work.ts'
import { isSliver } from '../measure/sliver.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { partsAt } from '../score.ts'
import { noGap } from './overlap-input.ts'
import { hasPlace } from './place-pairs.ts'
import { noiseCodes, outcomeBits, type PairTable } from './pair-table.ts'

/** What is read of works. */
interface PairedWorks extends Pick<DescribedWorks, 'works' | 'scored' | 'settings'> {
  readonly measures: { readonly area: ArrayLike<number> }
}

/** Pair `pair` of a table with the names of everything. */
export function pairAt(
  { works, scored, measures, settings }: PairedWorks,
  table: PairTable,
  pair: number,
): Pair {
  const [a, b] = [table.a[pair]!, table.b[pair]!]
  const [distance, sharedArea] = [table.distance[pair]!, table.sharedArea[pair]!]
  const smaller = Math.min(measures.area[a]!, measures.area[b]!)
  return {
    a: works.at(a)!.id,
    b: works.at(b)!.id,
    distance,
    sharedArea: known(sharedArea),
    sharedLength: known(table.sharedLength[pair]!),
    gapDays: table.gapDays[pair] === noGap ? null : table.gapDays[pair]!,
    place: placeAt(table, pair),
    outcomes: outcomesIn(table.outcomes[pair]!),
    possible: scored.at(a)!.vague || scored.at(b)!.vague,
    sliver: isSliver(distance, sharedArea, smaller, settings),
    noise: noiseCodes[table.noise[pair]!]!,
    score: table.score[pair]!,
    parts: partsAt(table, pair),
  }
}

/** Null for a pair that asks for no conversation, and where places were not looked for. */
function placeAt({ place, outcomes }: Pick<PairTable, 'place' | 'outcomes'>, pair: number): Bounds | null {
  const at = 4 * pair
  return !hasPlace(outcomes[pair]!) || Number.isNaN(place[at]!)
    ? null
    : [place[at]!, place[at + 1]!, place[at + 2]!, place[at + 3]!]
}

/** The outcomes of a table's bits, in the order in which they are listed. */
export function outcomesIn(bits: number): Outcome[] {
  return [...outcomeLists[bits]!]
}

/** The other way round. */
export function bitsOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((bits, outcome) => bits | outcomeBits[outcome], 0)
}

const outcomeLists: readonly (readonly Outcome[])[] = Array.from({ length: 8 }, (_, bits) =>
  (['opportunity', 'conflict', 'digRest'] as const).filter((outcome) => (bits & outcomeBits[outcome]) !== 0),
)

function known(measure: number): number | null {
  return Number.isNaN(measure) ? null : measure
}
