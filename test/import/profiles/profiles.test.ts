/** What a party's earlier deliveries taught: the next one is read the same way, and only what is new is asked. */
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import {
  readDelivery,
  type DeliveredFile,
  type DeliveryReading,
} from '../../../electron/import/read-delivery.ts'
import { nothingKnown, type MappingProfile } from '../../../electron/import/reading.ts'
import type { Mapping } from '../../../shared/domain/delivery.ts'
import type { DeliveryId } from '../../../shared/domain/ids.ts'
import { geojson, textFile, workbook, type MadeCell } from '../made-files.ts'
import { geopackage, type MadeLayer } from '../made-geopackage.ts'
import { inRd, rowsOf, saidAbout } from '../real-files.ts'

/** An earlier delivery of the party, read with this mapping. */
function profileOf(mapping: Mapping, at = '2026-03-01T10:00:00Z'): MappingProfile {
  return { delivery: `delivery ${at}` as DeliveryId, at, tables: mapping.tables }
}

async function readAfter(
  files: readonly DeliveredFile[],
  ...profiles: readonly MappingProfile[]
): Promise<DeliveryReading> {
  return readDelivery(files, { ...inRd, context: { ...nothingKnown, profiles } })
}

async function readFirst(...files: readonly DeliveredFile[]): Promise<DeliveryReading> {
  return readDelivery(files, inRd)
}

const heading = ['Ons nr', 'Wat gaan we doen', 'Straat', 'Start', 'Einde', 'Fase', 'Soort leiding']
const rows: MadeCell[][] = [
  ['P-01', 'Kabel Kade', 'Kade', 'Q1 2027', 'Q3 2027', 'VO', 'laagspanning'],
  ['P-02', 'Kabel Laan', 'Laan', 'Q2 2027', 'Q4 2027', 'DO', 'K&L'],
  ['P-03', 'Kabel Plein', 'Plein', 'Q3 2027', '2028', 'poort 3', 'middenspanning'],
]
const list = (path: string, head: MadeCell[] = heading, body: MadeCell[][] = rows) =>
  workbook(path, { Planning: { rows: [head, ...body] } })

const asked = ({ questions }: DeliveryReading) =>
  questions.map(({ about, value, proposal }) => [about, value, proposal])

describe('without an earlier delivery', () => {
  test('words for phase and discipline that are not known are asked, each once', async () => {
    const reading = await readFirst(list('planning 2026.xlsx'))
    expect(asked(reading)).toEqual([
      ['phase', 'poort 3', 'programmed'],
      ['discipline', 'K&L', 'other'],
    ])
    expect(reading.works.map(({ fields }) => fields.firmness)).toEqual([
      'programmed',
      'scheduled',
      'programmed',
    ])
    expect(saidAbout(reading)).toContain('import.phaseUnknown')
  })

  test('the answer is what the mapping records, and is not asked again', async () => {
    const { report } = await readFirst(list('planning 2026.xlsx'))
    const tables = report.mapping.tables.map((table) => ({
      ...table,
      phases: { ...table.phases, 'poort 3': 'executing' as const },
      disciplines: { ...table.disciplines, 'K&L': 'telecom' as const },
    }))
    const again = await readDelivery([list('planning 2026.xlsx')], { ...inRd, mapping: { tables } })
    expect(again.questions).toEqual([])
    expect(again.works[1]?.fields.discipline).toBe('telecom')
    expect(again.works[2]?.fields.firmness).toBe('executing')
  })

  test('a column of many unknown words is one note and no question', async () => {
    const words = 'aap noot mies wim zus jet teun vuur gijs'.split(' ')
    const body = words.map((word, index) => [`P-${index}`, `Werk ${index}`, null, '2027', null, word, null])
    const reading = await readFirst(list('planning.xlsx', heading, body))
    expect(reading.questions).toEqual([])
    expect(saidAbout(reading).filter((key) => key === 'mapping.manyPhases')).toHaveLength(1)
  })

  test('a word that is the name of something in the language is a word like any other', async () => {
    const body = ['constructor', '__proto__'].map((word, at) => [
      `P-${at}`,
      `Werk ${at}`,
      null,
      '2027',
      null,
      word,
      null,
    ])
    const reading = await readFirst(list('planning.xlsx', heading, body))
    expect(reading.works.map(({ fields }) => fields.firmness)).toEqual(['programmed', 'programmed'])
  })
})

