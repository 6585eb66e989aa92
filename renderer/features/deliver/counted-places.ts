/** Places of a draft numbered through: two files of one delivery both have a row 12, a map must tell them apart. */

interface SourceRow {
  readonly file: string
  readonly row: number
}

/** The same features, with their position in the list as `row` and their own row as `sourceRow`. */
export function countedPlaces(places: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  return {
    ...places,
    features: places.features.map((feature, index) => ({
      ...feature,
      properties: { ...feature.properties, sourceRow: Number(feature.properties?.['row']), row: index },
    })),
  }
}

/** The number of the place of a row; null when that row has none. */
export function placeNumber(counted: GeoJSON.FeatureCollection, { file, row }: SourceRow): number | null {
  const index = counted.features.findIndex(
    ({ properties }) => properties?.['sourceRow'] === row && properties['file'] === file,
  )
  return index === -1 ? null : index
}
