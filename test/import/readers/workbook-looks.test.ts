/** What a workbook shows besides values, and sheets written as programs other than Excel write them. */
import { describe, expect, it } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { readSpreadsheet } from '../../../electron/import/readers/spreadsheet.ts'
import { message } from '../../../shared/domain/message.ts'
import { madeSheet, type LookingCell } from '../made-sheet.ts'
import { inRd, saidAbout } from '../real-files.ts'

function rowsOf(file: ReturnType<typeof madeSheet>) {
  return readSpreadsheet(file.path, file.bytes, 'xlsx')[0]?.rows ?? []
}

describe('a row of a workbook', () => {
  it('has the background of its cells, also of those without a value', () => {
    const [row] = rowsOf(
      madeSheet('x.xlsx', [
        [{ value: 'W1', fill: '92d050' }, 'Riool', { fill: 'ff0000' }, { fill: 'ffffff' }],
      ]),
    )
    expect(row?.cells).toEqual(['W1', 'Riool'])
    expect(row?.fills).toEqual(['#92d050', null, '#ff0000'])
  })

  it('says which cells are struck through, and leaves out what is struck through within a text', () => {
    const strike = '<r><rPr><strike/></rPr><t>Q3 2027 </t></r><r><t>Q4 2027</t></r>'
    const [row] = rowsOf(madeSheet('x.xlsx', [[{ value: 'W1', struck: true }, 'Riool', { runs: strike }]]))
    expect(row?.cells).toEqual(['W1', 'Riool', 'Q4 2027'])
    expect(row?.struck).toEqual([0])
    expect([...(row?.struckParts ?? [])]).toEqual([[2, 'Q3 2027']])
  })

  it('keeps a text of which every part is struck through', () => {
    const [row] = rowsOf(madeSheet('x.xlsx', [[{ runs: '<r><rPr><strike/></rPr><t>Riool</t></r>' }]]))
    expect([row?.cells, row?.struck]).toEqual([['Riool'], [0]])
  })

  it('is known to be hidden', () => {
    const rows = rowsOf(madeSheet('x.xlsx', [['nummer'], ['W1'], ['W2']], { hiddenRows: [2] }))
    expect(rows.map(({ isHidden }) => isHidden === true)).toEqual([false, true, false])
  })

  it('has a formula without a value as an empty cell, and the formula', () => {
    const [row] = rowsOf(madeSheet('x.xlsx', [['W1', { formula: 'C2+60' }, 'Riool']]))
    expect(row?.cells).toEqual(['W1', null, 'Riool'])
    expect([...(row?.formulas ?? [])]).toEqual([[1, '=C2+60']])
  })

  it('says what is shown of a day without its year, of a month and of a time', () => {
    const [row] = rowsOf(
      madeSheet('x.xlsx', [
        [
          { value: 46359, format: 'd-mmm' },
          { value: 46447, format: 'mmm-yy' },
          { value: 0.4375, format: 'h:mm' },
          { value: 46359, format: 'dd-mm-yyyy' },
        ],
      ]),
    )
    expect(row?.cells).toEqual([{ date: '2026-12-03' }, '2027-03', 0.4375, { date: '2026-12-03' }])
    expect(row?.shown).toEqual(['3-dec', 'mrt-27', '10:30'])
  })
})

describe('a sheet', () => {
  it('whose tags have a prefix is read as any other', () => {
    const rows = [
      ['nummer', 'naam'],
      ['W1', 'Gas & water'],
    ]
    expect(rowsOf(madeSheet('x.xlsx', rows, { prefix: 'x:' })).map(({ cells }) => cells)).toEqual(rows)
  })
})

const heading = ['nummer', 'omschrijving', 'start', 'einde', 'status']

/** A row of five cells that all look the same. */
function row(looks: Omit<LookingCell, 'value'>, ...values: (string | number)[]): LookingCell[] {
  return values.map((value) => ({ ...looks, value }))
}

async function read(...made: Parameters<typeof madeSheet>) {
  const reading = await readDelivery([madeSheet(...made)], inRd)
  const said = reading.report.notes.map(({ message }) => message)
  return {
    firmness: reading.works.map(({ fields }) => fields.firmness),
    works: reading.works.map(({ fields }) => fields),
    values: (key: string) => said.find((each) => each.key === key)?.values,
    reading,
  }
}

