/** What the small maps of a document are drawn with, in metres of the project's system. */
import type { WorkId } from '../../shared/domain/ids.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import type { Ground } from '../../shared/sharing/ground-as-seen.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import type { GroundLayer } from '../../shared/small-map/street-map-svg.ts'

export interface MapGround {
  readonly placeOf: (work: WorkId) => GeoJSON.Geometry | null
  readonly layers: readonly GroundLayer[]
}

export function mapGroundOf({ places, layers }: Seen<Ground>): MapGround {
  return {
    placeOf: (work) => {
      const place = places.get(work)
      return place === undefined ? null : fromWkb(place)
    },
    layers: layers.map(({ kind, features }) => ({
      kind,
      features: features.map(({ name, wkb }) => ({ name, geometry: fromWkb(wkb) })),
    })),
  }
}
