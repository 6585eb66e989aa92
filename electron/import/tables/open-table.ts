/** A table on its way from file to works: how it is read, and its rows with what they say and where they lie. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { tablePlacer, type TablePlacer } from '../place/place-table.ts'
import type { ProposedTable } from './propose-mapping.ts'
import type { ReadingOptions, ReadWork } from '../reading.ts'
import type { MappedTable } from '../rows/mapped-table.ts'
import type { RowReading } from '../rows/read-row.ts'

export interface OpenTable {
  readonly proposed: ProposedTable
  /** Null: the table is left out. */
  readonly mapped: MappedTable | null
  readonly placer: TablePlacer | null
  readonly rows: ReadRowAndPlace[]
  readonly notes: RowRemark[]
}

/** A row as the work it is by itself: what it says and where it lies. */
export interface ReadRowAndPlace {
  readonly work: ReadWork
  /** As `work.fields` has them; at hand, since all rows are held against each other by them. */
  readonly number: string | null
  readonly name: string
  readonly unsaid: RowReading['unsaid']
  /** A person wants the rows of its table to stay works of their own. */
  readonly isApart: boolean
}

export function openTable(
  proposed: ProposedTable,
  mapped: MappedTable | null,
  options: ReadingOptions,
): OpenTable {
  const placer = mapped === null ? null : tablePlacer(mapped, proposed.isGiven, options)
  return { proposed, mapped, placer, rows: [], notes: [] }
}

/** `row` null: said of the whole table. */
export function remarkOn({ raw }: MappedTable, row: number | null, found: Message): RowRemark {
  return { file: raw.file, sheet: raw.sheet, row, message: found }
}