describe('a list in which', () => {
  it('a row is struck through proposes it as withdrawn, whatever its own phase says', async () => {
    const { firmness, values } = await read('x.xlsx', [
      heading,
      row({}, 'W1', 'Riool', '2027', '2028', 'in uitvoering'),
      row({ struck: true }, 'W2', 'Gas', '2027', '2028', 'in uitvoering'),
    ])
    expect(firmness).toEqual(['executing', 'withdrawn'])
    expect(values('looks.struckRows')).toMatchObject({ count: 1, rows: '3', column: 'Doorgestreept' })
  })

  it('the column of what is struck through is set aside has the phases of the party', async () => {
    const file = madeSheet('x.xlsx', [
      heading,
      row({ struck: true }, 'W2', 'Gas', '2027', '2028', 'in uitvoering'),
    ])
    const first = await readDelivery([file], inRd)
    const [table] = first.report.mapping.tables
    const columns = table?.columns.map((each) =>
      each.column === 'Doorgestreept' ? { ...each, field: 'ignore' as const } : each,
    )
    const mapping = { tables: table === undefined ? [] : [{ ...table, columns: columns ?? [] }] }
    const again = await readDelivery([file], { ...inRd, mapping })
    expect(again.works[0]?.fields.firmness).toBe('executing')
  })

  it('one cell is struck through says so and reads the row as it is', async () => {
    const { firmness, values } = await read('x.xlsx', [
      heading,
      ['W1', 'Riool', '2027', { value: '2028', struck: true }, 'in uitvoering'],
    ])
    expect(firmness).toEqual(['executing'])
    expect(values('looks.struckCells')).toMatchObject({ count: 1, rows: '2' })
  })

  it('colours have a legend under the table is read by it', async () => {
    const { firmness, works } = await read('x.xlsx', [
      heading.slice(0, 4),
      row({ fill: '92d050' }, 'W1', 'Riool', '2027', '2028'),
      row({ fill: 'ff0000' }, 'W2', 'Gas', '2027', '2028'),
      row({}, 'W3', 'Water', '2027', '2028'),
      [null],
      [null, { value: 'in uitvoering', fill: '92d050' }],
      [{ fill: 'ff0000' }, 'vervallen'],
    ])
    expect(works).toHaveLength(3)
    expect(firmness).toEqual(['executing', 'withdrawn', 'programmed'])
  })

  it.each([
    ['the words coloured themselves', (word: string, fill: string) => [null, { value: word, fill }]],
    ['a colour before each word', (word: string, fill: string) => [null, { fill }, word]],
  ])('colours have a legend beside the table is read by it: %s', async (_, line) => {
    const { firmness, works } = await read('x.xlsx', [
      [...heading.slice(0, 4), null, null, 'Legenda'].slice(0, line('x', 'ff0000').length + 4),
      [...row({ fill: '92d050' }, 'W1', 'Riool', '2027', '2028'), ...line('vervallen', 'ff0000')],
      [...row({ fill: 'ff0000' }, 'W2', 'Gas', '2027', '2028'), ...line('in uitvoering', '92d050')],
      row({}, 'W3', 'Water', '2027', '2028'),
    ])
    expect(works).toHaveLength(3)
    expect(firmness).toEqual(['executing', 'withdrawn', 'programmed'])
    expect(works.every(({ own }) => own === undefined)).toBe(true)
  })

  it('cells are coloured by rules of the sheet itself says where', async () => {
    const file = madeSheet('x.xlsx', [heading.slice(0, 4), ['W1', 'Riool', '2027', '2028']], {
      behind:
        '<conditionalFormatting sqref="A2:D50"><cfRule type="expression" dxfId="0" priority="1"><formula>$D2="x"</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C2:C50"><cfRule type="dataBar" priority="2"/></conditionalFormatting>',
    })
    const { report } = await readDelivery([file], inRd)
    const said = report.notes.filter((note) => note.message.key === 'looks.colouredByRule')
    expect(said.map((note) => note.message.values['ranges'])).toEqual(['A2:D50'])
  })

  it('colours have no legend says which rows have one', async () => {
    const { values } = await read('x.xlsx', [
      heading.slice(0, 4),
      row({ fill: '92d050' }, 'W1', 'Riool', '2027', '2028'),
      row({}, 'W2', 'Gas', '2027', '2028'),
      row({}, 'W3', 'Water', '2027', '2028'),
    ])
    expect(values('looks.coloursNotRead')).toMatchObject({ count: 1, rows: '2' })
  })

  it('rows are light and dark in turn says nothing about it', async () => {
    const striped = ['W1', 'W2', 'W3', 'W4'].map((number, at) =>
      row(at % 2 === 0 ? { fill: 'dddddd' } : {}, number, `Riool ${number}`, '2027', '2028'),
    )
    const { reading } = await read('x.xlsx', [heading.slice(0, 4), ...striped])
    expect(saidAbout(reading)).not.toContain('looks.coloursNotRead')
  })

  it('a number was made a date of shows its samples as the workbook does', async () => {
    const file = madeSheet('x.xlsx', [
      ['nummer', 'naam'],
      [{ value: 46_359, format: 'd-mmm' }, 'Riool'],
      ['5-13', 'Gas'],
    ])
    const { tables } = await readDelivery([file], inRd)
    expect(tables[0]?.columns[0]?.samples).toEqual(['3-dec', '5-13'])
  })

  it('a coordinate is a formula without a value says why there is no place', async () => {
    const file = madeSheet('x.xlsx', [
      ['nummer', 'naam', 'x', 'y'],
      ['W1', 'Riool', 155_000, 463_000],
      ['W2', 'Gas', { formula: 'C2+5' }, { formula: 'D2' }],
    ])
    const { works } = await readDelivery([file], inRd)
    expect(works[1]?.placing.why).toEqual(message('import.coordinateNotUnderstood', { text: '=C2+5' }))
  })

  it('an end is a formula without a value is not read as if it had no end', async () => {
    const { values, reading } = await read('x.xlsx', [
      heading.slice(0, 4),
      ['W1', 'Riool', { value: 46508, format: 'dd-mm-yyyy' }, { formula: 'C2+60', format: 'dd-mm-yyyy' }],
    ])
    expect(values('looks.formulas')).toMatchObject({ count: 1, columns: 'einde', rows: '2' })
    expect(saidAbout(reading)).not.toContain('import.boundsDerived')
  })
})
