/** What the small maps of a document are drawn with, in metres of the project's system, and the pictures in it. */
import type { AttachmentId, WorkId } from '../../shared/domain/ids.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import type { Ground } from '../../shared/sharing/ground-as-seen.ts'
import { noPictures, type Picture, type Pictures } from '../../shared/sharing/pictures-as-seen.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import type { GroundLayer } from '../../shared/small-map/street-map-svg.ts'

export interface MapGround {
  readonly placeOf: (work: WorkId) => GeoJSON.Geometry | null
  readonly layers: readonly GroundLayer[]
  readonly pictureOf: (attachment: AttachmentId) => Picture | null
}

export function mapGroundOf(
  { places, layers }: Seen<Ground>,
  pictures: Seen<Pictures> = noPictures,
): MapGround {
  return {
    pictureOf: (attachment) => pictures.get(attachment) ?? null,
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
