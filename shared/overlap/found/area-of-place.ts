/** Where what is said of a pair of works belongs now: kansengebieden are computed again, and pairs stay. */
import type { ClusterId } from '../../domain/ids.ts'
import type { PreparationPlace } from '../../domain/preparation.ts'
import type { AreaOf } from '../../domain/said-in-boxes.ts'
import type { FoundOverlaps } from './found-overlaps.ts'
import { clustersOfRow, positionOf, rowOf } from './rows-of.ts'

/** Of a work without another it is the highest cluster that has it. Null: the two are in no cluster any more. */
export function areaOfPlaceIn(found: FoundOverlaps): AreaOf {
  const known = new Map<string, ClusterId | null>()
  const look = ({ work, other }: PreparationPlace): ClusterId | null => {
    const [at] = other === null ? clustersOfWork(work) : clustersOfPair(rowOf(found, work, other))
    return at === undefined ? null : (found.clusters[at]?.id ?? null)
  }
  const clustersOfPair = (row: number) => (row < 0 ? [] : clustersOfRow(found, row))
  const clustersOfWork = (work: PreparationPlace['work']) => {
    const position = positionOf(found, work)
    const at = found.members.findIndex((members) => members.includes(position))
    return at < 0 ? [] : [at]
  }
  return (place) => {
    const key = `${place.work} ${place.other ?? ''}`
    const before = known.get(key)
    if (before !== undefined) return before
    const area = look(place)
    known.set(key, area)
    return area
  }
}
