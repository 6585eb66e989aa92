/** The sheets that the library read, as every reader of workbooks gives them. It sees no lines through text. */
import type { CellObject, ColInfo, WorkBook, WorkSheet } from 'xlsx'
import { numberCells, showsOfFormat, type NumberCell, type Shows } from './cell-of-number.ts'
import { looksOfRow } from './looks-of-row.ts'
import type { Cell } from './raw-table.ts'
import { longestText, mostColumns, type SheetGrid, type SheetRow, type Workbook } from './sheet-grid.ts'

export function librarySheets({ SheetNames, Sheets, Workbook: book }: WorkBook): Workbook {
  const from1904 = book?.WBProps?.date1904 === true
  const numberCell = numberCells(from1904)
  const isHidden = (index: number) => (book?.Sheets?.[index]?.Hidden ?? 0) !== 0
  return {
    sheets: SheetNames.flatMap((name, index) =>
      isHidden(index) ? [] : [gridOf(name, Sheets[name], numberCell)],
    ),
    hiddenSheets: SheetNames.filter((_, index) => isHidden(index)),
    from1904,
    seesLooks: false,
  }
}

type MakeNumber = (value: number, shows: Shows) => NumberCell

function gridOf(name: string, sheet: WorkSheet | undefined, numberCell: MakeNumber): SheetGrid {
  const lines: (CellObject | undefined)[][] = sheet?.['!data'] ?? []
  const shows = formatsRead()
  const rows: SheetRow[] = []
  let errors = 0
  let beyond = 0
  lines.forEach((line, index) => {
    const looks = looksOfRow(sheet?.['!rows']?.[index]?.hidden === true)
    const cells: Cell[] = []
    beyond += line.slice(mostColumns).filter((cell) => cellOf(cell) !== null).length
    for (let column = 0; column < Math.min(line.length, mostColumns); column++) {
      const found = line[column]
      if (found?.t === 'e') errors++
      const cell = cellOf(found)
      if (cell === null) continue
      while (cells.length < column) cells.push(null)
      if (typeof cell === 'number') {
        const made = numberCell(cell, shows(String(found?.z ?? 'General')))
        if (made.shown !== null) looks.shown(column, made.shown)
        cells[column] = made.cell
      } else cells[column] = cell
    }
    if (cells.length > 0) rows.push({ row: index + 1, cells, looks: looks.made() })
  })
  const merges = (sheet?.['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }))
  const widths: readonly (ColInfo | undefined)[] = sheet?.['!cols'] ?? []
  const hiddenColumns = widths.flatMap((column, index) =>
    column?.hidden === true && index < mostColumns ? [index] : [],
  )
  return { name, rows, merges, hiddenColumns, errors, beyond, colouredByRule: [] }
}

/** A workbook has few formats and many cells. */
function formatsRead(): (format: string) => Shows {
  const read = new Map<string, Shows>()
  return (format) => {
    let shows = read.get(format)
    if (shows === undefined) read.set(format, (shows = showsOfFormat(format)))
    return shows
  }
}

function cellOf(cell: CellObject | undefined): Cell {
  switch (cell?.t) {
    case 's':
      return typeof cell.v === 'string' && cell.v.trim() !== '' ? cell.v.trim().slice(0, longestText) : null
    case 'n':
      return typeof cell.v === 'number' ? cell.v : null
    case 'b':
      return cell.v === true
    default:
      return null
  }
}
