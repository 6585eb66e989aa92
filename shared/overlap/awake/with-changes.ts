/** Makes a new answer of an old one and what became of it: what did not change stays the very same object. */
import type { WorkId } from '../../domain/ids.ts'
import type { OverlapAnswer, Pair } from '../../domain/overlap.ts'
import type { OverlapChanges } from '../../domain/overlap-changes.ts'
import { byClosingDay, closingKey } from '../dig-rest/closings.ts'

type Cluster = OverlapAnswer['clusters'][number]

/** The answer that the engine would give now. `answer` is one of the same project by the same rules. */
export function withChanges<Answer extends OverlapAnswer>(answer: Answer, changes: OverlapChanges): Answer {
  const { works, counts, noise, judgements } = changes
  const { pairs, positions } = pairsWith(answer.pairs, changes.pairs)
  return {
    ...answer,
    works,
    counts,
    noise,
    judgements,
    pairs,
    water: waterWith(answer.water, changes),
    clusters: clustersWith(answer.clusters, changes.clusters, { pairs, positions }),
    apart: changes.apart ?? answer.apart,
    closings: closingsWith(answer.closings, changes.closings),
  }
}

interface NewPairs {
  readonly pairs: Pair[]
  /** Where each of the old ones stands now, -1 for one that is gone; null: all where they were. */
  readonly positions: Int32Array | null
}

function pairsWith(old: Pair[], { put, gone }: OverlapChanges['pairs']): NewPairs {
  if (put.length + gone.length === 0) return { pairs: old, positions: null }
  const out = new Set(gone.map(([a, b]) => `${a} ${b}`))
  const [coming, pairs] = [[...put].sort(compare), [] as Pair[]]
  const positions = new Int32Array(old.length)
  let next = 0
  old.forEach((pair, at) => {
    while (next < coming.length && compare(coming[next]!, pair) < 0) pairs.push(coming[next++]!)
    const becomes = next < coming.length && compare(coming[next]!, pair) === 0 ? coming[next++]! : pair
    const isGone = out.size > 0 && out.has(`${pair.a} ${pair.b}`)
    positions[at] = isGone ? -1 : pairs.length
    if (!isGone) pairs.push(becomes)
  })
  pairs.push(...coming.slice(next))
  return { pairs, positions }
}

function clustersWith(
  old: readonly Cluster[],
  { put, gone }: OverlapChanges['clusters'],
  { pairs, positions }: NewPairs,
): Cluster[] {
  const out = new Set([...gone, ...put.map(({ cluster }) => cluster.id)])
  const kept = old.filter(({ id }) => !out.has(id)).map((cluster) => moved(cluster, positions))
  const coming = [...put].sort((one, two) => one.at - two.at)
  const clusters: Cluster[] = []
  let next = 0
  for (const { at, cluster, pairs: inside } of coming) {
    while (clusters.length < at) clusters.push(kept[next++]!)
    clusters.push({ ...cluster, pairs: inside.map(([a, b]) => positionOf(pairs, a, b)) })
  }
  return [...clusters, ...kept.slice(next)]
}

function moved(cluster: Cluster, positions: Int32Array | null): Cluster {
  if (positions === null || cluster.pairs.every((pair) => positions[pair] === pair)) return cluster
  return { ...cluster, pairs: cluster.pairs.map((pair) => positions[pair]!).filter((pair) => pair >= 0) }
}

function positionOf(pairs: readonly Pair[], a: WorkId, b: WorkId): number {
  let [from, end] = [0, pairs.length]
  while (from < end) {
    const middle = (from + end) >> 1
    if (compare(pairs[middle]!, { a, b }) < 0) from = middle + 1
    else end = middle
  }
  return from
}

function waterWith(
  old: OverlapAnswer['water'],
  { pairs: { put, gone }, water }: OverlapChanges,
): OverlapAnswer['water'] {
  if (put.length + gone.length === 0 || old.length + water.length === 0) return old
  const told = new Set([...put.map(({ a, b }) => `${a} ${b}`), ...gone.map(([a, b]) => `${a} ${b}`)])
  return [...old.filter(({ a, b }) => !told.has(`${a} ${b}`)), ...water].sort(compare)
}

function closingsWith(
  old: OverlapAnswer['closings'],
  { put, gone }: OverlapChanges['closings'],
): OverlapAnswer['closings'] {
  if (put.length + gone.length === 0) return old
  const told = new Set([...put.map(closingKey), ...gone.map((by) => closingKey({ by }))])
  return [...old.filter((closing) => !told.has(closingKey(closing))), ...put].sort(byClosingDay)
}

type OfWorks = Pick<Pair, 'a' | 'b'>

function compare(one: OfWorks, two: OfWorks): number {
  if (one.a !== two.a) return one.a < two.a ? -1 : 1
  return one.b === two.b ? 0 : one.b < two.b ? -1 : 1
}
