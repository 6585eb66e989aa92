/** Found overlaps as the live engine begins with them: each pair with where it meets, its works as a project has them. */
import type { Work } from '../../domain/work.ts'
import type { PlacedPairs } from '../pairs/pair-table.ts'
import type { FoundOverlaps } from './found-overlaps.ts'

/** `places` are of the same pairs, four numbers for each; `works` are all of the project that they were found in. */
export function placedPairs(
  { ids, pairs }: Pick<FoundOverlaps, 'ids' | 'pairs'>,
  places: Float64Array,
  works: readonly Work[],
): PlacedPairs {
  const indexOf = new Map(works.map(({ id }, index) => [id, index]))
  const indexes = Uint32Array.from(ids, (id) => indexOf.get(id)!)
  const inProject = (work: number) => indexes[work]!
  return { ...pairs, a: pairs.a.map(inProject), b: pairs.b.map(inProject), place: places }
}
