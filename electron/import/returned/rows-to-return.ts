/** The rows of a delivery that go back to the party, as they stand in its own files, each with the reasons why. */
import type { ImportReport, RowRemark, TableMapping } from '../../../shared/domain/delivery.ts'
import { message, say, type Message } from '../../../shared/domain/message.ts'
import { isAboutPlace, isUnreadColumn, sendsRowBack } from '../../../shared/domain/returned-remarks.ts'
import { isToPlace, type Placing } from '../../../shared/domain/placing.ts'
import type { SourceRow } from '../../../shared/domain/work.ts'
import { headedRows } from '../detect/headed-rows.ts'
import { struckColumn } from '../detect/looks-columns.ts'
import { looksReasons } from '../detect/looks-reasons.ts'
import { isSaying } from '../detect/is-saying.ts'
import { openFiles } from '../files/open-files.ts'
import { textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import type { DeliveredFile } from '../reading.ts'

export interface RowToReturn {
  /** Counted from 1 in the file; null: it concerns the whole file, or what cannot be counted any more. */
  readonly row: number | null
  readonly cells: readonly Cell[]
  readonly reasons: readonly Message[]
}

export interface TableToReturn {
  readonly file: string
  readonly sheet: string | null
  readonly columns: readonly string[]
  readonly rows: readonly RowToReturn[]
}

/** A row that became a work, how its place was found, and what cannot be right in it. */
export interface PlacedSource {
  readonly source: SourceRow
  readonly placing: Placing
  readonly contradictions: readonly Message[]
}

/**
 * Opens the files as the report's mapping says and picks the rows that were rejected, that became a work without a
 * place or with one nobody is sure of, that contradict themselves, or that lost something on the way. Per table, in the order of the files and of
 * their rows; tables of which nothing goes back are left out.
 * @param works rows that became works, as they are placed now: what was placed by hand since does not go back.
 * Throws an ExpectedFailure when the files cannot be opened any more.
 */
export function rowsToReturn(
  files: readonly DeliveredFile[],
  { mapping, rejected, notes, repaired }: ImportReport,
  works: readonly PlacedSource[],
): TableToReturn[] {
  const placed = new Set(
    works.filter(({ placing }) => !isToPlace(placing)).map(({ source }) => keyOf(source)),
  )
  const isAnswered = (remark: RowRemark) => {
    const { file, sheet, row } = remark
    return row !== null && isAboutPlace(remark.message) && placed.has(keyOf({ file, sheet, row }))
  }
  const remarks: RowRemark[] = [
    ...rejected,
    ...[...notes, ...repaired].filter((remark) => sendsRowBack(remark) && !isAnswered(remark)),
    ...works.flatMap(toPlace),
    ...works.flatMap(contradicting),
  ]
  const { tables } = openFiles(files, mapping, () => undefined)
  return tables.flatMap((raw) => {
    const own = mapping.tables.find(({ file, sheet }) => file === raw.file && sheet === raw.sheet)
    if (own?.use === false) return []
    const { columns, rows, otherRows } = headedRows(raw, own?.headerRow ?? null)
    const reasons = reasonsByRow(
      remarks.filter(({ file, sheet }) => file === raw.file && sheet === raw.sheet),
    )
    for (const found of rows) {
      const why = looksReasons(found, columns, isStruck(found, columns, own))
      if (why.length > 0) reasons.set(found.row, [...(reasons.get(found.row) ?? []), ...why])
    }
    for (const [row, phase] of unknownPhases(rows, columns, own)) {
      const reason = message('partyFile.phaseUnknown', { phase })
      reasons.set(row, [...(reasons.get(row) ?? []), reason])
    }
    for (const column of unreadIn(raw, notes))
      for (const [row, value] of sayingCells(rows, columns.indexOf(column))) {
        const reason = message('partyFile.columnUnread', { column, value })
        reasons.set(row, [...(reasons.get(row) ?? []), reason])
      }
    if (reasons.size === 0) return []
    const cells = new Map(
      [...raw.lostRows, ...rows, ...otherRows].map(({ row, cells: found }) => [row, found]),
    )
    return {
      file: raw.file,
      sheet: raw.sheet,
      columns,
      rows: [...reasons]
        .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
        .map(([row, why]) => ({ row, cells: (row === null ? null : cells.get(row)) ?? [], reasons: why })),
    }
  })
}

function toPlace({ source, placing }: PlacedSource): RowRemark[] {
  if (!isToPlace(placing)) return []
  const plain = message(placing.how === null ? 'partyFile.noPlace' : 'partyFile.unsurePlace')
  return [{ ...source, message: placing.why ?? plain }]
}

/** Dates that were not read are said as such already. */
function contradicting({ source, contradictions }: PlacedSource): RowRemark[] {
  return contradictions
    .filter(({ key }) => key !== 'contradiction.datesOfNoUse')
    .map((found) => ({ ...source, message: found }))
}

/** Every reason once per row, what became of the place last when something else says why. */
function reasonsByRow(remarks: readonly RowRemark[]): Map<number | null, Message[]> {
  const reasons = new Map<number | null, Message[]>()
  for (const { row, message: reason } of remarks) {
    const given = reasons.get(row) ?? []
    const isSaid = given.some((other) => say(other, 'nl') === say(reason, 'nl'))
    const isPlain = reason.key === 'partyFile.noPlace' && given.some(isAboutPlace)
    if (!isSaid && !isPlain) reasons.set(row, [...given, reason])
  }
  return reasons
}

/** Rows with a word for their phase that the mapping knows no firmness of. */
function unknownPhases(
  rows: readonly RawRow[],
  columns: readonly string[],
  mapping: TableMapping | undefined,
): [row: number, phase: string][] {
  const named = new Set(mapping?.columns.flatMap(({ column, field }) => (field === 'phase' ? [column] : [])))
  const at = columns.flatMap((column, index) => (named.has(column) ? [index] : []))
  return rows.flatMap(({ row, cells }): [number, string][] => {
    const phase = at.map((column) => textOf(cells[column])).find((text) => text !== '')
    return phase === undefined || (mapping && phase in mapping.phases) ? [] : [[row, phase]]
  })
}

/** Columns of which nothing was read although their heading is understood. */
function unreadIn(
  { file, sheet }: Pick<TableToReturn, 'file' | 'sheet'>,
  notes: readonly RowRemark[],
): string[] {
  return notes.flatMap((note) => {
    const column = note.message.values['column']
    const isHere = isUnreadColumn(note) && note.file === file && note.sheet === sheet
    return isHere && typeof column === 'string' ? [column] : []
  })
}

function sayingCells(rows: readonly RawRow[], column: number): [row: number, value: string][] {
  if (column < 0) return []
  return rows.flatMap(({ row, cells }): [number, string][] => {
    const value = textOf(cells[column])
    return value !== '' && isSaying(value) ? [[row, value]] : []
  })
}

/** Whether a row is struck through, and then whether it was read as withdrawn, or its line was set aside by choice. */
function isStruck({ cells }: RawRow, columns: readonly string[], mapping: TableMapping | undefined) {
  const at = columns.indexOf(struckColumn)
  if (at < 0 || textOf(cells[at]) === '') return 'no'
  const field = mapping?.columns.find(({ column }) => column === struckColumn)?.field
  return field === 'phase' ? 'withdrawn' : 'setAside'
}

function keyOf({ file, sheet, row }: SourceRow): string {
  return [file, sheet ?? '', row].join('\u0000')
}
