/** What a work says as one short text, and back: values in a fixed order, since names of fields would take more room. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import { Period } from '../../../shared/domain/period.ts'
import type { Placing } from '../../../shared/domain/placing.ts'
import { WorkFields, type SourceRow } from '../../../shared/domain/work.ts'

/** Everything of a work but where it lies; `work`: the known work that it changes. */
export interface SaidWork {
  readonly fields: WorkFields
  readonly source: SourceRow
  readonly placing: Placing
  readonly work?: WorkId | null
}

/** As it comes out of the text; {@link fieldsOf} and {@link sourceOf} name its parts. */
export type WorkText = readonly [
  fields: readonly unknown[],
  period: readonly unknown[],
  source: readonly [string, string | null, number],
  placing: Placing,
  work: WorkId | null,
]

const fieldNames = WorkFields.keyof().options.filter((name) => name !== 'period' && name !== 'own')
const periodNames = Period.keyof().options

/** Every row of a delivery is written from the same four lists: with lists of its own for each, memory is swept twice as often. */
const values: unknown[] = fieldNames.map(() => null)
const period: unknown[] = periodNames.map(() => null)
const row: [string, string | null, number] = ['', null, 0]

export function textOfWork({ fields, source, placing, work }: SaidWork): string {
  values.length = fieldNames.length
  for (let at = 0; at < fieldNames.length; at++) values[at] = fields[fieldNames[at]!]
  // Last, and left out where there is nothing.
  if (fields.own !== undefined) values.push(fields.own)
  for (let at = 0; at < periodNames.length; at++) period[at] = fields.period[periodNames[at]!]
  row[0] = source.file
  row[1] = source.sheet
  row[2] = source.row
  const said: WorkText = [values, period, row, placing, work ?? null]
  return JSON.stringify(said)
}

export function fieldsOf([values, period]: WorkText): WorkFields {
  const fields = named(fieldNames, values)
  fields['period'] = named(periodNames, period)
  if (values.length > fieldNames.length) fields['own'] = values[fieldNames.length]
  return fields as WorkFields
}

export function sourceOf([, , [file, sheet, row]]: WorkText): SourceRow {
  return { file, sheet, row }
}

function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (let index = 0; index < names.length; index++) found[names[index]!] = values[index]
  return found
}
