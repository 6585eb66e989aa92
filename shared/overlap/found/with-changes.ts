/** Makes new found overlaps of old ones and what became of them: clusters that did not change stay the very same objects. */
import type { WorkId } from '../../domain/ids.ts'
import type { OverlapChanges } from '../../domain/overlap-changes.ts'
import { byClosingDay, closingKey } from '../dig-rest/closings.ts'
import type { FoundOverlaps } from './found-overlaps.ts'
import { laidAmong } from './laid-among.ts'
import { pairsWith, type MovedRows } from './pairs-with.ts'
import { positionOf, rowOf } from './rows-of.ts'
import { worksWith } from './works-with.ts'

/** What the engine would find now. `found` is of the same project by the same rules. */
export function withChanges<Found extends FoundOverlaps>(found: Found, changes: OverlapChanges): Found {
  const { works, counts, noise, judgements } = changes
  const { ids, sizes, moved } = worksWith(found, changes.sizes)
  const { pairs, positions } = pairsWith({ ids, pairs: found.pairs }, changes.pairs, moved)
  const next = {
    ...found,
    works,
    counts,
    noise,
    judgements,
    ids,
    sizes,
    pairs,
    water: waterWith(found.water, changes),
    apart: changes.apart ?? found.apart,
    closings: closingsWith(found.closings, changes.closings),
  }
  return { ...next, ...clustersWith(next, changes.clusters, { works: moved, rows: positions }) }
}

type Clusters = Pick<FoundOverlaps, 'clusters' | 'members' | 'ties'>

/** `found` has its works and pairs as they are now, and its clusters as they were. */
function clustersWith(
  found: FoundOverlaps,
  { put, gone }: OverlapChanges['clusters'],
  { works, rows }: { readonly works: Uint32Array | null; readonly rows: MovedRows },
): Clusters {
  const out = new Set([...gone, ...put.map(({ cluster }) => cluster.id)])
  const kept = [...found.clusters.keys()].filter((at) => !out.has(found.clusters[at]!.id))
  const now = { clusters: [], members: [], ties: [] } as MutableClusters
  const keep = (at: number) => {
    now.clusters.push(found.clusters[at]!)
    now.members.push(renumbered(found.members[at]!, works))
    now.ties.push(renumbered(found.ties[at]!, rows))
  }
  for (const one of laidAmong(kept, put)) {
    if (typeof one === 'number') keep(one)
    else {
      now.clusters.push(one.cluster)
      now.members.push(Uint32Array.from(one.members, (work) => positionOf(found, work)))
      now.ties.push(Uint32Array.from(one.ties, ([a, b]) => rowOf(found, a, b)).sort())
    }
  }
  return now
}

interface MutableClusters {
  readonly clusters: FoundOverlaps['clusters'][number][]
  readonly members: Uint32Array[]
  readonly ties: Uint32Array[]
}

function renumbered(numbers: Uint32Array, becomes: MovedRows): Uint32Array {
  return becomes === null ? numbers : numbers.map((number) => becomes[number]!)
}

function waterWith(
  old: FoundOverlaps['water'],
  { pairs: { put, gone }, water }: OverlapChanges,
): FoundOverlaps['water'] {
  if (put.length + gone.length === 0 || old.length + water.length === 0) return old
  const told = new Set([...put.map(({ a, b }) => `${a} ${b}`), ...gone.map(([a, b]) => `${a} ${b}`)])
  return [...old.filter(({ a, b }) => !told.has(`${a} ${b}`)), ...water].sort(compare)
}

function closingsWith(
  old: FoundOverlaps['closings'],
  { put, gone }: OverlapChanges['closings'],
): FoundOverlaps['closings'] {
  if (put.length + gone.length === 0) return old
  const told = new Set([...put.map(closingKey), ...gone.map((by) => closingKey({ by }))])
  return [...old.filter((closing) => !told.has(closingKey(closing))), ...put].sort(byClosingDay)
}

interface OfWorks {
  readonly a: WorkId
  readonly b: WorkId
}

function compare(one: OfWorks, two: OfWorks): number {
  if (one.a !== two.a) return one.a < two.a ? -1 : 1
  return one.b === two.b ? 0 : one.b < two.b ? -1 : 1
}
