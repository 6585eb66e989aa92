/** The works of found overlaps with some that came, or are as large as they were not. */
import type { WorkId } from '../../domain/ids.ts'
import type { OverlapChanges } from '../../domain/overlap-changes.ts'
import type { FoundOverlaps, WorkSizes } from './found-overlaps.ts'
import { positionOf } from './rows-of.ts'

interface WorksAfter extends Pick<FoundOverlaps, 'ids' | 'sizes'> {
  /** Per work that was there its position now; null: all where they were. */
  readonly moved: Uint32Array | null
}

/** A work that stands in no pair any more keeps its place: it does no harm there, and may come back. */
export function worksWith(
  found: Pick<FoundOverlaps, 'ids' | 'sizes'>,
  sizes: OverlapChanges['sizes'],
): WorksAfter {
  if (sizes.length === 0) return { ids: found.ids, sizes: found.sizes, moved: null }
  const coming = sizes.flatMap(({ work }) => (positionOf(found, work) < 0 ? [work] : []))
  const { ids, moved } = coming.length === 0 ? { ids: found.ids, moved: null } : merged(found.ids, coming)
  const now = sizesOf(found.sizes, ids.length, moved)
  for (const { work, area, length, extent } of sizes) {
    const at = positionOf({ ids }, work)
    now.area[at] = area
    now.length[at] = length
    now.extent[at] = extent
  }
  return { ids, sizes: now, moved }
}

function merged(old: readonly WorkId[], coming: readonly WorkId[]): { ids: WorkId[]; moved: Uint32Array } {
  const ids: WorkId[] = []
  const sorted = coming.toSorted()
  let next = 0
  const moved = Uint32Array.from(old, (id) => {
    while (next < sorted.length && sorted[next]! < id) ids.push(sorted[next++]!)
    return ids.push(id) - 1
  })
  ids.push(...sorted.slice(next))
  return { ids, moved }
}

function sizesOf(old: WorkSizes, works: number, moved: Uint32Array | null): WorkSizes {
  const column = (from: Float64Array) => {
    const to = new Float64Array(works)
    if (moved === null) to.set(from)
    else from.forEach((size, at) => (to[moved[at]!] = size))
    return to
  }
  return { area: column(old.area), length: column(old.length), extent: column(old.extent) }
}
