/**
 * Names of areas as points of their own: the map cuts areas into tiles and would write the name in every piece.
 */
import { boundsOf } from './bounds-of.ts'
import { markPosition } from './mark-position.ts'

/** Where names stand: one point for all areas of one name, in the widest of them; everything else as it came. */
export function namesOnce({ features }: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  const widest = new Map<string, GeoJSON.Feature>()
  for (const feature of features.filter(isArea)) {
    const name: unknown = feature.properties?.['name']
    if (typeof name !== 'string') continue
    const known = widest.get(name)
    if (known === undefined || widthOf(feature) > widthOf(known)) widest.set(name, feature)
  }
  const points = [...widest.values()].flatMap((feature): GeoJSON.Feature[] => {
    const at = markPosition(feature.geometry, 0)
    return at === null ? [] : [{ ...feature, geometry: { type: 'Point', coordinates: at } }]
  })
  return { type: 'FeatureCollection', features: [...points, ...features.filter((one) => !isArea(one))] }
}

function isArea({ geometry: { type } }: GeoJSON.Feature): boolean {
  return type === 'Polygon' || type === 'MultiPolygon'
}

function widthOf(feature: GeoJSON.Feature): number {
  const [west, south, east, north] = boundsOf([feature]) ?? [0, 0, 0, 0]
  return Math.hypot(east - west, north - south)
}
