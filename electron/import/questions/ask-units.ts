/** What numbers count in the columns about time: what heading and values prove goes into the mapping, the rest is asked. */
import type { TableMapping } from '../../../shared/domain/delivery.ts'
import type { Question } from '../../../shared/domain/draft.ts'
import { message } from '../../../shared/domain/message.ts'
import { findUnit } from '../detect/column-units.ts'
import type { HeadedRows } from '../detect/headed-rows.ts'
import type { RawTable } from '../readers/raw-table.ts'

export interface AskedUnits {
  readonly mapping: TableMapping
  readonly questions: readonly Question[]
}

/** A unit that the mapping says already is followed; every other is recorded, as proved or as proposed. */
export function askUnits(raw: RawTable, headed: HeadedRows, mapping: TableMapping): AskedUnits {
  if (!mapping.use) return { mapping, questions: [] }
  const { file, sheet } = raw
  const questions: Question[] = []
  const columns = mapping.columns.map((column, at) => {
    if (column.unit !== undefined) return column
    const found = findUnit(column.field, column.column, headed.rows, at)
    if (found === null) return column
    if (!found.isProved)
      questions.push({
        about: 'unit',
        file,
        sheet,
        value: column.column,
        message: message(column.field === 'duration' ? 'mapping.askDurationUnit' : 'mapping.askDateUnit', {
          column: column.column,
          sample: found.sample,
        }),
        proposal: found.unit,
      })
    return { ...column, unit: found.unit }
  })
  return { mapping: { ...mapping, columns }, questions }
}
