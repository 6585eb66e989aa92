/** The pairs of found overlaps with some that came, went or became others. */
import type { FoundPair } from '../../domain/overlap.ts'
import type { OverlapChanges } from '../../domain/overlap-changes.ts'
import { noGap } from '../pairs/overlap-input.ts'
import { bitsOf } from '../pairs/pair-at.ts'
import { copyFacts, emptyFacts } from '../pairs/pair-facts.ts'
import { noiseCodes, type PairFacts } from '../pairs/pair-table.ts'
import type { FoundOverlaps } from './found-overlaps.ts'
import { positionOf } from './rows-of.ts'

/** Per old row its place now, of one that is gone nothing that says anything; null: all where they were. */
export type MovedRows = Uint32Array | null

/** `found` has its works as they are now; `moved` says where each of those in `pairs` stands among them. */
export function pairsWith(
  { ids, pairs: old }: Pick<FoundOverlaps, 'ids' | 'pairs'>,
  { put, gone }: OverlapChanges['pairs'],
  moved: Uint32Array | null,
): { readonly pairs: PairFacts; readonly positions: MovedRows } {
  if (put.length + gone.length === 0 && moved === null) return { pairs: old, positions: null }
  const there = renumbered(old, moved)
  const positionsOf = ([a, b]: readonly [FoundPair['a'], FoundPair['b']]) =>
    [positionOf({ ids }, a), positionOf({ ids }, b)] as const
  const coming = tableOf(put, ids)
  const out = new Set(gone.map((works) => positionsOf(works).join(' ')))
  return mergedTables(there, coming, (a, b) => out.size > 0 && out.has(`${a} ${b}`))
}

function renumbered(pairs: PairFacts, moved: Uint32Array | null): PairFacts {
  if (moved === null) return pairs
  const now = (work: number) => moved[work]!
  return { ...pairs, a: pairs.a.map(now), b: pairs.b.map(now) }
}

/** Both are sorted by their works; what stands in both is as `coming` has it. */
function mergedTables(
  old: PairFacts,
  coming: PairFacts,
  isGone: (a: number, b: number) => boolean,
): { pairs: PairFacts; positions: Uint32Array } {
  const merged = emptyFacts(old.count + coming.count)
  const positions = new Uint32Array(old.count)
  let [count, next] = [0, 0]
  for (let row = 0; row < old.count; row++) {
    while (next < coming.count && compare(coming, next, old, row) < 0)
      copyFacts(coming, next++, merged, count++)
    positions[row] = count
    if (next < coming.count && compare(coming, next, old, row) === 0)
      copyFacts(coming, next++, merged, count++)
    else if (!isGone(old.a[row]!, old.b[row]!)) copyFacts(old, row, merged, count++)
  }
  while (next < coming.count) copyFacts(coming, next++, merged, count++)
  return { pairs: firstOf(merged, count), positions }
}

function compare(one: PairFacts, row: number, two: PairFacts, other: number): number {
  return one.a[row]! - two.a[other]! || one.b[row]! - two.b[other]!
}

function firstOf(pairs: PairFacts, count: number): PairFacts {
  const { a, b, distance, gapDays, sharedArea, sharedLength, outcomes, noise, score } = pairs
  return {
    count,
    a: a.subarray(0, count),
    b: b.subarray(0, count),
    distance: distance.subarray(0, count),
    gapDays: gapDays.subarray(0, count),
    sharedArea: sharedArea.subarray(0, count),
    sharedLength: sharedLength.subarray(0, count),
    outcomes: outcomes.subarray(0, count),
    noise: noise.subarray(0, count),
    score: score.subarray(0, count),
  }
}

function tableOf(pairs: readonly FoundPair[], ids: FoundOverlaps['ids']): PairFacts {
  const table = emptyFacts(pairs.length)
  const inOrder = pairs.toSorted((one, two) => (one.a + one.b < two.a + two.b ? -1 : 1))
  inOrder.forEach((pair, at) => {
    table.a[at] = positionOf({ ids }, pair.a)
    table.b[at] = positionOf({ ids }, pair.b)
    table.distance[at] = pair.distance
    table.gapDays[at] = pair.gapDays ?? noGap
    table.sharedArea[at] = pair.sharedArea ?? NaN
    table.sharedLength[at] = pair.sharedLength ?? NaN
    table.outcomes[at] = bitsOf(pair.outcomes)
    table.noise[at] = noiseCodes.indexOf(pair.noise)
    table.score[at] = pair.score
  })
  return table
}
