/** Deliveries of others, as they stand in ../shared/data. */
import { describe, expect, test } from 'vitest'
import { say } from '../../shared/domain/message.ts'
import { attempt } from '../../shared/domain/result.ts'
import { hasRealFiles, readFiles, realFile, rowsOf } from './real-files.ts'
import { shapeOf } from './shape-of.ts'

describe.skipIf(!hasRealFiles)('real deliveries (../shared/data)', () => {
  test('the projects of Amsterdam: 65 works', async () => {
    const reading = await readFiles([realFile('amsterdam/GBD_grootstedelijke_projecten.shp')])
    expect(rowsOf(reading)).toEqual({ read: 65, works: 65, unplaced: 0, joined: 0, rejected: 0 })
    expect(reading.questions).toEqual([])
  })

  test('zones without a .prj: RD is proposed, 64 works, an empty date column breaks nothing', async () => {
    const reading = await readFiles([realFile('amsterdam/BIZZONES.shp')])
    expect(rowsOf(reading)).toMatchObject({ read: 64, works: 64 })
    expect(reading.questions).toMatchObject([{ about: 'crs', proposal: 'EPSG:28992' }])
    expect(reading.works[0]?.fields).toMatchObject({
      number: '10',
      name: 'Damrak',
      period: { start: '2017-01-01' },
    })
  })

  test.each([
    ['ArterialRecon', 12],
    ['Pavement2014', 61],
    ['Pavement2015', 34],
    ['Pavement2016', 104],
    ['Pavement2017', 57],
    ['RampConstruction', 31],
    ['ResidentialRecon', 21],
    ['SidewalkConstruction', 7],
  ])('Peoria %s, from US feet into a project in EPSG:26916', async (name, works) => {
    const reading = await readFiles([realFile(`peoria/${name}.shp`)], { projectCrs: 'EPSG:26916' })
    expect(rowsOf(reading)).toEqual({ read: works, works, unplaced: 0, joined: 0, rejected: 0 })
    expect(reading.questions).toEqual([])
    expect(reading.report.files[0]?.crs).toMatch(/^WKT:/)
    expect(
      reading.works.every(({ fields }) => fields.discipline === 'roads' || name === 'ResidentialRecon'),
    ).toBe(true)
  })

  test('projected numbers without a crs member are asked, not taken for degrees', async () => {
    const reading = await readFiles([realFile('edge/geojson/canton_zurich_baustellen_live_pull.json')])
    expect(reading.questions).toMatchObject([{ about: 'crs', proposal: null }])
    expect(rowsOf(reading)).toMatchObject({ read: 4, unplaced: 4 })
  })

  test("a service's own EPSG:28992 is honoured", async () => {
    const reading = await readFiles([realFile('edge/geojson/nwb_wfs_harlingen.json')])
    expect(reading.questions).toEqual([])
    expect(shapeOf(reading.works[0])).toMatchObject({
      coordinates: [
        [157_459.192, 575_533.315],
        [157_456.646, 575_489.013],
      ],
    })
  })

  test.each([
    ['badzip.zip', /beschadigd of geen zip/],
    ['noshp.zip', /zit geen shapefile/],
  ])('%s is refused with one sentence', async (name, sentence) => {
    const result = await attempt(() => readFiles([realFile(`edge/shp/${name}`)]))
    expect(result.ok ? '' : say(result.failure, 'nl')).toMatch(sentence)
  })
})
