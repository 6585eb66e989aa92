/** Sheets of a workbook (xlsx, xls, ods) as tables: cells under a merge filled, and what the reader noticed as notes. */
import type { FileKind, RowRemark } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { isTextTable, readCsv } from './csv.ts'
import { openWorkbook } from './open-workbook.ts'
import { isEmpty, rawTable, type Cell, type RawRow, type RawTable } from './raw-table.ts'
import { mostColumns, type SheetGrid, type SheetRow } from './sheet-grid.ts'

/** Ranges that are named; copying makes many small ones. */
const mostRanges = 5
const mostMergedCells = 200_000

/** Every visible sheet with something on it; hidden ones are named in a note on the first. */
export function readSpreadsheet(
  file: string,
  bytes: Uint8Array,
  kind: FileKind,
  encoding: string | null = null,
): RawTable[] {
  if (isTextTable(bytes)) return [asText(file, bytes, encoding)]
  const { sheets, hiddenSheets, from1904, seesLooks } = openWorkbook(file, bytes)
  const tables = sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => tableOf(file, kind, sheet, from1904))
  const [first, ...others] = tables
  if (first === undefined) throw new ExpectedFailure(message('import.noRows', { file }))
  const about = (sheet: string | null, found: Message): RowRemark => ({
    file,
    sheet,
    row: null,
    message: found,
  })
  const notes = [
    ...hiddenSheets.map((sheet) => about(sheet, message('import.sheetHidden', { sheet }))),
    ...(seesLooks ? [] : [about(null, message('looks.notSeen', { kind: extensionOf(file) }))]),
  ]
  return [{ ...first, notes: [...notes, ...first.notes] }, ...others]
}

/** Many programs export text and call it .xls, because Excel opens it. */
function asText(file: string, bytes: Uint8Array, encoding: string | null): RawTable {
  const table = readCsv(file, bytes, encoding)
  const note = { file, sheet: null, row: null, message: message('looks.isText', { file }) }
  return { ...table, notes: [note, ...table.notes] }
}

function extensionOf(file: string): string {
  return /[^.]*$/.exec(file)?.[0].toLowerCase() ?? ''
}

function tableOf(file: string, kind: FileKind, sheet: SheetGrid, from1904: boolean): RawTable {
  const { name, errors, beyond, hiddenColumns, colouredByRule } = sheet
  if (beyond > 0) {
    const values = { file, sheet: name, count: beyond, most: mostColumns }
    throw new ExpectedFailure(message('import.tooManyColumns', values))
  }
  const { rows, mergedAcross } = fillMerges(sheet)
  const found: Message[] = errors === 0 ? [] : [message('import.errorCells', { count: errors })]
  if (colouredByRule.length > 0)
    found.push(message('looks.colouredByRule', { ranges: colouredByRule.slice(0, mostRanges).join(', ') }))
  const notes = found.map((each): RowRemark => ({ file, sheet: name, row: null, message: each }))
  return rawTable({
    file,
    sheet: name,
    kind,
    columns: null,
    rows,
    from1904,
    mergedAcross,
    hiddenColumns,
    notes,
  })
}

/** Every cell of a merge carries the value of its first cell. */
function fillMerges({ rows, merges }: SheetGrid): { rows: RawRow[]; mergedAcross: Set<string> } {
  const mergedAcross = new Set<string>()
  if (merges.length === 0) return { rows: rows.map((row) => rawRow(row)), mergedAcross }
  const byRow = new Map(rows.map(({ row, cells }) => [row, cells]))
  const mergedFrom = new Map<number, Map<number, number>>()
  let filled = 0
  for (const { top, left, bottom, right } of merges) {
    const value = byRow.get(top + 1)?.[left] ?? null
    for (let row = top; row <= bottom && filled < mostMergedCells; row++)
      for (let column = left; column <= Math.min(right, mostColumns) && filled < mostMergedCells; column++) {
        filled++
        if (right > left) mergedAcross.add(`${row}:${column}`)
        if (isEmpty(value)) continue
        const cells = byRow.get(row + 1) ?? []
        byRow.set(row + 1, cells)
        setAt(cells, column, value)
        if (row === top) continue
        const from = mergedFrom.get(row + 1) ?? new Map<number, number>()
        mergedFrom.set(row + 1, from.set(column, top + 1))
      }
  }
  const known = new Map(rows.map((row) => [row.row, row]))
  const all = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => rawRow(known.get(row) ?? { row, cells, looks: {} }, mergedFrom.get(row)))
  return { rows: all, mergedAcross }
}

function rawRow({ row, cells, looks }: SheetRow, mergedFrom?: ReadonlyMap<number, number>): RawRow {
  const raw = { row, cells, geometry: null, ...looks }
  return mergedFrom === undefined ? raw : { ...raw, mergedFrom }
}

function setAt(line: Cell[], column: number, value: Cell): void {
  while (line.length <= column) line.push(null)
  line[column] = value
}
