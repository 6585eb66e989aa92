/** Known works by where they lie, so that a row is only held against what lies there. */
import Flatbush from 'flatbush'
import type { Bounds } from '../../../shared/domain/work.ts'
import type { KnownWork } from './known-work.ts'
import { rounding } from './same-place.ts'

export interface PlaceIndex {
  /** Works whose box is the same but for rounding. */
  readonly sameBox: (bounds: Bounds) => KnownWork[]
  /** Works whose box lies within so many metres. */
  readonly around: (bounds: Bounds, metres: number) => KnownWork[]
}

/** Works without a place are left out. */
export function indexPlaces(known: readonly KnownWork[]): PlaceIndex {
  const placed = known.filter(({ wkb, work }) => wkb !== null && work.bounds !== null)
  if (placed.length === 0) return { sameBox: () => [], around: () => [] }
  const index = new Flatbush(placed.length)
  for (const { work } of placed) index.add(...(work.bounds as Bounds))
  index.finish()
  const search = ([minX, minY, maxX, maxY]: Bounds, metres: number, accepts?: (at: number) => boolean) =>
    index
      .search(minX - metres, minY - metres, maxX + metres, maxY + metres, accepts)
      .sort((a, b) => a - b)
      .map((at) => placed[at]!)
  return {
    sameBox: (bounds) =>
      search(bounds, rounding, (at) =>
        placed[at]!.work.bounds!.every((side, index) => Math.abs(side - bounds[index]!) < rounding),
      ),
    around: (bounds, metres) => search(bounds, metres),
  }
}
