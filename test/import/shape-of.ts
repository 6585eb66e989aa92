/** The shape of a work that was read, to look at in a test; null for a work without a place. */
import type { ReadWork } from '../../electron/import/reading.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'

export function shapeOf(work: ReadWork | undefined): GeoJSON.Geometry | null {
  return work?.place ? fromWkb(work.place.wkb) : null
}
