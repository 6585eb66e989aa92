/** Overlaps of deliveries of others, read the way the program reads them, beside what GEOS answers about them. */
import { describe, expect, test } from 'vitest'
import { shapesFromWkb, type Shapes } from '../../../shared/geo/shapes.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { sharedArea } from '../../../shared/overlap/measure/shared-area.ts'
import { findPairs } from '../../../shared/overlap/pairs/find-pairs.ts'
import { noDay } from '../../../shared/overlap/pairs/overlap-input.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import { hasRealFiles, readFiles, realFile } from '../../import/real-files.ts'
import { readShpAreas } from '../read-shp-areas.ts'

/** Of two programmes, each a party, of which the first has `first` works: pairs within 10 m and what they share. */
function between(shapes: Shapes, first: number) {
  const same = new Int32Array(shapes.count)
  const input = {
    shapes,
    party: same.map((_, at) => (at < first ? 0 : 1)),
    discipline: same,
    startDay: same.map(() => noDay),
    endDay: same.map(() => noDay),
    takesPart: new Uint8Array(shapes.count).fill(1),
  }
  const runs = runsOf(shapes)
  const { count, a, b } = findPairs(input, { distance: 10, window: 0 }, { runs })
  const areas = Array.from(a, (work, pair) => sharedArea(runs, work, b[pair]!))
  return {
    pairs: count,
    sharing: areas.filter((area) => area >= 1).length,
    squareMetres: Math.round(100 * areas.reduce((sum, area) => sum + area, 0)) / 100,
  }
}

/** In the plane of the files: US survey feet, taken as metres by their length alone. */
const metresPerFoot = 1200 / 3937
const inMetres = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(inMetres) : (value as number) * metresPerFoot

function readInFeet(name: string): (Uint8Array | null)[] {
  return readShpAreas(realFile(`peoria/${name}.shp`)).map((area) =>
    area === null || area.type === 'GeometryCollection'
      ? null
      : toWkb({ ...area, coordinates: inMetres(area.coordinates) } as GeoJSON.Geometry),
  )
}

describe.skipIf(!hasRealFiles)('programmes of Peoria within 10 m (../shared/data)', () => {
  test.each([
    ['Pavement2014', 'Pavement2015', { pairs: 10, sharing: 3, squareMetres: 39_208.4 }],
    ['ArterialRecon', 'Pavement2015', { pairs: 6, sharing: 3, squareMetres: 1208.3 }],
  ])('%s and %s in the plane of their files', (one, other, expected) => {
    const [first, second] = [readInFeet(one), readInFeet(other)]
    expect(between(shapesFromWkb([...first, ...second]), first.length)).toEqual(expected)
  })

  // That plane and UTM have another scale there: areas are 0.046 % larger, as GEOS answers after the same projection.
  test.each([
    ['Pavement2014', 'Pavement2015', { pairs: 10, sharing: 3, squareMetres: 39_226.46 }],
    ['ArterialRecon', 'Pavement2015', { pairs: 6, sharing: 3, squareMetres: 1208.87 }],
  ])('%s and %s as the program reads them into EPSG:26916', async (one, other, expected) => {
    const read = (name: string) => readFiles([realFile(`peoria/${name}.shp`)], { projectCrs: 'EPSG:26916' })
    const [first, second] = [(await read(one)).works, (await read(other)).works]
    const shapes = shapesFromWkb([...first, ...second].map(({ place }) => place && place.wkb))
    expect(between(shapes, first.length)).toEqual(expected)
  })
})
