/** Which pairs ask for a conversation, and in what order they are taken. */
import { countSorted } from '../pairs/pair-table-of.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { hasPlace } from '../pairs/place-pairs.ts'
import type { PreparedProject } from '../prepared-project.ts'

/** Scores are tenths from 0 to 100. */
const scoreSteps = 1001

/** Whether a pair asks for a conversation: an opportunity or a conflict that is no noise. */
export function isTie({ outcomes, noise }: Pick<PairTable, 'outcomes' | 'noise'>, pair: number): boolean {
  return noise[pair] === 0 && hasPlace(outcomes[pair]!)
}

/** Lower comes first: strong before weak. Equal ones go by the order of their works (work-order.ts), the first work first. */
export function tieKey({ score }: Pick<PairTable, 'score'>, pair: number): number {
  return scoreSteps - 1 - Math.round(10 * score[pair]!)
}

/** The pairs of a whole table that ask for a conversation, in the order in which they are taken. */
export function tiesInOrder({ order }: Pick<PreparedProject, 'order'>, table: PairTable): Uint32Array {
  const ties = new Uint32Array(table.count)
  let count = 0
  for (let pair = 0; pair < table.count; pair++) if (isTie(table, pair)) ties[count++] = pair
  const later = (pair: number) => Math.max(order[table.a[pair]!]!, order[table.b[pair]!]!)
  const earlier = (pair: number) => Math.min(order[table.a[pair]!]!, order[table.b[pair]!]!)
  // Sorted by counting, from the last key to the first: each keeps the order before it among equals.
  const byLater = countSorted(ties.subarray(0, count), order.length, later)
  const byWorks = countSorted(byLater, order.length, earlier)
  return countSorted(byWorks, scoreSteps, (pair) => tieKey(table, pair))
}
