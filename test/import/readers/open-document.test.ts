/** OpenDocument as office programs and QGIS write it: values, looks, repeats and what hangs beside a cell. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSpreadsheet } from '../../../electron/import/readers/spreadsheet.ts'

const styles =
  '<style:style style:name="struck" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="green" style:family="table-cell"><style:table-cell-properties fo:background-color="#92D050"/></style:style>' +
  '<style:style style:name="gone" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style>' +
  '<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>'

function sheetOf(rows: string, more = '') {
  const content =
    '<?xml version="1.0"?><office:document-content><office:automatic-styles>' +
    `${styles}</office:automatic-styles><office:body><office:spreadsheet>` +
    `<table:table table:name="Blad">${rows}</table:table>${more}` +
    '</office:spreadsheet></office:body></office:document-content>'
  return readSpreadsheet('x.ods', zipSync({ 'content.xml': strToU8(content) }), 'ods')
}

function rowsOf(rows: string) {
  return sheetOf(`<table:table-row>${rows}</table:table-row>`)[0]?.rows ?? []
}

const text = (value: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`

describe('a cell of OpenDocument', () => {
  it('has its value whether a text is shown or not', () => {
    const [row] = rowsOf(
      '<table:table-cell office:value-type="float" office:value="155000.5"/>' +
        '<table:table-cell office:value-type="float" office:value="42"><text:p>00042</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="date" office:date-value="2027-05-01T00:00:00"/>' +
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>',
    )
    expect(row?.cells).toEqual([155000.5, '00042', { date: '2027-05-01' }, true, 0.5])
  })

  it('that shows a day without its year, or a month, says so', () => {
    const [row] = rowsOf(
      '<table:table-cell office:value-type="date" office:date-value="2026-12-03"><text:p>3-dec</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="date" office:date-value="2027-03-01"><text:p>maart 2027</text:p></table:table-cell>',
    )
    expect(row?.cells).toEqual([{ date: '2026-12-03' }, '2027-03'])
    expect(row?.shown).toEqual(['3-dec', 'maart 2027'])
  })

  it('has lines and spaces of its text, and nothing of the remark on it', () => {
    const [row] = rowsOf(
      '<table:table-cell office:value-type="string"><office:annotation><text:p>Nakijken</text:p></office:annotation>' +
        '<text:p>Markt<text:s text:c="2"/>&amp; <text:span>Kade</text:span> 1</text:p><text:p>Dijk</text:p></table:table-cell>',
    )
    expect(row?.cells).toEqual(['Markt  & Kade 1\nDijk'])
  })

  it('has its background, and what is struck through', () => {
    const [row] = rowsOf(
      text('W1', 'table:style-name="struck"') +
        text('<text:span text:style-name="gone">Q3</text:span> Q4 2027', 'table:style-name="green"'),
    )
    expect(row?.cells).toEqual(['W1', 'Q4 2027'])
    expect([row?.struck, [...(row?.struckParts ?? [])], row?.fills]).toEqual([
      [0],
      [[1, 'Q3']],
      [null, '#92d050'],
    ])
  })

  it('with a formula and no value is empty, and its formula known', () => {
    const [row] = rowsOf(`${text('W1')}<table:table-cell table:formula="of:=[.C2]+60"/>`)
    expect([row?.cells, [...(row?.formulas ?? [])]]).toEqual([['W1'], [[1, '=C2+60']]])
  })
})

describe('a sheet of OpenDocument', () => {
  it('has rows as often as they are repeated, and knows which are hidden', () => {
    const [table] = sheetOf(
      `<table:table-row table:number-rows-repeated="2">${text('a', 'table:number-columns-repeated="2"')}</table:table-row>` +
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
        `<table:table-row table:visibility="filter">${text('b')}</table:table-row>`,
    )
    expect(table?.rows.map(({ row, cells, isHidden }) => [row, cells, isHidden === true])).toEqual([
      [1, ['a', 'a'], false],
      [2, ['a', 'a'], false],
      [1_000_003, ['b'], true],
    ])
  })

  it('that is hidden is named and not read', () => {
    const tables = sheetOf(
      `<table:table-row>${text('a')}</table:table-row>`,
      `<table:table table:name="Weg" table:style-name="away"><table:table-row>${text('x')}</table:table-row></table:table>`,
    )
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Blad'])
    expect(tables[0]?.notes.map(({ message }) => message.key)).toEqual(['import.sheetHidden'])
  })
})
