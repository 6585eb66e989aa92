/** A table of a few pairs that says of them only whose they are and what they mean. */
import type { WorkId } from '../../../../shared/domain/ids.ts'
import type { Outcome } from '../../../../shared/domain/outcome.ts'
import { bitsOf } from '../../../../shared/overlap/pairs/pair-at.ts'
import type { PairFacts } from '../../../../shared/overlap/pairs/pair-table.ts'

interface FewPair {
  /** Positions among the works. */
  readonly a: number
  readonly b: number
  readonly outcomes: readonly Outcome[]
  readonly isNoise?: boolean
}

export function fewPairs(
  ids: readonly WorkId[],
  pairs: readonly FewPair[],
): { readonly ids: readonly WorkId[]; readonly pairs: PairFacts } {
  const zeros = () => new Float64Array(pairs.length)
  return {
    ids,
    pairs: {
      count: pairs.length,
      a: Uint32Array.from(pairs, ({ a }) => a),
      b: Uint32Array.from(pairs, ({ b }) => b),
      distance: zeros(),
      gapDays: new Int32Array(pairs.length),
      sharedArea: zeros(),
      sharedLength: zeros(),
      outcomes: Uint8Array.from(pairs, ({ outcomes }) => bitsOf(outcomes)),
      noise: Uint8Array.from(pairs, ({ isNoise = false }) => Number(isNoise)),
      score: zeros(),
    },
  }
}
