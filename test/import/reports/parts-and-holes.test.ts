/** Parts, holes and points out of reach, as public reports and the database have them (../shared/data/reports). */
import { describe, expect, test } from 'vitest'
import { areaOf } from '../../../shared/geo/measure.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import type { DeliveryReading } from '../../../electron/import/reading.ts'
import { geojson } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

const areas = ({ works }: DeliveryReading): Record<string, number> =>
  Object.fromEntries(works.map((work) => [work.fields.number ?? '', Math.round(areaOf(shapeOf(work)!))]))
const keys = (reading: DeliveryReading) =>
  reading.report.repaired.map(({ row, message }) => [row, message.key])

describe.skipIf(!hasRealFiles)('parts and holes (../shared/data)', () => {
  test.each(['mp1.geojson', 'mp1.gpkg', 'mp1.shp'])(
    '%s: the union of the parts, from any vertex',
    async (name) => {
      const found = areas(await readFiles([realFile(`reports/80-parts-and-holes/${name}`)]))
      expect(found).toEqual({
        'a-start-binnen': 15_600,
        'b-start-buiten': 15_600,
        'c-kier': 18_000,
        // Its writer wound the inner part as a hole, and nothing in a shapefile says otherwise.
        'd-binnen': name.endsWith('.shp') ? 9_900 : 10_000,
        'e-kier2': 12_400,
      })
    },
  )

  test('adjoining parts and a hole against the edge, after reprojection', async () => {
    const found = areas(await readFiles([realFile('reports/80-parts-and-holes/tj.geojson')]))
    // The list has 878,718 and 649,351, by a way to RD that differs two millionths from ours.
    expect(Math.abs(found[1]! - 878_718)).toBeLessThan(3)
    expect(Math.abs(found[2]! - 649_351)).toBeLessThan(3)
  })

  test('four squares in and over each other are their union, and end nothing', async () => {
    const reading = await readFiles([realFile('reports/99-parts-over-parts/crash.geojson')])
    expect(rowsOf(reading)).toMatchObject({ read: 2, works: 2, rejected: 0 })
    expect(Object.values(areas(reading))).toEqual([0, 10_335])
    expect(keys(reading)).toEqual([[2, 'import.partsOverlap']])
  })

  test.each(['utm', 'zone'])('%s: one point that cannot be computed costs one place', async (name) => {
    const reading = await readFiles([realFile(`reports/81-beyond-the-projection/${name}.geojson`)])
    expect(rowsOf(reading)).toMatchObject({ read: 2, works: 1, unplaced: 1 })
    expect(reading.report.notes.map(({ row }) => row)).toContain(2)
  })
})

test('a point beyond the reach of its system has no place and takes no other work along', async () => {
  const at = (x: number) => ({
    properties: { nummer: x },
    geometry: { type: 'Point' as const, coordinates: [x, 5_700_000] },
  })
  const file = geojson('utm.geojson', [at(300_000), at(32_500_000), at(1e300)], 'urn:ogc:def:crs:EPSG::25832')
  const reading = await readDelivery([file], inRd)
  expect(rowsOf(reading)).toMatchObject({ read: 3, works: 1, unplaced: 2 })
  expect(reading.report.notes.map(({ row }) => row)).toEqual(expect.arrayContaining([2, 3]))
})
