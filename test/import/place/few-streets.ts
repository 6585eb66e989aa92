/** A few streets drawn by hand, with houses, districts and a postcode, and a list of one row to look up in them. */
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import type { ReadingContext, ReadWork, SearchLayer } from '../../../electron/import/reading.ts'
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import { textFile } from '../made-files.ts'

/** Metres east and north of a corner in RD. */
const at = (x: number, y: number): [number, number] => [150_000 + x, 450_000 + y]
export const line = (...places: [number, number][]): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: places.map(([x, y]) => at(x, y)),
})
const square = (x: number, y: number, side: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [[at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side), at(x, y)]],
})
const layer = (
  name: string,
  kind: LayerKind,
  features: readonly (readonly [string, GeoJSON.Geometry])[],
): SearchLayer => ({
  name,
  kind,
  features: features.map(([each, geometry]) => ({ name: each, wkb: toWkb(geometry) })),
})

/** The Kerkstraat runs east in two pieces; three side streets cross it at 100, 200 and 300 metres. */
const streets = layer('Straten', 'streets', [
  ['Kerkstraat', line([0, 0], [150, 0])],
  ['Kerkstraat', line([150, 0], [400, 0])],
  ['Molenweg', line([100, -80], [100, 80])],
  ['Burgemeester Jansenlaan', line([200, -80], [200, 80])],
  ['Van der Valkstraat', line([300, -80], [300, 80])],
  ['Sint Jozefplein', line([0, 300], [50, 300])],
  ['Plein 1944', line([500, 300], [550, 300])],
  ['Jan van Goyenstraat', line([600, 300], [700, 300])],
  ['Dorpsstraat', line([0, 500], [80, 500])],
  ['Dorpsstraat', line([0, 4000], [80, 4000])],
  ['Markt', line([600, 600], [650, 600])],
])
const districts = layer('Wijken', 'districts', [
  ['Centrum', square(-200, -200, 1000)],
  ['Buitendorp', square(-200, 3500, 1000)],
])
const postcodes = layer('Postcodes', 'postcodes', [['1234 AB', square(0, 0, 100)]])
const addresses = layer(
  'Adressen',
  'addresses',
  [2, 4, 6, 8, 10, 12, 14, 16, 18, 20].map((number) => [
    `Kerkstraat ${number}`,
    { type: 'Point', coordinates: at(number * 10, 12) },
  ]),
)
export const all: ReadingContext = {
  profiles: [],
  earlier: [],
  layers: [streets, districts, postcodes, addresses],
}

export type Cells = Readonly<Record<string, string>>

/** The one work of a list with these cells. */
export async function place(cells: Cells, context: ReadingContext = all): Promise<ReadWork> {
  const row = { Projectnummer: 'W-1', Omschrijving: 'Werkzaamheden', ...cells, Planning: '2027' }
  const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(';')
  const file = textFile('lijst.csv', `${quoted(Object.keys(row))}\r\n${quoted(Object.values(row))}\r\n`)
  const options = { projectCrs: 'EPSG:28992', mapping: null, discipline: null, crs: null, context } as const
  const { works } = await readDelivery([file], options)
  const [work] = works
  if (work === undefined) throw new Error('the list gave no work')
  return work
}

/** West, south, east and north of what was found, from the same corner. */
export function boxOf({ place: found }: ReadWork): number[] | null {
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = found?.bounds ?? []
  return found && [minX - 150_000, minY - 450_000, maxX - 150_000, maxY - 450_000].map(Math.round)
}
