/** Reads the rows of all tables one after the other: what each says and where it lies. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message } from '../../../shared/domain/message.ts'
import { remarkOn, type OpenTable } from './open-table.ts'
import { TableWorks } from '../packed/packed-works.ts'
import { SharedRoom } from '../packed/shared-room.ts'
import type { ReadingOptions } from '../reading.ts'
import { hasPlace, type MappedTable } from '../rows/mapped-table.ts'
import { readRow, type RowReading } from '../rows/read-row.ts'

/** Rows between two looks at the signal. */
const rowsAtOnce = 1_000

/**
 * Fills the rows and notes of the tables. Rejects with the signal's reason when aborted. Where every row lies in its own
 * place nothing is looked up later, and what was read is let go of: rows are most of what a large delivery takes.
 */
export async function readRows(tables: readonly OpenTable[], options: ReadingOptions): Promise<void> {
  const total = tables.reduce((sum, { mapped }) => sum + (mapped?.rows.length ?? 0), 0)
  const room = new SharedRoom()
  // A list beside it may refer to any column of a table.
  const isSelfContained = tables.every(({ mapped }) => mapped === null || hasPlace(mapped))
  let done = 0
  for (const { mapped, placer, rows, notes } of tables) {
    if (mapped === null || placer === null) continue
    const what = message('import.reading', { file: mapped.raw.file })
    const works = new TableWorks(mapped.raw, { most: mapped.rows.length, before: done }, room)
    const isApart = mapped.mapping.apart === true
    const counted = { derived: 0, byName: 0 }
    let told = 0
    for (const row of mapped.rows) {
      const { fields, remarks, unsaid, isYearFromName, work } = readRow(mapped, row)
      for (const remark of remarks) notes.push(remarkOn(mapped, row.row, remark))
      if (fields.period.derived !== null && !remarks.some(isAboutBound)) counted.derived++
      if (isYearFromName) counted.byName++
      const { number, name } = fields
      rows.push({
        work: works.add(row.row, { fields, work, ...placer.place(row) }),
        number,
        name,
        unsaid,
        isApart,
      })
      if (++done % rowsAtOnce !== 0) continue
      options.onProgress?.({ what, done, total })
      told = tellWorks(rows, told, isSelfContained ? options.onWorks : undefined)
      await new Promise((resolve) => setImmediate(resolve))
      options.signal?.throwIfAborted()
    }
    tellWorks(rows, told, isSelfContained ? options.onWorks : undefined)
    notes.push(...summaries(mapped, counted))
    if (isSelfContained && rows.every(({ work }) => work.place !== null))
      for (const row of mapped.rows) row.letGo?.()
  }
}

/** Answers how many were told by now. */
function tellWorks(rows: OpenTable['rows'], told: number, onWorks: ReadingOptions['onWorks']): number {
  if (onWorks !== undefined && rows.length > told) onWorks(rows.slice(told).map(({ work }) => work))
  return rows.length
}

/** A bound that was given and not understood is said with its row. */
function isAboutBound({ key }: RowReading['remarks'][number]): boolean {
  return (
    key === 'import.startAssumed' || key === 'import.endAssumed' || key === 'import.durationNotUnderstood'
  )
}

/** Said once per table instead of once per row. */
function summaries(
  mapped: MappedTable,
  { derived, byName }: { derived: number; byName: number },
): RowRemark[] {
  const found: RowRemark[] = []
  if (derived > 0) found.push(remarkOn(mapped, null, message('import.boundsDerived', { count: derived })))
  const year = mapped.yearInName ?? ''
  if (byName > 0) found.push(remarkOn(mapped, null, message('import.yearFromName', { count: byName, year })))
  return found
}
