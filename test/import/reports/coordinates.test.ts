/** What came in with reports about coordinates: each file lies where its sender meant it, or says what is wrong. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DeliveryReading } from '../../../electron/import/read-delivery.ts'
import { hasRealFiles, readFiles, realFile, saidAbout } from '../real-files.ts'

const extensions = ['.shp', '.shx', '.dbf', '.prj']

async function read(path: string): Promise<DeliveryReading> {
  const whole = realFile(`reports/${path}`)
  if (!whole.endsWith('.shp')) return readFiles([whole])
  const parts = extensions.map((extension) => whole.replace('.shp', extension))
  return readFiles(parts.filter((part) => existsSync(part)))
}

/** The corner of each work, rounded to the metre. */
function cornersOf({ works }: DeliveryReading): (readonly [number, number] | null)[] {
  return works.map(({ place }) =>
    place === null ? null : [Math.round(place.bounds[0]), Math.round(place.bounds[1])],
  )
}

const asks = ({ questions }: DeliveryReading) => questions.map(({ message }) => message.key)
const rowsThatSay = ({ report }: DeliveryReading, key: string) =>
  report.notes.filter(({ message }) => message.key === key).map(({ row }) => row)

const amersfoort = [155_000, 463_000]

describe.skipIf(!hasRealFiles)('coordinates in reports (../shared/data/reports)', () => {
  test.each([
    '23-rd-plus-nap/rdnap.shp',
    '23-rd-plus-nap/rdnap_esri.shp',
    '23-rd-plus-nap/rd_wkt2.shp',
    '23-rd-plus-nap/rdnap.gpkg',
    '23-rd-plus-nap/geojson7415.geojson',
    '23-rd-plus-nap/geojson28992_5709.geojson',
    '51-rd-oud/rdoud.shp',
  ])('%s lies in RD, and nothing is asked', async (path) => {
    const reading = await read(path)
    expect(cornersOf(reading)[0]).toEqual(amersfoort)
    expect(asks(reading)).toEqual([])
  })

  test('old RD without a .prj is asked, and placed nowhere meanwhile', async () => {
    const reading = await read('51-rd-oud/rdoud.csv')
    expect(cornersOf(reading)).toEqual([null, null])
    expect(asks(reading)).toEqual(['import.askCrs'])
  })

  test.each([
    ['24-etrs89-assen/lonlat4258.geojson', false],
    ['24-etrs89-assen/etrs.gpkg', false],
    ['24-etrs89-assen/latlon4258.geojson', true],
    ['24-etrs89-assen/latlon.geojson', true],
    ['24-etrs89-assen/verwisseld.csv', true],
  ])('%s: degrees in either order', async (path, isTurned) => {
    const reading = await read(path)
    expect(cornersOf(reading)).toEqual([amersfoort, [155_100, 463_000]])
    expect(saidAbout(reading).includes('import.swapped')).toBe(isTurned)
  })

  test.each(['26-webmercator/wm.csv', '26-webmercator/wm.geojson'])(
    '%s: web mercator is asked',
    async (path) => {
      const reading = await read(path)
      expect(cornersOf(reading)[0]).toEqual(amersfoort)
      expect(reading.questions).toMatchObject([
        { proposal: 'EPSG:3857', message: { key: 'coordinates.askLikely' } },
      ])
    },
  )

  test.each([
    ['latlon.csv', []],
    ['locatie.csv', []],
    ['links.csv', []],
    ['rdpaar.csv', []],
    ['xy.csv', ['import.askCrsRd']],
  ])('33 %s: a place in one cell', async (file, questions) => {
    const reading = await read(`33-coordinaat-in-een-cel/${file}`)
    expect(cornersOf(reading)[0]).toEqual(amersfoort)
    expect(cornersOf(reading)).not.toContain(null)
    expect(asks(reading)).toEqual(questions)
  })

  test.each(['vorm1.csv', 'vorm2.csv', 'vorm3.csv', 'vorm4.csv', 'komma.csv'])(
    '34 %s: degrees, minutes and seconds within two metres',
    async (file) => {
      const reading = await read(`34-graden-minuten/${file}`)
      expect(reading.works.length).toBeGreaterThan(0)
      for (const { place } of reading.works) {
        const [x = 0, y = 0] = place?.bounds ?? []
        expect(Math.hypot(x - 155_000, y - 463_000)).toBeLessThan(2)
      }
    },
  )

  test.each([
    ['apostrof', 'import.askCrsRd'],
    ['eenheid', 'import.askCrsRd'],
    ['nbsp', 'import.askCrsRd'],
    ['puntdrie', 'import.askCrsRd'],
    ['puntkomma', 'import.askCrsRd'],
    ['spatie', 'import.askCrsRd'],
    ['verwisseld', 'import.askCrsRd'],
    ['punten', 'coordinates.askWritten'],
    ['kilometers', 'coordinates.askWritten'],
    ['millimeters', 'coordinates.askWritten'],
  ])('35 %s: tried and proposed', async (file, question) => {
    const reading = await read(`35-rd-met-duizendpunten/${file}.csv`)
    const [x = 0, y = 0] = cornersOf(reading)[0] ?? []
    expect(Math.hypot(x - 155_000, y - 463_000)).toBeLessThan(1.5)
    expect(asks(reading)).toEqual([question])
    // The answer gives the same places, and says how they were read.
    const again = await readFiles([realFile(`reports/35-rd-met-duizendpunten/${file}.csv`)], {
      mapping: reading.report.mapping,
    })
    expect(cornersOf(again)).toEqual(cornersOf(reading))
    expect(asks(again)).toEqual([])
    expect(saidAbout(again).includes('coordinates.written')).toBe(question === 'coordinates.askWritten')
  })

  test.each([
    ['klein2', 2, 4, 'coordinates.beyond'],
    ['klein3', 3, 5, 'coordinates.beyond'],
    ['klein4', 4, 6, 'coordinates.beyond'],
    ['klein6', 6, 8, 'coordinates.beyond'],
    ['klein9', 9, 11, 'coordinates.beyond'],
    ['negens', 20, 22, 'coordinates.beyond'],
    ['nul', 20, 22, 'coordinates.atZero'],
    ['cijferkwijt', 21, 22, 'coordinates.outside'],
    ['eenen', 21, 22, 'coordinates.outside'],
    ['wgs', 21, 22, 'coordinates.degreesAmongMetres'],
  ])('62 %s: one bad row is named and the others stay', async (file, placed, row, key) => {
    const reading = await read(`62-een-foute-coordinaat/${file}.csv`)
    expect(reading.report.works).toBe(placed)
    expect(rowsThatSay(reading, key)).toEqual([row])
    expect(cornersOf(reading)[0]).toEqual(amersfoort)
    expect(reading.questions).toMatchObject([{ proposal: 'EPSG:28992' }])
    expect(reading.report.unsure + reading.report.unplaced).toBe(1)
    // The list "te plaatsen" says the same as the report.
    expect(reading.works.find(({ source }) => source.row === row)?.placing.why?.key).toBe(key)
  })

  test('62 allevier: each bad row by itself', async () => {
    const reading = await read('62-een-foute-coordinaat/allevier.csv')
    expect(rowsThatSay(reading, 'coordinates.atZero')).toEqual([22])
    expect(rowsThatSay(reading, 'coordinates.outside')).toEqual([23])
    expect(rowsThatSay(reading, 'coordinates.beyond')).toEqual([24])
  })

  test.each(['heel.csv', 'punten.csv'])('74 %s: degrees that lost their point are asked', async (file) => {
    const reading = await read(`74-graden-zonder-decimaalpunt/${file}`)
    expect(asks(reading)).toEqual(['coordinates.askWritten'])
    expect(cornersOf(reading)[0]).toEqual(amersfoort)
  })

  test.each(['utm.geojson', 'zone.geojson'])('81 %s: the point beyond reach is named', async (file) => {
    const reading = await read(`81-beyond-the-projection/${file}`)
    expect(cornersOf(reading)).toEqual([[206_235, 381_009], null])
    const said = [...rowsThatSay(reading, 'coordinates.beyond'), ...rowsThatSay(reading, 'import.outOfReach')]
    expect(said).toEqual([2])
  })

  test('85: each row by what it has, and a disagreement by row', async () => {
    const reading = await read('85-rd-and-degrees/latlon.csv')
    expect(cornersOf(reading)).toEqual([
      [122_614, 484_488],
      [123_156, 484_622],
      [122_614, 484_488],
    ])
    expect(reading.report.notes).toMatchObject([
      { row: 4, message: { key: 'coordinates.disagree', values: { metres: 3333 } } },
    ])
    expect(reading.works.map(({ placing }) => placing.sure)).toEqual([true, true, false])
  })

  test.each([
    ['latlon3', 21],
    ['latlon4', 21],
  ])('85 %s: none lies elsewhere', async (file, count) => {
    const reading = await read(`85-rd-and-degrees/${file}.csv`)
    expect(reading.report.works).toBe(count)
    for (const corner of cornersOf(reading)) expect(corner?.[0]).toBeGreaterThan(122_000)
  })
})
