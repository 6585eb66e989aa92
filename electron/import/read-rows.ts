/** Reads the rows of all tables one after the other: what each says and where it lies. */
import type { RowRemark } from '../../shared/domain/delivery.ts'
import { message } from '../../shared/domain/message.ts'
import { remarkOn, type OpenTable, type ReadRowAndPlace } from './open-table.ts'
import type { ReadingOptions } from './reading.ts'
import type { MappedTable } from './rows/mapped-table.ts'
import { readRow, type RowReading } from './rows/read-row.ts'

/** Rows between two looks at the signal. */
const rowsAtOnce = 1_000

/** Fills the rows and notes of the tables. Rejects with the signal's reason when aborted. */
export async function readRows(tables: readonly OpenTable[], options: ReadingOptions): Promise<void> {
  const total = tables.reduce((sum, { mapped }) => sum + (mapped?.rows.length ?? 0), 0)
  let done = 0
  for (const { mapped, placer, rows, notes } of tables) {
    if (mapped === null || placer === null) continue
    const what = message('import.reading', { file: mapped.raw.file })
    for (const row of mapped.rows) {
      const reading = readRow(mapped, row)
      for (const remark of reading.remarks) notes.push(remarkOn(mapped, row.row, remark))
      rows.push({ row: row.row, reading: lightened(reading), ...placer.place(row) })
      if (++done % rowsAtOnce !== 0) continue
      options.onProgress?.({ what, done, total })
      await new Promise((resolve) => setImmediate(resolve))
      options.signal?.throwIfAborted()
    }
    notes.push(...summaries(mapped, rows))
  }
}

const nothingRemarked: RowReading['remarks'] = []
const knownUnsaid = new Map<string, RowReading['unsaid']>()

/** Rows are many, and few differ in what they leave unsaid: they share it, so that each takes less memory. */
function lightened({ remarks, unsaid, ...reading }: RowReading): RowReading {
  const key = [...unsaid].join()
  const shared = knownUnsaid.get(key) ?? unsaid
  knownUnsaid.set(key, shared)
  return { ...reading, remarks: remarks.length === 0 ? nothingRemarked : remarks, unsaid: shared }
}

/** A bound that was given and not understood is said with its row. */
function isAboutBound({ key }: RowReading['remarks'][number]): boolean {
  return (
    key === 'import.startAssumed' || key === 'import.endAssumed' || key === 'import.durationNotUnderstood'
  )
}

/** Said once per table instead of once per row. */
function summaries(mapped: MappedTable, rows: readonly ReadRowAndPlace[]): RowRemark[] {
  const derived = rows.filter(
    ({ reading }) => reading.fields.period.derived !== null && !reading.remarks.some(isAboutBound),
  ).length
  const byName = rows.filter(({ reading }) => reading.isYearFromName).length
  return [
    ...(derived === 0 ? [] : [remarkOn(mapped, null, message('import.boundsDerived', { count: derived }))]),
    ...(byName === 0
      ? []
      : [
          remarkOn(
            mapped,
            null,
            message('import.yearFromName', { count: byName, year: mapped.yearInName ?? '' }),
          ),
        ]),
  ]
}
