/**
 * A table in Word: its headings stand again on every page it takes, and a row stays whole where it surely fits on one. Word
 * wants a width for every column, and a paragraph in every cell.
 */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx'
import type { Language } from '../../shared/domain/language.ts'
import {
  columnsIn,
  type Column,
  type Row,
  type Table as DocumentTable,
  type Value,
} from '../../shared/plan/document/document.ts'
import { cellMargins, noted, quietBorders, right, twips, underHeadings } from './docx-looks.ts'
import { runs } from './docx-text.ts'
import { docxValue } from './docx-value.ts'
import { textWidth } from './pdf-looks.ts'

/** Behind a table stands a paragraph: two tables in a row would become one. */
export const behindTable = () => new Paragraph({ style: 'CellSoft', children: [] })

export function docxTable(table: DocumentTable, language: Language): FileChild[] {
  const columns = columnsIn(table, 'page')
  if (columns.length === 0) return []
  const widths = widthsOf(columns.map(({ column }) => column))
  const hasNotes = columns.some(({ column }) => column.hasNotes)
  const rows = table.rows.map(({ cells, notes }) => {
    const children = columns.map(({ column, at }) => {
      const put = docxValue(cells[at] ?? null, {
        ...{ language, style: 'Cell', softStyle: 'CellSoft' },
        ...(column.isRight ? { look: right } : {}),
      })
      const said = column.hasNotes
        ? notes.map((note) => new Paragraph({ style: 'Noted', children: runs(note) }))
        : []
      return new TableCell({ margins: cellMargins, children: [...put, ...said] })
    })
    return new TableRow({ ...(isShort(cells, notes) ? { cantSplit: true } : {}), children })
  })
  const written = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: quietBorders,
    rows: [headingsOf(columns.map(({ column }) => column)), ...rows],
  })
  return [written, behindTable(), ...(hasNotes ? [] : table.rows.flatMap(noticeOf))]
}

function headingsOf(columns: readonly Column[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(
      ({ heading, isRight = false }) =>
        new TableCell({
          margins: cellMargins,
          borders: underHeadings,
          children: [
            new Paragraph({ style: 'ColumnHeading', ...(isRight ? right : {}), children: runs(heading) }),
          ],
        }),
    ),
  })
}

/** As on paper; what columns that take the rest share. A letter in a frame has its heading and its name here, and gets more. */
const markWidth = 56

function widthsOf(columns: readonly Column[]): number[] {
  const given = columns.map(({ kind, width: { page } }) =>
    typeof page !== 'number' ? null : kind === 'mark' ? markWidth : page,
  )
  const rest = textWidth - given.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const share = rest / Math.max(1, given.filter((width) => width === null).length)
  return given.map((width) => twips(width ?? Math.max(60, share)))
}

/** More text than this in a row may be more than a page in a narrow column. */
const mostInRow = 1_500

function isShort(cells: readonly Value[], notes: readonly string[]): boolean {
  return JSON.stringify([cells, notes]).length <= mostInRow
}

/** Under the table, where its cells are too narrow: what is to be minded of a row. */
function noticeOf({ name, notes }: Row): Paragraph[] {
  if (notes.length === 0) return []
  return [
    new Paragraph({ style: 'Cell', keepNext: true, children: runs(name, { bold: true }) }),
    ...notes.map((note) => new Paragraph({ style: 'Cell', children: runs(note, noted) })),
  ]
}
