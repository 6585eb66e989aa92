/** What stands among the rows of a list and is no row of it becomes no work, and is told. */
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { textFile, workbook, type MadeCell } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf, saidAbout } from '../real-files.ts'

const sheet = (rows: MadeCell[][], merged: string[] = [], name = 'Plan') =>
  readDelivery([workbook('plan.xlsx', { [name]: { rows, merged } })], inRd)
const csv = (text: string) => readDelivery([textFile('lijst.csv', text)], inRd)
type Reading = Awaited<ReturnType<typeof readDelivery>>
const rowsRead = ({ works }: Reading) => works.map(({ source }) => source.row)
const fieldOf = ({ report }: Reading, column: string) =>
  report.mapping.tables[0]?.columns.find((each) => each.column === column)?.field

describe('units and numbers under a heading', () => {
  const heading = ['Projectnr', 'Omschrijving', 'Start', 'Raming', 'Lengte']
  const work = ['U1', 'Riool Doornpad', '01-05-2027', 250, 120]

  test.each<[string, ...MadeCell[][]]>([
    ['units', [null, null, 'dd-mm-jjjj', 'x € 1.000', '(m)']],
    ['numbers, then units', [1, 2, 3, 4, 5], [null, null, '[datum]', '[€ x 1.000]', '[m1]']],
  ])('%s are no work, and the amount is in thousands', async (_, ...rows) => {
    const reading = await sheet([heading, ...rows, work])
    expect(rowsRead(reading)).toEqual([2 + rows.length])
    expect(reading.works[0]?.fields.budget).toBe(250_000)
    expect(saidAbout(reading)).toContain('import.unitRows')
    expect(fieldOf(reading, rows.length === 1 ? 'Lengte (m)' : 'Lengte (m1)')).toBe('ignore')
  })

  test('letters number the columns as well; a first work that counts does not', async () => {
    expect(rowsRead(await sheet([heading, ['a', 'b', 'c', 'd', 'e'], work]))).toEqual([3])
    const counting = [
      ['Nr', 'Aantal', 'Lengte', 'Raming'],
      [1, 2, 3, 4],
      [2, 5, 9, 100],
    ]
    expect(rowsRead(await sheet(counting))).toEqual([2, 3])
  })
})

describe('lines between and under the rows', () => {
  test('a heading that comes back, page numbers, when it was printed and footnotes', async () => {
    const heading = 'Nr;Naam;Start;Einde'
    const reading = await csv(
      [
        heading,
        '1;Riool;01-05-2027;30-06-2027',
        'Pagina 1 van 2;;;',
        heading,
        '2;Gas;01-05-2027;30-06-2027',
        '- 2 -;;;',
        '2 van 2;;;',
        '* onder voorbehoud;;;',
        'Afgedrukt op;3-11-2026;10:31;',
      ].join('\n'),
    )
    expect(rowsRead(reading)).toEqual([2, 5])
    expect(saidAbout(reading)).toEqual(
      expect.arrayContaining(['import.headingAgain', 'import.pageLines', 'import.footnotes']),
    )
    expect(rowsOf(reading).read).toBe(2)
  })

  test('a sum without the word is a total', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', 'Start', 'Raming'],
      ['1', 'Riool', '01-05-2027', 100],
      ['2', 'Gas', '01-05-2027', 250],
      [null, null, null, 350],
    ])
    expect(rowsOf(reading)).toMatchObject({ read: 2, rejected: 0 })
    expect(saidAbout(reading)).toContain('import.totalRow')
  })

  test('groups in groups: a new outer group ends the inner one', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', 'Start', 'Einde'],
      ['Opdrachtgever: Waterbedrijf'],
      ['Discipline: drinkwater'],
      [null, 'Wijk Noord'],
      ['1', 'Vervangen leiding', '01-05-2027', '30-06-2027'],
      ['Discipline: riool'],
      ['2', 'Vervangen leiding', '01-05-2027', '30-06-2027'],
      [null, 'Wijk Zuid'],
      ['3', 'Vervangen leiding', '01-05-2027', '30-06-2027'],
    ])
    expect(reading.works.map(({ fields }) => [fields.number, fields.discipline, fields.district])).toEqual([
      ['1', 'water', 'Wijk Noord'],
      ['2', 'sewerGravity', null],
      ['3', 'sewerGravity', 'Wijk Zuid'],
    ])
    expect(reading.report.mapping.tables[0]?.columns.map(({ column }) => column)).toContain('Opdrachtgever')
  })

  test('a work that nobody finished is still asked back', async () => {
    const reading = await sheet([
      ['Nr', 'Naam', 'Start', 'Einde'],
      ['1', 'Vervangen leiding', '01-05-2027', '30-06-2027'],
      [null, 'Riool Kerkstraat'],
      ['3', 'Vervangen leiding', '01-05-2027', '30-06-2027'],
    ])
    expect(reading.report.rejected.map(({ row }) => row)).toEqual([3])
    expect(reading.works.map(({ fields }) => fields.discipline)).toEqual(['other', 'other'])
  })
})

