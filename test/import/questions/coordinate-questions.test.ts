/** What is asked about coordinates, what is only said, and what is used as it stands. */
import { describe, expect, test } from 'vitest'
import { readDelivery, type DeliveryReading } from '../../../electron/import/read-delivery.ts'
import { geojson, textFile } from '../made-files.ts'
import { inRd, saidAbout } from '../real-files.ts'

const csv = (heading: string, ...rows: string[]) =>
  readDelivery(
    [
      textFile(
        'lijst.csv',
        [`nummer;naam;${heading}`, ...rows.map((row, at) => `${String(at + 1)};Werk;${row}`)].join('\r\n'),
      ),
    ],
    inRd,
  )
const points = (places: readonly [number, number][], crs: string | null = null) =>
  readDelivery(
    [
      geojson(
        'kaart.geojson',
        places.map((coordinates) => ({
          properties: { naam: 'Werk' },
          geometry: { type: 'Point', coordinates },
        })),
        crs,
      ),
    ],
    inRd,
  )
const corners = ({ works }: DeliveryReading) =>
  works.map(({ place }) => place && [Math.round(place.bounds[0]), Math.round(place.bounds[1])])
const asked = ({ questions }: DeliveryReading) =>
  questions.map(({ message, proposal }) => [message.key, proposal])

describe('numbers without a system', () => {
  test('UTM may be on either of two datums: both are offered, with the distance', async () => {
    const reading = await csv('x;y', '650000;5780000', '650100;5780050')
    expect(reading.questions).toMatchObject([
      {
        proposal: 'EPSG:25831',
        choices: ['EPSG:25831', 'EPSG:23031'],
        message: { key: 'coordinates.askSeveral', values: { metres: 230 } },
      },
    ])
  })

  test('numbers that fit nothing known are asked without a proposal', async () => {
    expect(asked(await csv('x;y', '9000000;9000000', '9000001;9000001'))).toEqual([['import.askCrs', null]])
  })

  test('X and Y of RD exchanged in a map are turned, and that is said', async () => {
    const reading = await points([
      [463_000, 155_000],
      [463_050, 155_100],
    ])
    expect(corners(reading)).toEqual([
      [155_000, 463_000],
      [155_100, 463_050],
    ])
    expect(saidAbout(reading)).toContain('coordinates.axesTurned')
    expect(asked(reading)).toEqual([['import.askCrsRd', 'EPSG:28992']])
  })
})

test.each([
  ['x;y', '52.155172;5.387204'],
  ['wkt', 'POINT(52.155172 5.387204)'],
])('latitude before longitude under %s is turned, and that is said', async (heading, cells) => {
  const reading = await csv(heading, cells, cells)
  expect(corners(reading)).toEqual([
    [155_000, 463_000],
    [155_000, 463_000],
  ])
  expect(saidAbout(reading)).toContain('coordinates.axesTurned')
  expect(asked(reading)).toEqual([['import.askCrsDegrees', 'EPSG:4326']])
})

describe('a file that says its system', () => {
  test('in words that are not known is not told that it says nothing', async () => {
    const reading = await points([[155_000, 463_000]], 'Gemeentelijk stelsel')
    expect(reading.questions).toMatchObject([
      { message: { key: 'coordinates.askSaidRd', values: { said: 'Gemeentelijk stelsel' } } },
    ])
    const other = await points([[900_000_000, 900_000_000]], 'Gemeentelijk stelsel')
    expect(asked(other)).toEqual([['coordinates.askSaid', null]])
  })

  test('and holds numbers of another: asked, with both', async () => {
    const reading = await points([[5.387204, 52.155172]], 'EPSG:25831')
    expect(reading.questions).toMatchObject([{ proposal: 'EPSG:4326', choices: ['EPSG:4326', 'EPSG:25831'] }])
    expect(corners(reading)).toEqual([[155_000, 463_000]])
    const metres = await points([[155_000, 463_000]], 'EPSG:4326')
    expect(metres.questions).toMatchObject([
      { proposal: 'EPSG:28992', message: { key: 'coordinates.askElsewhere' } },
    ])
    const web = await points([[599_700.75, 6_828_231.37]], 'EPSG:28992')
    expect(web.questions).toMatchObject([{ proposal: 'EPSG:3857', choices: ['EPSG:3857', 'EPSG:28992'] }])
    expect(corners(web)).toEqual([[155_000, 463_000]])
  })

  test('that the register knows to three metres only: so it says', async () => {
    const reading = await points([[2_570_000, 5_750_000]], 'EPSG:31466')
    expect(reading.report.notes).toMatchObject([
      { message: { key: 'coordinates.accuracy', values: { metres: 3 } } },
      { message: { key: 'coordinates.outside' } },
      { message: { key: 'import.outsideNetherlands' } },
    ])
  })
})

describe('rows that lie elsewhere', () => {
  test('are named one by one, and counted when there are many', async () => {
    const good = Array.from({ length: 60 }, (_, at) => `${String(155_000 + at)};463000`)
    const bad = Array.from({ length: 40 }, () => '152000;212000')
    const reading = await csv('x;y', ...good, ...bad)
    const named = reading.report.notes.filter(({ message }) => message.key === 'coordinates.outside')
    expect(named).toHaveLength(25)
    expect(reading.report.notes).toContainEqual(
      expect.objectContaining({
        message: expect.objectContaining({
          key: 'coordinates.more',
          values: expect.objectContaining({ count: 15 }) as unknown,
        }) as unknown,
      }),
    )
    expect(reading.report.unsure).toBe(40)
  })

  test('degrees count where X and Y alone lie abroad', async () => {
    const reading = await csv(
      'x;y;WGS84 DD Latitude (gr);WGS84 DD Longitude (gr)',
      '155000;463000;52.155172;5.387204',
      '15500;46300;52.155172;5.387204',
      ';;52.155172;5.387204',
    )
    expect(corners(reading)).toEqual([
      [155_000, 463_000],
      [155_000, 463_000],
      [155_000, 463_000],
    ])
    expect(reading.works.map(({ placing }) => placing.why?.key ?? null)).toEqual([
      null,
      'coordinates.degreesInstead',
      null,
    ])
  })
})
