/** JSON as map services answer it: Esri JSON is read, what was cut off is said, what is something else is named. */
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { say } from '../../../shared/domain/message.ts'
import { attempt } from '../../../shared/domain/result.ts'
import { areaOf, lengthOf } from '../../../shared/geo/measure.ts'
import { textFile } from '../made-files.ts'
import { inRd, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

const square = (x: number, y: number, size: number) => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
]
const rd = { wkid: 28992, latestWkid: 28992 }

function answer(geometryType: string, geometries: readonly unknown[], rest: object = {}) {
  const features = geometries.map((geometry, index) => ({
    attributes: { PROJECTNR: `R${index}`, NAAM: `Werk ${index}`, FASE: 2, START: 1_809_122_400_000 },
    geometry,
  }))
  const fields = [
    { name: 'FASE', type: 'esriFieldTypeInteger', domain: { codedValues: [{ code: 2, name: 'ontwerp' }] } },
    { name: 'START', type: 'esriFieldTypeDate' },
  ]
  const text = JSON.stringify({ geometryType, spatialReference: rd, fields, features, ...rest })
  return readDelivery([textFile('query.json', text)], inRd)
}

describe('an answer of an ArcGIS service', () => {
  test('points, in the system the answer names', async () => {
    const reading = await answer('esriGeometryPoint', [
      { x: 155_000, y: 463_000 },
      { x: 'NaN', y: 'NaN' },
      null,
    ])
    expect(rowsOf(reading)).toMatchObject({ read: 3, works: 1, unplaced: 2, rejected: 0 })
    expect(reading.questions).toEqual([])
    expect(reading.report.files[0]?.crs).toBe('EPSG:28992')
    expect(shapeOf(reading.works[0])).toEqual({ type: 'Point', coordinates: [155_000, 463_000] })
  })

  test('paths, with an arc of a circle in one', async () => {
    const straight = {
      paths: [
        [
          [155_000, 463_000],
          [155_100, 463_000],
        ],
      ],
    }
    const bent = {
      curvePaths: [
        [
          [155_000, 463_000],
          {
            c: [
              [155_100, 463_000],
              [155_050, 463_050],
            ],
          },
        ],
      ],
    }
    const reading = await answer('esriGeometryPolyline', [straight, bent])
    const lengths = reading.works.map((work) => lengthOf(shapeOf(work)!))
    expect(lengths[0]).toBeCloseTo(100, 6)
    expect(lengths[1]).toBeCloseTo(Math.PI * 50, 1)
  })

  test('rings: clockwise ones are parts, the others holes', async () => {
    const hollow = { rings: [square(155_000, 463_000, 90), [...square(155_030, 463_030, 30)].reverse()] }
    const parts = { rings: [square(155_000, 463_000, 90), square(155_200, 463_000, 10)] }
    const reading = await answer('esriGeometryPolygon', [hollow, parts])
    expect(reading.works.map((work) => Math.round(areaOf(shapeOf(work)!)))).toEqual([7_200, 8_200])
  })

  test('codes become the words of their domain', async () => {
    const reading = await answer('esriGeometryPoint', [{ x: 155_000, y: 463_000 }])
    expect(reading.works[0]?.fields.phase).toBe('ontwerp')
  })

  test('a geometry that is none is rejected by row', async () => {
    const reading = await answer('esriGeometryPolyline', [
      { paths: [[[155_000, 463_000], 'x']] },
      { ringen: [] },
    ])
    expect(reading.report.rejected.map(({ row }) => row)).toEqual([1, 2])
  })

  test('a page of more is said to be one', async () => {
    const reading = await answer('esriGeometryPoint', [{ x: 155_000, y: 463_000 }], {
      exceededTransferLimit: true,
    })
    expect(saidAbout(reading)).toContain('import.cutByService')
    const features = [{ type: 'Feature', properties: { naam: 'a' }, geometry: null }]
    const page = JSON.stringify({ type: 'FeatureCollection', numberMatched: 2_000, features })
    expect(saidAbout(await readDelivery([textFile('wfs.json', page)], inRd))).toContain('import.cutByService')
  })
})

test.each([
  [
    'TopoJSON',
    { type: 'Topology', objects: {}, arcs: [] },
    /x\.json is TopoJSON.*GeoJSON, GeoPackage of shapefile/,
  ],
  ['an error', { error: { code: 499, message: 'Token Required' } }, /foutmelding.*Token Required/],
])('%s is refused by its name, with the way out', async (_, root, sentence) => {
  const result = await attempt(() => readDelivery([textFile('x.json', JSON.stringify(root))], inRd))
  expect(result.ok ? 'read' : say(result.failure, 'nl')).toMatch(sentence)
})
