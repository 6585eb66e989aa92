/** Places of a draft numbered through: two files of one delivery both have a row 12, a map must tell them apart. */
import { isRow, type RowName } from './preview-row.ts'

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
export function placeNumber(counted: GeoJSON.FeatureCollection, row: RowName): number | null {
  const index = counted.features.findIndex((feature) => isRow(rowOf(feature), row))
  return index === -1 ? null : index
}

/** What a place is of, as the map shows it when it is chosen. */
export interface PlacedRow extends RowName {
  readonly number: string | null
  readonly name: string
}

/** The row of the place with this number; null when there is none. */
export function rowAt(counted: GeoJSON.FeatureCollection, number: number): PlacedRow | null {
  const feature = counted.features[number]
  if (feature === undefined) return null
  const { number: own, name } = feature.properties ?? {}
  return {
    ...rowOf(feature),
    number: typeof own === 'string' ? own : null,
    name: typeof name === 'string' ? name : '',
  }
}

function rowOf({ properties }: GeoJSON.Feature): RowName {
  const { file, sheet, sourceRow } = properties ?? {}
  return {
    file: typeof file === 'string' ? file : '',
    sheet: typeof sheet === 'string' ? sheet : null,
    row: Number(sourceRow),
  }
}
