/** What a workbook shows besides values, and sheets written as programs other than Excel write them. */
import { describe, expect, it } from 'vitest'
import { readSpreadsheet } from '../../electron/import/readers/spreadsheet.ts'
import { madeSheet } from './made-sheet.ts'

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
