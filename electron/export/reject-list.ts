/** The reject list: rows of a delivery that a party should look at, in its own columns, with the reasons in words. */
import type { Language } from '../../shared/domain/language.ts'
import { message, say, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { tableOf, workbookFile, type Cell, type Column } from './workbook-file.ts'

export interface RejectedTable {
  readonly file: string
  readonly sheet: string | null
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly row: number | null
    readonly cells: readonly Cell[]
    readonly reasons: readonly Message[]
  }[]
}

export interface RejectListInput {
  readonly tables: Seen<readonly RejectedTable[]>
  readonly language: Language
}

/** As many columns as a sheet has, less the two in front. ECMA-376 part 1, 18.3.1.73. */
const mostColumns = 16_382
const narrowest = 8
const widest = 40
/** Rows that decide how wide a column is. */
const rowsMeasured = 200

/**
 * The workbook: a sheet per table, with the row in the party's file and the reasons in front of its own columns.
 * Throws an ExpectedFailure when there is nothing to send back.
 */
export function exportRejectList({ tables, language }: RejectListInput): Promise<Uint8Array> {
  if (tables.length === 0) throw new ExpectedFailure(message('partyFile.nothingToReturn'))
  return Promise.resolve(
    workbookFile(
      tables.map((table) =>
        tableOf(nameOf(table), columnsOf(table, language), table.rows, { hasPlainNumbers: true }),
      ),
    ),
  )
}

type Row = RejectedTable['rows'][number]

function columnsOf({ columns, rows }: RejectedTable, language: Language): Column<Row>[] {
  const word = (key: 'partyFile.row' | 'partyFile.reason') => say(message(key), language)
  return [
    { heading: word('partyFile.row'), width: 10, cell: ({ row }) => row },
    {
      heading: word('partyFile.reason'),
      width: 60,
      isWrapped: true,
      cell: ({ reasons }) => reasons.map((reason) => say(reason, language)).join('\n'),
    },
    ...columns.slice(0, mostColumns).map((heading, index): Column<Row> => {
      const cell = ({ cells }: Row) => cells[index] ?? null
      return { heading, width: widthOf(heading, rows.slice(0, rowsMeasured).map(cell)), cell }
    }),
  ]
}

function widthOf(heading: string, cells: readonly Cell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, lengthOf(cell)), heading.length)
  return Math.min(widest, Math.max(narrowest, longest + 2))
}

function lengthOf(cell: Cell): number {
  if (cell === null) return 0
  return typeof cell === 'object' ? cell.date.length : String(cell).length
}

/** The sheet of a workbook; the name of another file, without folders. */
function nameOf({ file, sheet }: RejectedTable): string {
  return (
    sheet ??
    file
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ??
    file
  )
}
