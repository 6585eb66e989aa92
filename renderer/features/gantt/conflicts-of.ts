/** In how many conflicts each work stands, counted once of all pairs: every row of the chart asks. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { FoundOverlaps } from '../../../shared/overlap/found/found-overlaps.ts'
import { positionOf } from '../../../shared/overlap/found/rows-of.ts'
import { outcomeBits } from '../../../shared/overlap/pairs/pair-table.ts'

type Found = Pick<FoundOverlaps, 'ids' | 'pairs'>

const known = new WeakMap<FoundOverlaps['pairs'], Uint32Array>()

/** Pairs that are noise do not count. */
export function conflictsOf(found: Found | undefined, work: WorkId): number {
  if (found === undefined) return 0
  const at = positionOf(found, work)
  return at < 0 ? 0 : (countsOf(found)[at] ?? 0)
}

function countsOf({ ids, pairs }: Found): Uint32Array {
  const made = known.get(pairs)
  if (made !== undefined) return made
  const counts = new Uint32Array(ids.length)
  const count = (work: number | undefined) => {
    if (work !== undefined) counts[work] = (counts[work] ?? 0) + 1
  }
  for (let row = 0; row < pairs.count; row++) {
    const isConflict = ((pairs.outcomes[row] ?? 0) & outcomeBits.conflict) !== 0
    if (!isConflict || pairs.noise[row] !== 0) continue
    count(pairs.a[row])
    count(pairs.b[row])
  }
  known.set(pairs, counts)
  return counts
}
