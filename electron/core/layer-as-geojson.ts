/** A reference layer for the map. */
import { projector, reproject } from '../../shared/geo/crs.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'

/** Features (WKB in `crs`) as GeoJSON in longitude and latitude, with their name as property. */
export function layerAsGeoJson(
  features: readonly { name: string | null; wkb: Uint8Array }[],
  crs: string,
): GeoJSON.FeatureCollection {
  const project = projector(crs, 'EPSG:4326')
  return {
    type: 'FeatureCollection',
    features: features.map(({ name, wkb }) => ({
      type: 'Feature',
      geometry: reproject(fromWkb(wkb), project),
      properties: { name },
    })),
  }
}
