/** GeoJSON as services and people write it: which system, which shape of file, which way round. */
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDelivery, type DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { textFile } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

const inRdNew = { type: 'Point', coordinates: [121_000, 487_000] }
const feature = (geometry: unknown = inRdNew, properties: unknown = { nummer: '1', naam: 'a' }) => ({
  type: 'Feature',
  properties,
  geometry,
})
const collection = (features: readonly unknown[], more: object = {}) =>
  textFile('x.geojson', JSON.stringify({ type: 'FeatureCollection', ...more, features }))

async function crsOf(file: DeliveredFile) {
  const { report, questions } = await readDelivery([file], inRd)
  return [report.files[0]?.crs, questions.length]
}

describe('the system of GeoJSON', () => {
  test.each([
    ['a name', { type: 'name', properties: { name: 'EPSG:28992' } }],
    ['a URN', { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } }],
    ['a URN with a version', { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG:9.8.15:28992' } }],
    ['an address', { type: 'name', properties: { name: 'http://www.opengis.net/def/crs/EPSG/0/28992' } }],
    ['a number, as it was before 2008', { type: 'EPSG', properties: { code: 28992 } }],
    ['RD with heights', { type: 'name', properties: { name: 'EPSG:7415' } }],
    ['a bare text', 'EPSG:28992'],
  ])('as %s', async (_, crs) => {
    expect(await crsOf(collection([feature()], { crs }))).toEqual(['EPSG:28992', 0])
  })

  test('as a link is not followed: the numbers decide, and are asked', async () => {
    const crs = {
      type: 'link',
      properties: { href: 'http://spatialreference.org/ref/epsg/28992/', type: 'proj4' },
    }
    expect(await crsOf(collection([feature()], { crs }))).toEqual(['EPSG:28992', 1])
    expect(await crsOf(collection([feature()], { crs: null }))).toEqual(['EPSG:28992', 1])
  })

  test('in its first feature or geometry is honoured', async () => {
    const crs = { type: 'name', properties: { name: 'EPSG:28992' } }
    expect(await crsOf(collection([{ ...feature(), crs }]))).toEqual(['EPSG:28992', 0])
    expect(await crsOf(collection([feature({ ...inRdNew, crs })]))).toEqual(['EPSG:28992', 0])
  })

  test('that claims degrees and holds metres says nothing', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
    expect(await crsOf(collection([feature()], { crs }))).toEqual(['EPSG:28992', 1])
  })
})

describe('a number that is of no place on earth', () => {
  const crs = { type: 'name', properties: { name: 'EPSG:28992' } }
  test.each([
    ['a point', { type: 'Point', coordinates: [121_000, 1e300] }],
    ['infinity', { type: 'Point', coordinates: ['1e999', 487_000] }],
    [
      'a line around the Netherlands',
      {
        type: 'LineString',
        coordinates: [
          [-1e12, 487_000],
          [1e12, 487_000],
        ],
      },
    ],
  ])('%s: the work has no place, and its row is named', async (_, geometry) => {
    const written = JSON.stringify({
      type: 'FeatureCollection',
      crs,
      features: [feature(), feature(geometry)],
    })
    const reading = await readDelivery([textFile('x.geojson', written.replace('"1e999"', '1e999'))], inRd)
    expect(reading.works.map(({ placing }) => placing.how)).toEqual(['geometry', null])
    const told = reading.report.notes.filter(({ row }) => row !== null)
    expect(told.map(({ row, message }) => [row, message.key])).toEqual([[2, 'import.outOfReach']])
  })
})

describe('latitude before longitude', () => {
  const dam = [4.893, 52.373]
  test.each([
    ['a point', { type: 'Point', coordinates: [...dam].reverse() }],
    ['a line', { type: 'LineString', coordinates: [[...dam].reverse(), [52.374, 4.894]] }],
    [
      'a collection',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [...dam].reverse() }] },
    ],
  ])('is noticed for %s, and read the other way round', async (_, geometry) => {
    const reading = await readDelivery([collection([feature(geometry)])], inRd)
    expect(saidAbout(reading)).toContain('import.swapped')
    expect(Math.round((reading.works[0]?.place?.bounds[0] ?? 0) / 1000)).toBe(121)
  })

  test('is not seen where it is not: one place in the right order is enough', async () => {
    const points = [dam, [...dam].reverse()].map((coordinates) => feature({ type: 'Point', coordinates }))
    const reading = await readDelivery([collection(points)], inRd)
    expect(saidAbout(reading)).not.toContain('import.swapped')
  })
})