describe('the same delivery again', () => {
  test('asks nothing, and its tables and columns say where that comes from', async () => {
    const first = await readFirst(list('planning 2026.xlsx'))
    const again = await readAfter([list('planning 2026.xlsx')], profileOf(first.report.mapping))
    expect(again.questions).toEqual([])
    expect(again.works).toEqual(first.works)
    expect(again.tables[0]?.profile).toEqual({
      delivery: 'delivery 2026-03-01T10:00:00Z',
      at: '2026-03-01T10:00:00Z',
    })
    expect(again.tables[0]?.columns[0]?.reason.key).toBe('mapping.reasonProfile')
  })

  test('with another year, version and sheet name, and the heading moved down', async () => {
    const first = await readFirst(list('Planning_2026 v1.xlsx'))
    const next = workbook('planning 2027 v3 (1).xlsx', {
      'Planning 2027': { rows: [['Kabels en leidingen', 'Datum', 'april'], [], [], heading, ...rows] },
    })
    const reading = await readAfter([next], profileOf(first.report.mapping))
    expect(reading.questions).toEqual([])
    expect(reading.report.mapping.tables[0]?.headerRow).toBe(4)
    expect(reading.works.map(({ fields }) => fields.number)).toEqual(['P-01', 'P-02', 'P-03'])
  })

  test('as another kind of file under another name, by its headings', async () => {
    const first = await readFirst(list('planning.xlsx'))
    const csv = [heading, ...rows]
      .map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')).join(';'))
      .join('\n')
    const reading = await readAfter([textFile('export_elektra.csv', csv)], profileOf(first.report.mapping))
    expect(reading.questions).toEqual([])
    expect(reading.tables[0]?.profile).not.toBeNull()
  })

  test('the system that was answered then is taken, as long as the numbers fit it', async () => {
    const place = (x: number, y: number) =>
      geojson('w.geojson', [
        { properties: { naam: 'a', nummer: '1' }, geometry: { type: 'Point', coordinates: [x, y] } },
      ])
    const first = await readDelivery([place(2_702_586, 1_261_599)], { ...inRd, crs: 'EPSG:2056' })
    const profile = profileOf(first.report.mapping)
    expect((await readAfter([place(2_702_590, 1_261_600)], profile)).questions).toEqual([])
    const changed = await readAfter([place(4.89, 52.37)], profile)
    expect(changed.questions).toEqual([])
    expect(changed.report.files[0]?.crs).toBe('EPSG:4326')
  })

  test('the characters that were chosen then, unless the file is in UTF-8 by now', async () => {
    const text = 'Projectnr;Naam\n1;Café Kade\n'
    const inDos = { path: 'lijst 2026.csv', bytes: new Uint8Array(iconv.encode(text, 'cp850')) }
    const { report } = await readFirst(inDos)
    const tables = report.mapping.tables.map((table) => ({ ...table, encoding: 'cp850' }))
    const names = async (bytes: Uint8Array) =>
      (await readAfter([{ path: 'lijst 2027.csv', bytes }], profileOf({ tables }))).works.map(
        ({ fields }) => fields.name,
      )
    expect(await names(inDos.bytes)).toEqual(['Café Kade'])
    expect(await names(new TextEncoder().encode(text))).toEqual(['Café Kade'])
  })

  test('a choice made by hand stays: columns, words, discipline and what is left out', async () => {
    const file = (path: string) =>
      workbook(path, {
        Lijst: { rows: [heading, ...rows] },
        Oud: { rows: [heading, ['X-1', 'Kabel Wal', 'Wal', '2020', '2021', 'VO', 'laagspanning']] },
      })
    const { report } = await readFirst(file('a 2026.xlsx'))
    const tables = report.mapping.tables.map((table) => ({
      ...table,
      use: table.sheet === 'Lijst',
      discipline: 'heat' as const,
      phases: { ...table.phases, VO: 'idea' as const },
      columns: table.columns.map((each) =>
        each.column === 'Einde' ? { ...each, field: 'latestEnd' as const } : each,
      ),
    }))
    const reading = await readAfter([file('a 2027.xlsx')], profileOf({ tables }))
    expect(reading.report.mapping.tables.map(({ use, discipline }) => [use, discipline])).toEqual([
      [true, 'heat'],
      [false, 'heat'],
    ])
    expect(rowsOf(reading).read).toBe(3)
    expect(reading.works[0]?.fields).toMatchObject({ latestEnd: '2027-09-30', firmness: 'idea' })
    expect(reading.questions).toEqual([])
  })
})

