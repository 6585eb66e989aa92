/**
 * Tables to a workbook people can work with at once: bold heading that stays in sight, filter buttons, widths, real
 * dates. The library writes the cells; what it does not write (frozen rows, bold, wrapped text, paper) is put in afterwards.
 * Source: ECMA-376 part 1, 18.3.1.66 pane, 18.8 styles.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import xlsx from 'xlsx'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { dayNumber } from '../../shared/time/day-number.ts'

/** A day, never an instant: it is written as Excel's own count of days, which no time zone can move. */
export interface DateCell {
  readonly date: CalendarDate
}
export type Cell = string | number | DateCell | null

export interface Column<Row> {
  readonly heading: string
  /** In characters. */
  readonly width: number
  readonly isWrapped?: boolean
  readonly cell: (row: Row) => Cell
}

export interface Table {
  readonly name: string
  readonly headings: readonly string[]
  readonly widths: readonly number[]
  readonly wrapped: readonly boolean[]
  readonly rows: readonly (readonly Cell[])[]
}

export function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    name,
    headings: columns.map(({ heading }) => heading),
    widths: columns.map(({ width }) => width),
    wrapped: columns.map(({ isWrapped = false }) => isWrapped),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

/** The bytes of an .xlsx with a sheet for every table. Names of sheets are made fit and different. */
export function workbookFile(tables: readonly Table[]): Uint8Array {
  const book = xlsx.utils.book_new()
  const names = sheetNames(tables.map(({ name }) => name))
  for (const [index, table] of tables.entries())
    xlsx.utils.book_append_sheet(book, worksheetOf(table), names[index] ?? '')
  const written = xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer
  return dressed(new Uint8Array(written), tables)
}

/** Excel counts days from 30 December 1899, as far as any plan goes. */
const excelZero = dayNumber('1899-12-30' as CalendarDate)

function cellObject(cell: Cell): xlsx.CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { t: 'n', v: cell, z: Number.isInteger(cell) ? '#,##0' : '0.0' }
  if (typeof cell === 'string') return { t: 's', v: cell }
  return { t: 'n', v: dayNumber(cell.date) - excelZero, z: 'dd-mm-yyyy' }
}

function worksheetOf({ headings, rows, widths }: Table): xlsx.WorkSheet {
  const sheet = xlsx.utils.aoa_to_sheet([[...headings], ...rows.map((row) => row.map(cellObject))])
  sheet['!cols'] = widths.map((wch) => ({ wch }))
  // Two lines of heading.
  sheet['!rows'] = [{ hpt: 30 }]
  sheet['!autofilter'] = {
    ref: xlsx.utils.encode_range({ r: 0, c: 0 }, { r: rows.length, c: headings.length - 1 }),
  }
  return sheet
}

/** At most 31 characters, none of `[]:*?/\`, no two alike whatever their capitals. */
function sheetNames(wished: readonly string[]): string[] {
  const taken = new Set<string>()
  return wished.map((wish) => {
    const plain =
      wish
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/^'+|'+$/g, '')
        .trim() || '-'
    for (let nth = 1; ; nth++) {
      const ending = nth === 1 ? '' : ` (${nth})`
      const name = `${plain.slice(0, 31 - ending.length).trim()}${ending}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

const frozen =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
const fitsWidth = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const sideways = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
const boldFont =
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>'
const headingFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FF0B5E63"/><bgColor indexed="64"/></patternFill></fill>'
const headingStyle =
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>'
const wrappedStyle =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'

/** The same workbook with the looks the library does not write. The time inside the zip is fixed: same plan, same bytes. */
function dressed(bytes: Uint8Array, tables: readonly Table[]): Uint8Array {
  const files = unzipSync(bytes)
  const change = (path: string, edit: (xml: string) => string): void => {
    const file = files[path]
    if (!file) throw new Error(`the workbook has no ${path}`)
    files[path] = strToU8(edit(strFromU8(file)))
  }
  let styles = 0
  change('xl/styles.xml', (xml) => {
    styles = Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1])
    return styledSheet(xml, styles)
  })
  for (const [index, { wrapped }] of tables.entries())
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => dressedSheet(xml, wrapped, styles))
  return zipSync(files, { mtime: new Date(2026, 0, 1) })
}

/** Adds two styles: `styles` for a heading, `styles + 1` for wrapped text. Everything else stands at the top of its row. */
function styledSheet(xml: string, styles: number): string {
  return xml
    .replace('<sz val="12"/>', '<sz val="11"/>')
    .replace(/<fonts count="1">(.*?)<\/fonts>/, `<fonts count="2">$1${boldFont}</fonts>`)
    .replace(/<fills count="2">(.*?)<\/fills>/, `<fills count="3">$1${headingFill}</fills>`)
    .replace(/<cellXfs .*?<\/cellXfs>/, (xfs) =>
      xfs
        .replaceAll(/<xf ([^>]*)\/>/g, '<xf $1 applyAlignment="1"><alignment vertical="top"/></xf>')
        .replace(`count="${styles}"`, `count="${styles + 2}"`)
        .replace('</cellXfs>', `${headingStyle}${wrappedStyle}</cellXfs>`),
    )
}

function dressedSheet(xml: string, wrapped: readonly boolean[], styles: number): string {
  const columns = wrapped.flatMap((isWrapped, index) => (isWrapped ? [xlsx.utils.encode_col(index)] : []))
  const wrap = new RegExp(`<c r="(${columns.join('|')})(\\d+)"`, 'g')
  const inCells = columns.length === 0 ? xml : xml.replaceAll(wrap, `<c r="$1$2" s="${styles + 1}"`)
  return inCells
    .replace(/<sheetView workbookViewId="0"\/>/, `<sheetView workbookViewId="0">${frozen}</sheetView>`)
    .replace('<dimension', `${fitsWidth}<dimension`)
    .replace(/<autoFilter [^>]*\/>/, (filter) => filter + sideways)
    .replaceAll(/<c r="([A-Z]+)1"(?: s="\d+")?/g, `<c r="$11" s="${styles}"`)
}
