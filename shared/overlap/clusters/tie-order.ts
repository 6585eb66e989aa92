/** Which pairs tie works into one conversation, and in what order they are tried. */
import { countSorted } from '../pairs/pair-table-of.ts'
import { outcomeBits, type PairTable } from '../pairs/pair-table.ts'

type TyingPairs = Pick<PairTable, 'outcomes' | 'noise' | 'score'>

/** Scores are tenths from 0 to 100. */
const scoreSteps = 1001

/** Whether a pair ties its works: only an opportunity does. */
export function isTie({ outcomes }: Pick<TyingPairs, 'outcomes'>, pair: number): boolean {
  return (outcomes[pair]! & outcomeBits.opportunity) !== 0
}

/** Lower comes first: strong before weak, and noise after everything else. Equal ones go by the ids of their works. */
export function tieKey({ noise, score }: TyingPairs, pair: number): number {
  const weakness = scoreSteps - 1 - Math.round(10 * score[pair]!)
  return noise[pair] === 0 ? weakness : scoreSteps + weakness
}

/** The ties among the pairs of a whole table, in the order in which they join. */
export function tiesInOrder(table: PairTable): Uint32Array {
  const ties = new Uint32Array(table.count)
  let count = 0
  for (let pair = 0; pair < table.count; pair++) if (isTie(table, pair)) ties[count++] = pair
  // The table is in the order of ids, and sorting by counting keeps that among equals.
  return countSorted(ties.subarray(0, count), 2 * scoreSteps, (pair) => tieKey(table, pair))
}
