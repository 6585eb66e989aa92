/** A table on paper. The headings, and the title above them where there is one, never stand without a row. */
import type { Content, TableCell } from 'pdfmake'
import { columnsIn, type Column, type Row, type Table } from '../../shared/plan/document/document.ts'
import type { Language } from '../../shared/domain/language.ts'
import { quietTable } from './pdf-looks.ts'
import { pdfValue } from './pdf-value.ts'

/** What stands above the headings on every page that the table takes; `anchor` is where the contents point. */
export interface Above {
  readonly title: Content
  readonly anchor: string | undefined
}

export function pdfTable(table: Table, above: Above | null, language: Language): Content[] {
  const columns = columnsIn(table, 'page')
  if (columns.length === 0) return []
  const rows = table.rows.map(({ cells, notes }) =>
    columns.map(({ column, at }): TableCell => {
      const put = pdfValue(cells[at] ?? null, language)
      if (column.isRight) return { ...put, alignment: 'right' }
      return column.hasNotes && notes.length > 0 ? { stack: [put, ...notesOf(notes)] } : put
    }),
  )
  const top = above === null ? [] : [titleRow(above.title, columns.length)]
  const written: Content = {
    layout: quietTable,
    // The fewer columns, the more room for each.
    fontSize: columns.length > 5 ? 8 : 8.5,
    margin: [0, 0, 0, 14],
    table: {
      widths: columns.map(({ column: { width } }) => (typeof width.page === 'number' ? width.page : '*')),
      headerRows: top.length + 1,
      ...kept(rows),
      body: [
        ...top,
        columns.map(({ column }) => heading(column)),
        ...rows.map((row, index) => (index === 0 ? pointedAt(row, above?.anchor) : row)),
      ],
    },
  }
  const hasNotes = columns.some(({ column }) => column.hasNotes)
  return [written, ...(hasNotes ? [] : table.rows.flatMap(noticeOf))]
}

function titleRow(title: Content, across: number): TableCell[] {
  const border = [false, false, false, false]
  const whole = { text: title, style: 'party', margin: [0, 8, 0, 0], colSpan: across, border } as TableCell
  return [whole, ...Array.from({ length: across - 1 }, (): TableCell => ({ text: '' }))]
}

/** A letter in its frame needs no word above it. */
function heading({ kind, heading: text, isRight }: Column): TableCell {
  return {
    text: kind === 'mark' ? '' : text,
    style: 'heading',
    ...(isRight ? { alignment: 'right' } : {}),
  }
}

function notesOf(notes: readonly string[]): Content[] {
  return notes.map((note): Content => ({ text: note, style: 'noted' }))
}

/** Under the table, where its cells are too narrow: what is to be minded of a row. */
function noticeOf({ name, notes }: Row): Content[] {
  if (notes.length === 0) return []
  const said = notes.map((note): Content => ({ text: note }))
  return [{ stack: [{ text: name, bold: true }, ...said], fontSize: 8.5, margin: [0, 0, 0, 6] }]
}

/** More text than this in one cell may take more than a page in a narrow column: such a row has to break, or its end is lost. */
const mostInCell = 700

/** Rows stay whole, and the first with its headings, where every row surely fits on a page of its own. */
export function kept(rows: readonly (readonly TableCell[])[]): {
  keepWithHeaderRows: number
  dontBreakRows: boolean
} {
  const isShort = rows.every(staysOnPage)
  return { keepWithHeaderRows: isShort ? 1 : 0, dontBreakRows: isShort }
}

function staysOnPage(row: readonly TableCell[]): boolean {
  return row.every((one) => JSON.stringify(one).length <= mostInCell || 'svg' in (one as object))
}

/** The first row, and not the heading, which stands on every page, tells where a table begins. */
function pointedAt(row: TableCell[], id: string | undefined): TableCell[] {
  if (id === undefined) return row
  return row.map((one, column) => (column === 1 ? ({ ...(one as object), id } as TableCell) : one))
}