describe('what is new is asked, and nothing else', () => {
  const renamed = (from: string, to: string) => heading.map((name) => (name === from ? to : name))

  test.each([
    ['Ons nr', 'Referentie', 'number'],
    ['Wat gaan we doen', 'Omschrijving', 'name'],
    ['Wat gaan we doen', 'Te doen', 'name'],
    ['Fase', 'Stand van zaken', 'phase'],
    ['Fase', 'Status', 'phase'],
    ['Start', 'Aanvang', 'start'],
    ['Straat', 'Waar', 'street'],
    ['Soort leiding', 'Assetsoort', 'discipline'],
  ])('%s is called %s now: one question, with the field it was', async (from, to, field) => {
    const first = await readFirst(list('planning 2026.xlsx'))
    const mapping: Mapping = {
      tables: first.report.mapping.tables.map((table) => ({
        ...table,
        columns: table.columns.map((each) => (each.column === from ? { ...each, field } : each)),
      })) as Mapping['tables'],
    }
    const file = list('planning 2027.xlsx', renamed(from, to))
    const reading = await readAfter([file], profileOf(mapping))
    expect(asked(reading)).toEqual([['columns', to, field]])
    // By its proposal it reads as it did; only the party's own words stand under its new heading.
    const before = await readAfter([list('planning 2027.xlsx')], profileOf(mapping))
    const underHeading = ({ works }: DeliveryReading, heading: string) =>
      works.map(({ fields }) => ({
        ...fields,
        own: fields.own?.map(({ column, value }) => [column === heading ? '' : column, value]),
      }))
    expect(underHeading(reading, to)).toEqual(underHeading(before, from))
    // Answered, it is a mapping like any other, and the next delivery asks no more.
    const answered = await readDelivery([file], { ...inRd, mapping: reading.report.mapping })
    expect(answered.questions).toEqual([])
    expect(
      (await readAfter([file], profileOf(reading.report.mapping), profileOf(mapping))).questions,
    ).toEqual([])
  })

  test('a column more that means something is asked, one that means nothing is not', async () => {
    const first = await readFirst(list('planning 2026.xlsx'))
    const file = list(
      'planning 2027.xlsx',
      [...heading, 'Raming', 'Opmerking'],
      rows.map((row, index) => [...row, 1000 * (index + 1), 'let op']),
    )
    const reading = await readAfter([file], profileOf(first.report.mapping))
    expect(asked(reading)).toEqual([['columns', 'Raming', 'budget']])
  })

  test('a column that is gone is noted, not asked', async () => {
    const first = await readFirst(list('planning 2026.xlsx'))
    const without = (row: MadeCell[]) => row.slice(0, 4)
    const file = list('planning 2027.xlsx', without(heading), rows.map(without))
    const reading = await readAfter([file], profileOf(first.report.mapping))
    expect(reading.questions).toEqual([])
    expect(saidAbout(reading).filter((key) => key === 'mapping.columnGone')).not.toHaveLength(0)
  })

  test('a phase that was not there before is asked, whatever case or dots the known ones have now', async () => {
    const first = await readFirst(list('planning 2026.xlsx'))
    const body = rows.map((row, index) =>
      row.map((cell, at) => (at === 5 ? (['vo', 'Poort 3.', 'poort 4'][index] ?? null) : cell)),
    )
    const reading = await readAfter(
      [list('planning 2027.xlsx', heading, body)],
      profileOf(first.report.mapping),
    )
    expect(asked(reading)).toEqual([['phase', 'poort 4', 'programmed']])
  })

  test('the best fitting of the earlier deliveries is followed, the newest where they fit alike', async () => {
    const first = await readFirst(list('planning 2026.xlsx'))
    const as = (firmness: 'idea' | 'done'): Mapping => ({
      tables: first.report.mapping.tables.map((table) => ({
        ...table,
        phases: { ...table.phases, VO: firmness },
      })),
    })
    const reading = await readAfter(
      [list('planning 2027.xlsx')],
      profileOf(as('done'), '2026-09-01T10:00:00Z'),
      profileOf(as('idea'), '2025-09-01T10:00:00Z'),
    )
    expect(reading.works[0]?.fields.firmness).toBe('done')
    expect(reading.tables[0]?.profile?.at).toBe('2026-09-01T10:00:00Z')
  })

  test('another list of the party is read anew', async () => {
    const first = await readFirst(list('planning 2026.xlsx'))
    const other = textFile('bomen.csv', 'Boomnr;Soort;Plantjaar\nB1;eik;1980\nB2;es;1990\n')
    const reading = await readAfter([other], profileOf(first.report.mapping))
    expect(reading.tables[0]?.profile).toBeNull()
  })

  test('layers of a GeoPackage are asked once', async () => {
    const layer: MadeLayer = {
      columns: 'projectnr TEXT, omschrijving TEXT',
      rows: [['1', 'Riool Kade']],
      shapes: [{ type: 'Point', coordinates: [121_000, 487_000] }],
    }
    const first = await readFirst(geopackage('plan 2026.gpkg', { riool: layer, wegen: layer }))
    expect(asked(first)).toEqual([['sheet', null, 'riool, wegen']])
    const profile = profileOf(first.report.mapping)
    expect(
      asked(await readAfter([geopackage('plan 2027.gpkg', { riool: layer, wegen: layer })], profile)),
    ).toEqual([])
    const more = geopackage('plan 2027.gpkg', { riool: layer, wegen: layer, groen: layer })
    expect(asked(await readAfter([more], profile))).toEqual([['sheet', null, 'riool, wegen, groen']])
  })
})
