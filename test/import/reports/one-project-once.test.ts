/** One project counts once: parts in several layers, exact doubles and summaries of phases; what differs stays apart. */
import { describe, expect, test } from 'vitest'
import { fromWkb } from '../../../shared/geo/wkb.ts'
import { readDelivery, type DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { geojson, textFile } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf, saidAbout } from '../real-files.ts'

const crs = 'EPSG:28992'
const line = (x: number): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: [
    [x, 463_000],
    [x + 80, 463_000],
  ],
})
const point = (x: number): GeoJSON.Point => ({ type: 'Point', coordinates: [x, 463_000] })
const about = (nr: string, start = '2027-05-01', more: Record<string, unknown> = {}) => ({
  projectnr: nr,
  naam: `Riool ${nr}`,
  start,
  ...more,
})
const layer = (name: string, ...features: [Record<string, unknown>, GeoJSON.Geometry][]) =>
  geojson(
    `${name}.geojson`,
    features.map(([properties, geometry]) => ({ properties, geometry })),
    crs,
  )
const read = (...files: DeliveredFile[]) => readDelivery(files, inRd)

describe('line and points of one project in two layers', () => {
  const lines = layer('lijn', [about('R1'), line(155_000)], [about('R2'), line(156_000)])
  const points = layer('punt', [about('R1'), point(155_010)], [about('R1'), point(155_050)])

  test('are one work with all parts, and asked about', async () => {
    const reading = await read(lines, points)
    expect(rowsOf(reading)).toEqual({ read: 4, works: 2, unplaced: 0, joined: 2, rejected: 0 })
    const [first] = reading.works
    expect(first?.fields.number).toBe('R1')
    expect(first?.place && fromWkb(first.place.wkb).type).toBe('GeometryCollection')
    expect(saidAbout(reading)).toEqual(expect.arrayContaining(['import.partsTogether', 'mapping.askParts']))
  })

  test('stay apart when somebody says so, also when they are read again', async () => {
    const { report } = await read(lines, points)
    const tables = report.mapping.tables.map((table) => ({ ...table, apart: true }))
    const reading = await readDelivery([lines, points], { ...inRd, mapping: { tables } })
    expect(rowsOf(reading)).toMatchObject({ works: 4, joined: 0 })
    expect(reading.report.mapping.tables.every(({ apart }) => apart === true)).toBe(true)
    expect(saidAbout(reading)).toContain('import.sameNumber')
  })

  test.each([
    ['another period', about('R1', '2028-01-01')],
    ['another name', { ...about('R1'), naam: 'Gas' }],
    ['another phase', about('R1', '2027-05-01', { fase: 'uitvoering' })],
  ])('are not one work with %s', async (_, other) => {
    expect(rowsOf(await read(lines, layer('punt', [other, point(155_010)])))).toMatchObject({
      works: 3,
      joined: 0,
    })
  })
})

test('two versions of one list are no parts: amounts are not added up', async () => {
  const row = (raming: number) =>
    layer(`lijst ${raming}`, [about('R1', '2027-05-01', { raming }), line(155_000)])
  const reading = await read(row(250), row(300))
  expect(reading.works.map(({ fields }) => fields.budget)).toEqual([250, 300])
  expect(saidAbout(reading)).toContain('import.sameNumber')
})

describe('rows that say the same', () => {
  test('count once and are told, in one file and in a copy of it', async () => {
    const file = layer('a', [about('A1'), line(155_000)], [about('A1'), line(155_000)])
    const copy = { ...file, path: 'a - kopie.geojson' }
    const reading = await read(file, copy)
    expect(rowsOf(reading)).toEqual({ read: 4, works: 1, unplaced: 0, joined: 3, rejected: 0 })
    expect(reading.report.notes.filter(({ message }) => message.key === 'import.sameAs')).toHaveLength(3)
  })

  test('stay apart in another place, and without number and place', async () => {
    const reading = await read(layer('a', [about('A1'), line(155_000)], [about('A1'), line(155_400)]))
    expect(rowsOf(reading)).toMatchObject({ works: 2, joined: 0 })
    expect(saidAbout(reading)).toContain('import.sameNumber')
    const loose = await read(textFile('a.csv', 'naam;start\nOnderhoud;01-05-2027\nOnderhoud;01-05-2027\n'))
    expect(rowsOf(loose)).toMatchObject({ unplaced: 2, joined: 0 })
  })

  test('under two numbers are told', async () => {
    const twin = { ...about('A2'), naam: 'Riool A1' }
    const reading = await read(layer('a', [about('A1'), line(155_000)], [twin, line(155_000)]))
    expect(rowsOf(reading)).toMatchObject({ works: 2, joined: 0 })
    expect(saidAbout(reading)).toContain('import.samePlace')
  })
})

test('phases with periods of their own stay works, and the row that sums them up is none', async () => {
  const rows = [
    'projectnr;naam;fase;start;einde;x;y',
    'P7;Riool;;01-02-2027;31-12-2027;;',
    'P7;Riool;fase 1;01-02-2027;30-04-2027;155000;463000',
    'P7;Riool;fase 2;01-05-2027;31-12-2027;155200;463000',
  ]
  const reading = await read(textFile('fasen.csv', rows.join('\n')))
  expect(rowsOf(reading)).toMatchObject({ works: 2, unplaced: 0, joined: 1 })
  expect(saidAbout(reading)).toContain('import.sumsUp')
})

describe.skipIf(!hasRealFiles)('the situations from reports', () => {
  test.each([
    ['39-zelfde-nummer-in-drie-lagen', { read: 7, works: 4, joined: 3 }],
    ['40-dubbele-objecten', { read: 11, works: 8, joined: 3 }],
    ['65-zelfde-nummer-meer-fasen', { read: 4, works: 3, joined: 1, unplaced: 0 }],
  ])('%s', async (folder, rows) => {
    expect(rowsOf(await readFiles([realFile(`reports/${folder}`)]))).toMatchObject(rows)
  })
})
