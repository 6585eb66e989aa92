/** Text files without end, and GeoJSON that is nested to make a reader fall over. */
import { describe, expect, it } from 'vitest'
import { textFile } from '../made-files.ts'
import { readMeasured } from './measured-reading.ts'

describe('a csv', () => {
  it('of one line without an end is refused with a sentence', async () => {
    const bytes = new Uint8Array(100 * 2 ** 20).fill(0x61)
    bytes.set(new TextEncoder().encode('nummer;naam\n1;'))
    const { sentence, seconds, megabytes } = await readMeasured({ path: 'lang.csv', bytes })
    expect(sentence).toContain('langer dan')
    expect(seconds).toBeLessThan(20)
    expect(megabytes).toBeLessThan(700)
  }, 120_000)

  it('with more cells in a line than a sheet has columns is refused with a sentence', async () => {
    const text = `nummer;naam\n${';'.repeat(900_000)}\n`
    expect((await readMeasured(textFile('breed.csv', text))).sentence).toContain('cellen')
  }, 120_000)

  it('larger than text can be is refused before it is read', async () => {
    const bytes = new Uint8Array(520 * 2 ** 20)
    bytes.fill(0x0a)
    const { sentence, seconds } = await readMeasured({ path: 'enorm.csv', bytes })
    expect(sentence).toContain('tekstbestand van meer dan')
    expect(seconds).toBeLessThan(20)
  }, 120_000)

  it('of a million empty rows is read as the rows that are there', async () => {
    const text = `nummer;naam;start\n${';;\n'.repeat(1_000_000)}1;Riool Markt;2027\n`
    const { reading, seconds } = await readMeasured(textFile('leeg.csv', text))
    expect(reading?.report).toMatchObject({ read: 1, unplaced: 1 })
    expect(reading?.works[0]?.source.row).toBe(1_000_002)
    expect(seconds).toBeLessThan(30)
  }, 120_000)

  it('with quotes that are never closed is read once, not once per quote', async () => {
    const text = `nummer;naam;start\n${Array.from({ length: 20_000 }, (_, at) => `${at};"Riool "" ${at};2027`).join('\n')}`
    const { seconds } = await readMeasured(textFile('quotes.csv', text))
    expect(seconds).toBeLessThan(20)
  }, 120_000)
})

describe('GeoJSON', () => {
  const feature = (geometry: string, properties = '{"naam":"Riool"}') =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":${geometry}},
    {"type":"Feature","properties":{"naam":"Gas"},"geometry":{"type":"Point","coordinates":[4.9,52.4]}}]}`
  const deep = (open: string, close: string, times = 100_000) => open.repeat(times) + close.repeat(times)

  it.each([
    ['coordinates', feature(`{"type":"Point","coordinates":${deep('[', ']')}}`)],
    ['collections in each other', feature(deep('{"type":"GeometryCollection","geometries":[', ']}', 50_000))],
    ['an array of attributes', feature('null', `{"naam":"Riool","x":${deep('[', ']')}}`)],
    [
      'an object of attributes',
      feature('null', `{"naam":"Riool","x":${deep('{"a":', '}').replace(':}', ':1}')}}`),
    ],
    [
      'a crs',
      feature('null').replace(
        '{"type":"FeatureCollection"',
        `{"crs":{"id":${deep('[', ']')}},"type":"FeatureCollection"`,
      ),
    ],
    ['arrays and nothing else', deep('[', ']')],
    ['objects and nothing else', deep('{"type":"FeatureCollection","features":[', ']}', 50_000)],
  ])(
    'with %s a hundred thousand deep costs that feature, or is refused with a sentence',
    async (_what, text) => {
      const { sentence, reading, seconds } = await readMeasured(textFile('diep.geojson', text))
      if (reading === null) expect(sentence).toContain('diep.geojson')
      else expect(reading.report.works + reading.report.rejected.length).toBeGreaterThan(0)
      expect(seconds).toBeLessThan(20)
    },
    120_000,
  )

  it('with attributes named after what every object has is read as any other', async () => {
    const text = feature(
      '{"type":"constructor","coordinates":[]}',
      '{"__proto__":{"naam":"x"},"constructor":"y","naam":"Riool"}',
    )
    const { reading } = await readMeasured(textFile('namen.geojson', text))
    expect(reading?.report).toMatchObject({ read: 2, rejected: [{ row: 1 }] })
  })
})