describe('the shape of the file', () => {
  const one = { read: 1, works: 1, unplaced: 0, joined: 0, rejected: 0 }

  test.each([
    ['a feature by itself', feature(), one],
    ['a geometry by itself', inRdNew, one],
    [
      'a collection of geometries: one work each',
      { type: 'GeometryCollection', geometries: [inRdNew, inRdNew] },
      { ...one, read: 2, works: 2 },
    ],
    [
      'a list of features',
      [feature(), feature(inRdNew, { nummer: '2', naam: 'b' })],
      { ...one, read: 2, works: 2 },
    ],
    [
      'features without a place',
      { type: 'FeatureCollection', features: [feature(null)] },
      { ...one, works: 0, unplaced: 1 },
    ],
    ['a feature without properties', { type: 'FeatureCollection', features: [feature(inRdNew, null)] }, one],
    [
      'an empty shape',
      { type: 'FeatureCollection', features: [feature({ type: 'Polygon', coordinates: [] })] },
      { ...one, works: 0, unplaced: 1 },
    ],
  ])('%s', async (_, root, rows) => {
    expect(rowsOf(await readDelivery([textFile('x.json', JSON.stringify(root))], inRd))).toEqual(rows)
  })

  test.each([
    ['newlines', '\n', 'x.geojson'],
    ['Windows newlines', '\r\n', 'x.ndjson'],
    ['record separators', '\n\u001e', 'x.geojsonl'],
  ])('one feature a line, with %s', async (_, between, path) => {
    const text = [1, 2, 3]
      .map((nummer) => JSON.stringify(feature(inRdNew, { nummer, naam: 'a' })))
      .join(between)
    expect(rowsOf(await readDelivery([textFile(path, text)], inRd))).toMatchObject({ read: 3, works: 3 })
  })

  test.each(['utf16le', 'utf16be', 'utf8'])('in %s, with and without a byte order mark', async (encoding) => {
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [feature(null, { nummer: '1', naam: 'Café' })],
    })
    for (const addBOM of [true, false]) {
      const bytes = new Uint8Array(iconv.encode(text, encoding, { addBOM }))
      const { works } = await readDelivery([{ path: 'x.geojson', bytes }], inRd)
      expect(works[0]?.fields.name).toBe('Café')
    }
  })

  test('properties inside properties are columns, as far as people go', async () => {
    const properties = {
      werk: { nummer: '7', plan: { naam: 'Riool Kade' } },
      _links: { self: 'x' },
      lijst: [1, 2],
    }
    const { tables } = await readDelivery([collection([feature(inRdNew, properties)])], inRd)
    expect(tables[0]?.columns.map(({ column, samples }) => [column, samples[0]])).toEqual([
      ['werk.nummer', '7'],
      ['werk.plan.naam', 'Riool Kade'],
      ['lijst', '[1,2]'],
    ])
  })

  test('nesting without end is read or refused, and comes to an end', async () => {
    const deep = (open: string, close: string) => open.repeat(50_000) + close.repeat(50_000)
    const nested = `{"type":"Feature","geometry":null,"properties":{"nummer":"1","a":${deep('[', ']')}}}`
    expect(rowsOf(await readDelivery([textFile('x.json', nested)], inRd))).toMatchObject({ read: 1 })
    const objects = `{"type":"Feature","geometry":null,"properties":{"nummer":"1","a":${deep('{"b":', '}').replace('{"b":}', '{}')}}}`
    expect(rowsOf(await readDelivery([textFile('x.json', objects)], inRd))).toMatchObject({ read: 1 })
  })
})

test('a file in the Swiss system is read by who answers with its number', async () => {
  const file = textFile(
    'zh.json',
    JSON.stringify(feature({ type: 'Point', coordinates: [2_702_586, 1_261_599] })),
  )
  const reading = await readDelivery([file], { ...inRd, projectCrs: 'EPSG:2056' })
  expect(reading.questions).toMatchObject([{ about: 'crs', proposal: null }])
  const tables = reading.report.mapping.tables.map((table) => ({ ...table, crs: 'EPSG:2056' }))
  const answered = await readDelivery([file], { ...inRd, projectCrs: 'EPSG:25832', mapping: { tables } })
  const shape = shapeOf(answered.works[0])
  // As gdaltransform gives it, to the metre.
  expect(shape?.type === 'Point' && shape.coordinates.map(Math.round)).toEqual([484_946, 5_260_431])
})

describe.skipIf(!hasRealFiles)('real files (../shared/data)', () => {
  test('the roadworks of Zürich, answered', async () => {
    const file = realFile('edge/geojson/canton_zurich_baustellen_live_pull.json')
    const reading = await readFiles([file], { projectCrs: 'EPSG:2056', crs: 'EPSG:2056' })
    expect(reading.questions).toEqual([])
    expect(rowsOf(reading)).toEqual({ read: 4, works: 4, unplaced: 0, joined: 0, rejected: 0 })
  })

  test('the roadworks of Amsterdam, in degrees as GeoJSON says', async () => {
    const reading = await readFiles([realFile('edge/geojson/amsterdam_roadworks_real.json')])
    expect(reading.report.files[0]?.crs).toBe('EPSG:4326')
    expect(rowsOf(reading)).toMatchObject({ read: 3, works: 3 })
  })
})