describe('a heading in two rows', () => {
  test.each([
    ['merged across', ['C1:D1', 'E1:F1']],
    ['nothing merged', []],
  ])('loses no column: %s', async (_, merged) => {
    const reading = await sheet(
      [
        ['Nr', 'Omschrijving', 'Planning', null, 'Locatie', null],
        [' ', '', 'Start', 'Einde', 'X', 'Y'],
        ['R1', 'Riool', '01-05-2027', '30-06-2027', 155_000, 463_000],
      ],
      merged,
    )
    expect(rowsRead(reading)).toEqual([3])
    const [work] = reading.works
    expect(work?.fields).toMatchObject({ number: 'R1', name: 'Riool' })
    expect(work?.fields.period).toMatchObject({ start: '2027-05-01', end: '2027-06-30' })
    expect(work?.place?.bounds).toEqual([155_000, 463_000, 155_000, 463_000])
  })
})

describe('rows above what looks like a heading', () => {
  test('are rows when they carry values like those below', async () => {
    expect(
      rowsRead(await csv('Riool Dorp;Ede;Q3 2027\nFase 2 wijk Noord;Ede;Q1 2028\nKabels;Ede;Q2 2028\n')),
    ).toEqual([1, 2, 3])
    expect(
      rowsRead(
        await csv('Werk;Plek;Wie\nRiool;Ede;Jan\nPlanning volgt;straat onbekend;fase 2\nKabels;Ede;Jan\n'),
      ),
    ).toEqual([2, 3, 4])
  })

  test('a heading that was sorted in between them stays the heading', async () => {
    const reading = await csv(
      'A1;Riool;01-05-2027\nA2;Gas;01-06-2027\nProjectnr;Omschrijving;Start\nB1;Weg;01-07-2027\n',
    )
    expect(reading.works.map(({ fields }) => [fields.number, fields.name])).toEqual([
      ['A1', 'Riool'],
      ['A2', 'Gas'],
      ['B1', 'Weg'],
    ])
  })

  test('a title is no row', async () => {
    const reading = await csv('Programma;2027;;\nNr;Naam;Start;Einde\n1;Riool;01-05-2027;01-06-2027\n')
    expect(rowsRead(reading)).toEqual([3])
  })
})

describe('columns without a heading', () => {
  test('X and Y are letters there, and numbers that fit RD are asked about', async () => {
    const row = (n: number) => [
      `Straat ${n}`,
      ...Array<null>(22).fill(null),
      120_000 + n * 10,
      480_000 + n * 10,
    ]
    const reading = await sheet([1, 2, 3].map(row))
    expect(rowsOf(reading)).toMatchObject({ works: 0, unplaced: 3 })
    expect(saidAbout(reading)).toContain('mapping.askPlace')
  })
})

describe.skipIf(!hasRealFiles)('the situations from reports', () => {
  test.each([
    ['08-sep-regel/sep.csv', 2, 0],
    ['08-sep-regel/sepkomma.csv', 1, 0],
    ['08-sep-regel/seppipe.csv', 1, 0],
    ['37-eenhedenrij/eenheden.xlsx', 2, 0],
    ['37-eenhedenrij/alleen-eenheden.xlsx', 2, 0],
    ['37-eenhedenrij/alleen-nummers.xlsx', 2, 0],
    ['60-kop-per-pagina/rapport.xlsx', 9, 0],
    ['66-los-aanhalingsteken/begin.csv', 4, 0],
    ['66-los-aanhalingsteken/goed.csv', 2, 0],
    ['66-los-aanhalingsteken/inch.csv', 4, 0],
    ['66-los-aanhalingsteken/open.csv', 5, 0],
    ['76-groepsregels/groepen.xlsx', 8, 0],
    ['82-rows-above-the-heading/h1.csv', 0, 4],
    ['82-rows-above-the-heading/h2.csv', 0, 4],
    ['82-rows-above-the-heading/h3.csv', 0, 4],
    ['82-rows-above-the-heading/h4.csv', 0, 4],
    ['84-columns-x-and-y-by-letter/xy_letters.xlsx', 0, 5],
  ])('%s gives %d placed and %d other works, and nothing rejected', async (path, works, unplaced) => {
    const reading = await readFiles([realFile(`reports/${path}`)])
    expect(rowsOf(reading)).toEqual({ read: works + unplaced, works, unplaced, joined: 0, rejected: 0 })
  })

  test('units are honoured, and groups carried', async () => {
    const units = await readFiles([realFile('reports/37-eenhedenrij/eenheden.xlsx')])
    expect(units.works.map(({ fields }) => fields.budget)).toEqual([250_000, 1_250_500])
    const groups = await readFiles([realFile('reports/76-groepsregels/groepen.xlsx')])
    expect(groups.works.map(({ fields }) => `${fields.discipline} ${fields.district}`)).toEqual([
      ...[
        'sewerGravity Wijk Noord',
        'sewerGravity Wijk Noord',
        'sewerGravity Wijk Zuid',
        'sewerGravity Wijk Zuid',
      ],
      ...['gasLow Wijk Noord', 'gasLow Wijk Noord', 'gasLow Wijk Zuid', 'gasLow Wijk Zuid'],
    ])
  })
})
