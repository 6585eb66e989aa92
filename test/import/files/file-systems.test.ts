/** Which coordinate system a file is in: what it says, what its numbers say, and what is asked. */
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { geojson } from '../made-files.ts'
import { line, shapefile } from '../made-shapefile.ts'
import { inRd, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

describe('the coordinate system of a file', () => {
  test('without .prj and with numbers that fit RD, RD is asked and proposed', async () => {
    const files = shapefile('a', [['1', line(0)]], null)
    const reading = await readDelivery(files, inRd)
    expect(reading.questions).toMatchObject([{ about: 'crs', file: 'a.shp', proposal: 'EPSG:28992' }])
    expect(rowsOf(reading)).toMatchObject({ works: 1 })
    const answered = await readDelivery(files, { ...inRd, mapping: reading.report.mapping })
    expect(answered.questions).toEqual([])
  })

  test('numbers that fit nothing are asked without a proposal, and their works have no place yet', async () => {
    const place: GeoJSON.Point = { type: 'Point', coordinates: [2_702_586, 1_261_599] }
    const reading = await readDelivery(
      [geojson('zh.json', [{ properties: { naam: 'a' }, geometry: place }])],
      inRd,
    )
    expect(reading.questions).toMatchObject([{ about: 'crs', proposal: null }])
    expect(rowsOf(reading)).toMatchObject({ works: 0, unplaced: 1 })
  })

  test('GeoJSON in RD without a crs member is not taken for WGS84', async () => {
    const reading = await readDelivery(
      [geojson('rd.geojson', [{ properties: { naam: 'a' }, geometry: line(0) }])],
      inRd,
    )
    expect(reading.questions).toMatchObject([{ proposal: 'EPSG:28992' }])
    expect(shapeOf(reading.works[0])).toEqual(line(0))
  })

  test("a file's own crs member is followed, a choice for the delivery goes before it", async () => {
    const file = geojson(
      'rd.geojson',
      [{ properties: { naam: 'a' }, geometry: line(0) }],
      'urn:ogc:def:crs:EPSG::28992',
    )
    expect((await readDelivery([file], inRd)).questions).toEqual([])
    const chosen = await readDelivery([file], { ...inRd, crs: 'EPSG:25831' })
    expect(chosen.report.files[0]?.crs).toBe('EPSG:25831')
  })

  test('outside the Netherlands: said, and never moved', async () => {
    const place: GeoJSON.Point = { type: 'Point', coordinates: [10, 10] }
    const reading = await readDelivery(
      [geojson('x.geojson', [{ properties: { naam: 'a' }, geometry: place }], 'EPSG:28992')],
      inRd,
    )
    // Ten metres from the origin of RD fits degrees as well; the file said RD.
    expect(reading.report.files[0]?.crs).toBe('EPSG:28992')
    expect(shapeOf(reading.works[0])).toEqual(place)
    expect(saidAbout(reading)).toContain('import.outsideNetherlands')
  })
})
