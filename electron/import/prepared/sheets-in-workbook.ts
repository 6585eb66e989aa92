/**
 * Voorbereidingsbladen in a workbook. Every row says by itself of which sheet and about what it is, so rows may have been sorted,
 * deleted, or copied into another workbook with those of other parties; which column is which is said by its heading.
 */
import { message, type Message } from '../../../shared/domain/message.ts'
import { exportMessages } from '../../../shared/domain/messages/export.ts'
import { preparingMessages } from '../../../shared/domain/messages/preparing.ts'
import {
  placeFrom,
  PreparationTopic,
  preparationTopics,
  stampFrom,
  type PreparationPlace,
  type PreparationStamp,
} from '../../../shared/domain/preparation.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { ReturnedBox, ReturnedSheet } from '../../../shared/domain/returned-sheet.ts'
import { readCsv } from '../readers/csv.ts'
import { textOf, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { readSpreadsheet } from '../readers/spreadsheet.ts'
import { shortened } from './answer-text.ts'
import { gatherBoxes } from './gather-boxes.ts'

/**
 * One for each party and year whose rows are in it. Fails with the sentences of who reads workbooks, and with
 * `preparing.notASheet`, `newerSheet`, `headingsGone` and `answerTooLong`.
 */
export function sheetsInWorkbook(file: string, bytes: Uint8Array, extension: string): ReturnedSheet[] {
  const isText = ['csv', 'txt', 'tsv'].includes(extension)
  const tables = isText ? [readCsv(file, bytes, null)] : readSpreadsheet(file, bytes, 'xlsx')
  const read = tables.map((table) => rowsOf(table))
  const rows = read.flatMap((one) => one.rows)
  if (rows.length === 0) throw new ExpectedFailure(message('preparing.notASheet', { file }))
  const notes = read.flatMap((one) => one.notes)
  const bySheet = Map.groupBy(rows, ({ stamp: { project, party, year } }) => [project, party, year].join(' '))
  return [...bySheet.values()].map((of, at) => {
    const gathered = gatherBoxes(
      file,
      of.flatMap(({ boxes }) => boxes),
    )
    // What is about none of them is said once.
    const said = at === 0 ? notes : []
    return { file, stamp: stampOf(of), boxes: gathered.boxes, notes: [...said, ...gathered.notes] }
  })
}

/** Rows of several copies of one sheet: as old as the oldest, since more than that stood on none of them for sure. */
function stampOf(rows: readonly StampedRow[]): PreparationStamp {
  const stamps = rows.map(({ stamp }) => stamp)
  const oldest = stamps.reduce((one, two) => ((two.made ?? '') < (one.made ?? '') ? two : one))
  return { ...oldest, areas: Math.max(...stamps.map(({ areas }) => areas)) }
}

interface StampedRow {
  readonly stamp: PreparationStamp
  readonly boxes: readonly ReturnedBox[]
}

function rowsOf(table: RawTable): { rows: StampedRow[]; notes: Message[] } {
  const { file, rows } = table
  const stamped = rows.map((row) => ({ row, known: knownBy(row, file) }))
  if (stamped.every(({ known }) => known === null)) return { rows: [], notes: [] }
  const headings = headingsIn(
    table,
    new Set(stamped.flatMap(({ row, known }) => (known === null ? [] : row))),
  )
  const columns = topicsUnder(headings)
  if (columns.size === 0) throw new ExpectedFailure(message('preparing.headingsGone', { file }))
  const found = stamped.flatMap(({ row, known }): StampedRow[] => {
    if (known === null) return []
    const { stamp, place } = known
    const boxes = [...columns].map(([column, topic]) => ({ ...place, topic, text: cellText(row, column) }))
    return [{ stamp, boxes }]
  })
  const loose = stamped.filter(({ row, known }) => known === null && row !== headings)
  return { rows: found, notes: [...looseNotes(loose, columns), ...columnNotes(stamped, headings)] }
}

interface Known {
  readonly stamp: PreparationStamp
  readonly place: PreparationPlace
}

/** Fails with `preparing.newerSheet`. Null: it is no row of a sheet, or what it was about is not to be read any more. */
function knownBy({ cells }: RawRow, file: string): Known | null {
  for (const cell of cells) {
    const text = typeof cell === 'string' ? cell : ''
    const stamp = stampFrom(text)
    if (stamp === 'newer') throw new ExpectedFailure(message('preparing.newerSheet', { file }))
    const place = stamp && placeFrom(text.trim().split(/\s+/).at(-1) ?? '')
    if (stamp && place) return { stamp, place }
  }
  return null
}

/** The row that names most topics. */
function headingsIn({ rows }: RawTable, stamped: ReadonlySet<RawRow>): RawRow | null {
  let [best, most] = [null as RawRow | null, 0]
  for (const row of rows) {
    const named = stamped.has(row) ? 0 : topicsUnder(row).size
    if (named > most) [best, most] = [row, named]
  }
  return best
}

const topicNames: ReadonlyMap<string, PreparationTopic> = new Map(
  PreparationTopic.options.flatMap((topic) =>
    Object.values(preparationTopics[topic].name).map((name) => [folded(name), topic]),
  ),
)
/** What else stands at the head of a column of a sheet, and is not written in. */
const ownHeadings: ReadonlySet<string> = new Set(
  [
    exportMessages['export.area'],
    ...(['key', 'yours', 'others', 'why'] as const).map((key) => preparingMessages[`preparing.${key}`]),
  ].flatMap((both) => Object.values(both).map(folded)),
)

function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}

/** By column. */
function topicsUnder(headings: RawRow | null): ReadonlyMap<number, PreparationTopic> {
  const columns = new Map<number, PreparationTopic>()
  headings?.cells.forEach((cell, column) => {
    const topic = topicNames.get(folded(textOf(cell)))
    if (topic !== undefined) columns.set(column, topic)
  })
  return columns
}

/** With its lines. */
function cellText({ cells }: RawRow, column: number): string {
  return textOf(cells[column])
}

type Looked = readonly { readonly row: RawRow; readonly known: Known | null }[]

/** Rows of which it is not known any more what they are about, and that have something in a box. */
function looseNotes(loose: Looked, columns: ReadonlyMap<number, PreparationTopic>): Message[] {
  return loose.flatMap(({ row }) => {
    const [text] = [...columns.keys()].map((column) => cellText(row, column)).filter((one) => one !== '')
    if (text === undefined) return []
    return [message('preparing.rowUnknown', { row: row.row, starts: shortened(text) })]
  })
}

/** Columns that somebody added or renamed, with something in them. */
function columnNotes(stamped: Looked, headings: RawRow | null): Message[] {
  const widest = Math.max(0, ...stamped.map(({ row }) => row.cells.length))
  return Array.from({ length: widest }, (_, column) => column).flatMap((column) => {
    const heading = textOf(headings?.cells[column])
    if (ownHeadings.has(folded(heading)) || topicNames.has(folded(heading))) return []
    const filled = stamped.filter(({ row, known }) => known !== null && isWritten(row, column))
    if (filled.length === 0) return []
    return [
      message('preparing.columnUnknown', {
        column: heading === '' ? '–' : shortened(heading),
        count: filled.length,
      }),
    ]
  })
}

function isWritten(row: RawRow, column: number): boolean {
  const text = cellText(row, column)
  return text !== '' && stampFrom(text) === null
}
