/** Pairs as people see them, from the table the engine computes on. */
import type { Pair } from '../../domain/overlap.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { isSliver } from '../noise/sliver.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { partsAt } from '../score.ts'
import { noGap } from './overlap-input.ts'
import { noiseCodes, outcomeBits, type PairTable } from './pair-table.ts'

/** Pair `pair` of a table with the names of everything. */
export function pairAt(
  { works, measures, settings }: Pick<DescribedWorks, 'works' | 'measures' | 'settings'>,
  table: PairTable,
  pair: number,
): Pair {
  const [a, b] = [table.a[pair]!, table.b[pair]!]
  const [distance, sharedArea] = [table.distance[pair]!, table.sharedArea[pair]!]
  const smaller = Math.min(measures.area[a]!, measures.area[b]!)
  return {
    a: works[a]!.id,
    b: works[b]!.id,
    distance,
    sharedArea: known(sharedArea),
    sharedLength: known(table.sharedLength[pair]!),
    gapDays: table.gapDays[pair] === noGap ? null : table.gapDays[pair]!,
    outcomes: [...outcomeLists[table.outcomes[pair]!]!],
    sliver: isSliver(distance, sharedArea, smaller, settings),
    noise: noiseCodes[table.noise[pair]!]!,
    score: table.score[pair]!,
    parts: partsAt(table, pair),
  }
}

/** The outcomes of a table's bits, in the order in which they are listed. */
const outcomeLists: readonly (readonly Outcome[])[] = Array.from({ length: 8 }, (_, bits) =>
  (['opportunity', 'conflict', 'digRest'] as const).filter((outcome) => (bits & outcomeBits[outcome]) !== 0),
)

function known(measure: number): number | null {
  return Number.isNaN(measure) ? null : measure
}
