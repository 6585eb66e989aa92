/** Reads a table as the party's earlier delivery was read, and asks about what is new in it alone. */
import type { Field, RowRemark, TableMapping } from '../../../shared/domain/delivery.ts'
import type { Question } from '../../../shared/domain/draft.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import type { HeadedRows } from '../detect/headed-rows.ts'
import { canHold, proposeColumns, type ProposedColumn } from '../detect/propose-columns.ts'
import type { RawTable } from '../readers/raw-table.ts'
import { plainHeading, type FoundProfile } from './find-profile.ts'

export interface FollowedColumns {
  readonly proposed: readonly ProposedColumn[]
  readonly questions: readonly Question[]
  readonly notes: readonly RowRemark[]
}

/** With fewer of its headings found back than this, a file of the same name is another table: columns are proposed anew. */
const leastShare = 0.3

/** The columns by their remembered headings; for a heading that is new, what it may be, as a question. */
export function followColumns(raw: RawTable, headed: HeadedRows, found: FoundProfile): FollowedColumns {
  if (found.share < leastShare)
    return {
      proposed: proposeColumns(headed, raw.hasGeometry),
      questions: [],
      notes: [],
    }
  const remembered = new Map(found.table.columns.map(({ column, field }) => [plainHeading(column), field]))
  const fixed = new Map<number, Field>()
  headed.columns.forEach((column, index) => {
    const field = remembered.get(plainHeading(column))
    if (field !== undefined) fixed.set(index, field)
  })
  const fresh = proposeColumns(headed, raw.hasGeometry, fixed)
  const at = found.profile.at.slice(0, 10)
  const renamed = findRenamed(fresh, fixed, found.table)
  const proposed = fresh.map((column, index) => {
    if (fixed.has(index)) return { ...column, reason: message('mapping.reasonProfile', { at }) }
    const lost = renamed.get(index)
    return lost === undefined
      ? column
      : { ...column, field: lost.field, reason: askAbout(column.column, lost.column) }
  })
  return {
    proposed,
    questions: proposed.flatMap((column, index) =>
      fixed.has(index) || column.field === 'ignore' ? [] : [asked(raw, column, renamed.get(index)?.column)],
    ),
    notes: lostColumns(fresh, found.table)
      .filter((lost) => ![...renamed.values()].includes(lost))
      .map(({ column }) => ({
        file: raw.file,
        sheet: raw.sheet,
        row: null,
        message: message('mapping.columnGone', { column, at }),
      })),
  }
}

function askAbout(column: string, before: string | undefined): Message {
  return before === undefined
    ? message('mapping.askNewColumn', { column })
    : message('mapping.askRenamed', { column, before })
}

function asked(
  { file, sheet }: RawTable,
  { column, field }: ProposedColumn,
  before: string | undefined,
): Question {
  return { about: 'columns', file, sheet, value: column, message: askAbout(column, before), proposal: field }
}

type Remembered = TableMapping['columns'][number]

/** Columns that meant something then and are not there now. */
function lostColumns(fresh: readonly ProposedColumn[], { columns }: TableMapping): Remembered[] {
  const there = new Set(fresh.map(({ column }) => plainHeading(column)))
  return columns.filter(({ column, field }) => field !== 'ignore' && !there.has(plainHeading(column)))
}

/**
 * Which new column takes the place of which lost one: the one whose heading or values say the same field, otherwise the
 * one that stands where the lost one stood, otherwise the only one that can hold what the lost one held.
 */
function findRenamed(
  fresh: readonly ProposedColumn[],
  fixed: ReadonlyMap<number, Field>,
  table: TableMapping,
): Map<number, Remembered> {
  const renamed = new Map<number, Remembered>()
  const isFree = (index: number) => index < fresh.length && !fixed.has(index) && !renamed.has(index)
  const lost = new Set(lostColumns(fresh, table))
  const take = (index: number, column: Remembered) => {
    renamed.set(index, column)
    lost.delete(column)
  }
  fresh.forEach(({ field }, index) => {
    const same = [...lost].find((column) => column.field === field)
    if (isFree(index) && same !== undefined) take(index, same)
  })
  for (const column of [...lost]) {
    const able = fresh.flatMap(({ field, values }, index) =>
      isFree(index) && field === 'ignore' && canHold(column.field, values) ? [index] : [],
    )
    const sameSpot = able.find((index) => index === table.columns.indexOf(column))
    const found = sameSpot ?? (able.length === 1 ? able[0] : undefined)
    if (found !== undefined) take(found, column)
  }
  return renamed
}
