/** What of a source is another since it was drawn, so that little of it has to be sent to where the map is made. */
import type { GeoJSONSourceDiff } from 'maplibre-gl'

/** `key` is unlike that of any other feature of the source. */
export type KeyedFeature = GeoJSON.Feature<GeoJSON.Geometry, { readonly key: string }>

/** A feature whose place is the very same object says only what else there is to say of it. */
export function featureDiff(
  before: readonly KeyedFeature[],
  now: readonly KeyedFeature[],
): GeoJSONSourceDiff {
  const old = new Map(before.map((feature) => [feature.properties.key, feature]))
  const add: KeyedFeature[] = []
  const update: NonNullable<GeoJSONSourceDiff['update']> = []
  for (const feature of now) {
    const { key, ...properties } = feature.properties
    const was = old.get(key)
    old.delete(key)
    if (was === feature) continue
    if (was?.geometry === feature.geometry) {
      const said = Object.entries(properties).map(([name, value]: [string, unknown]) => ({
        key: name,
        value,
      }))
      update.push({ id: key, addOrUpdateProperties: said })
    } else add.push(feature)
  }
  return { remove: [...old.keys()], add, update }
}
