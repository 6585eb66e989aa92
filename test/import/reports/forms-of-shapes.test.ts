/** GeoPackages, GeoJSON, Esri JSON and other forms of shapes, as public reports have them (../shared/data/reports). */
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { say } from '../../../shared/domain/message.ts'
import { attempt } from '../../../shared/domain/result.ts'
import { areaOf } from '../../../shared/geo/measure.ts'
import { textFile } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

const read = (path: string) => readFiles([realFile(`reports/${path}`)])
const numbersOf = async (path: string) => (await read(path)).works.map(({ fields }) => fields.number)

async function refusal(path: string): Promise<string> {
  const result = await attempt(() => read(path))
  return result.ok ? 'read' : say(result.failure, 'nl')
}

describe.skipIf(!hasRealFiles)('forms of shapes (../shared/data)', () => {
  test('stars and zeros in a .dbf are nothing, and the stars are said', async () => {
    const reading = await read('01-dbf-stars')
    expect(rowsOf(reading)).toMatchObject({ read: 3, works: 3, rejected: 0 })
    expect(
      reading.works.map(({ fields: { number, budget, period } }) => [number, budget, period.start]),
    ).toEqual([
      ['1001', 5000, '2027-05-01'],
      ['1002', null, null],
      [null, null, null],
    ])
    expect(saidAbout(reading)).toContain('import.starsInDbf')
  })

  test('each well-known text lies in the system it names itself', async () => {
    const reading = await read('11-ewkt/ewkt.csv')
    expect(rowsOf(reading)).toMatchObject({ read: 10, works: 9, unplaced: 1 })
    const west = reading.works.map(({ place }) => place && Math.round(place.bounds[0]))
    expect(west).toEqual([
      155_000,
      155_300,
      155_600,
      155_900,
      156_200,
      156_500,
      156_800,
      157_100,
      null,
      157_400,
    ])
  })

  test.each(['map', 'alles.zip', 'map/plannen.gpkg'])(
    'what stood in the log of an open GeoPackage is read: %s',
    async (path) => {
      const reading = await read(`20-gpkg-met-wal/${path}`)
      expect(reading.works.map(({ fields }) => fields.name)).toEqual([
        'Werk N0',
        'Werk N1 gewijzigd',
        'Werk N2',
        'Werk N9 nieuw',
      ])
      expect(saidAbout(reading)).toContain('mapping.logRead')
    },
  )

  test('without its log, that is said', async () => {
    expect(saidAbout(await read('20-gpkg-met-wal/alleen'))).toContain('mapping.logMissing')
  })

  test('arcs have the ground and the reach of arcs', async () => {
    const reading = await read('21-gpkg-bogen')
    expect(rowsOf(reading)).toMatchObject({ read: 5, works: 5, rejected: 0 })
    expect(reading.works.map((work) => Math.round(areaOf(shapeOf(work)!)))).toEqual([0, 0, 7_854, 12_854, 0])
  })

  test('computed numbers are read, and of a view and its table one', async () => {
    expect(await numbersOf('22-gpkg-view-en-rekenkolom/rekenkolom.gpkg')).toEqual(['W-N0', 'W-N1', 'W-N2'])
    const reading = await read('22-gpkg-view-en-rekenkolom/view.gpkg')
    expect(reading.works).toHaveLength(3)
    expect(saidAbout(reading)).toEqual(expect.arrayContaining(['mapping.layerIsView', 'import.styleTable']))
  })

  test('a feature a line', async () => {
    expect(rowsOf(await read('25-geojson-per-regel'))).toMatchObject({ read: 9, works: 9, rejected: 0 })
  })

  test('Esri JSON is read, TopoJSON named', async () => {
    const reading = await read('27-esri-json/query.json')
    expect(rowsOf(reading)).toMatchObject({ read: 1, works: 1, rejected: 0 })
    expect(reading.works[0]?.fields).toMatchObject({ number: 'R1' })
    expect(await refusal('27-esri-json/topo.json')).toMatch(/is TopoJSON.*GeoPackage/)
  })

  test.each([
    ['28-gdb-zip/werken.gdb.zip', /file geodatabase.*GeoPackage of shapefile/],
    ['28-gdb-zip/map', /file geodatabase.*GeoPackage of shapefile/],
    ['29-andere-vormen/werken.kml', /leest geen KML.*GeoPackage of shapefile/],
    ['29-andere-vormen/werken.kmz', /leest geen KMZ.*GeoPackage of shapefile/],
    ['29-andere-vormen/werken.gml', /leest geen GML.*GeoPackage of shapefile/],
    ['29-andere-vormen/werken.dxf', /leest geen DXF.*GeoPackage of shapefile/],
    ['29-andere-vormen/werken.fgb', /leest geen FlatGeobuf.*GeoPackage of shapefile/],
    ['29-andere-vormen/werken.tab', /leest geen MapInfo TAB.*GeoPackage of shapefile/],
    ['29-andere-vormen/werken.gpx', /leest geen GPX.*GeoPackage of shapefile/],
    ['29-andere-vormen/werken.numbers', /leest geen Apple Numbers.*xlsx of csv/],
    ['29-andere-vormen/werken.xlsb', /werken[.]xlsb/],
    ['29-andere-vormen/Levering_klic_demo.zip', /KLIC-levering.*planning/],
  ])('%s is refused by its name, with the way out', async (path, sentence) => {
    expect(await refusal(path)).toMatch(sentence)
  })

  test('beside a good file each is named once', async () => {
    const reading = await read('29-andere-vormen')
    expect(rowsOf(reading)).toMatchObject({ read: 3, works: 3 })
    const mapInfo = reading.report.notes.filter(({ file }) => /[.](tab|map|dat|id)$/.test(file))
    expect(mapInfo.map(({ file }) => file)).toEqual(['werken.tab'])
  })
})

test.each([
  ['SRID=28992;POINT(155000 463000)', [155_000, 463_000]],
  ['SRID=EPSG:28992; POINT Z (155000 463000 3)', [155_000, 463_000]],
  ['<http://www.opengis.net/def/crs/EPSG/0/28992> POINT(155000 463000)', [155_000, 463_000]],
  ['GEOMETRYCOLLECTION(POINT(155000 463000),LINESTRING EMPTY)', [155_000, 463_000]],
  ['MULTIPOINT((155000 463000))', [155_000, 463_000]],
  ['POINT EMPTY', null],
  ['SRID=99999;POINT(155000 463000)', null],
])('%s in a cell', async (text, place) => {
  const list = textFile('lijst.csv', `nummer;naam;geom\n1;Riool;"${text}"\n2;Gas;"POINT(155000 463000)"\n`)
  const [work] = (await readDelivery([list], { ...inRd, crs: 'EPSG:28992' })).works
  expect(work?.place?.bounds.slice(0, 2).map(Math.round) ?? null).toEqual(place)
})
