/** What a row says in columns that are no field of a work, or in words that a field does not keep. */
import type { Field } from '../../../shared/domain/delivery.ts'
import type { OwnValues } from '../../../shared/domain/work.ts'
import { countsRows } from '../detect/column-values.ts'
import { isEmpty, textOf, type RawRow } from '../readers/raw-table.ts'

/** Fields whose own words a work has no room for: it keeps what they mean, or where they lie. */
const keptInWords: ReadonlySet<Field> = new Set([
  'ignore',
  'kind',
  'duration',
  'discipline',
  'houseNumbers',
  'from',
  'to',
  'city',
  'postcode',
  'feature',
])

/** The columns, by index, of which a work keeps the words. Row numbers of a program are nobody's words. */
export function ownColumns(
  columns: readonly string[],
  rows: readonly RawRow[],
  fields: ReadonlyMap<Field, readonly number[]>,
): number[] {
  const fieldOf = new Map([...fields].flatMap(([field, indexes]) => indexes.map((index) => [index, field])))
  // A template of ours says what a field means, and no more.
  if (fields.has('work')) return []
  return columns.flatMap((column, index) => {
    const field = fieldOf.get(index) ?? 'ignore'
    const isRowNumber = /^(id|\w*fid|object_?id|gid|oid)$/i.test(column) && countsRows(rows, index)
    return keptInWords.has(field) && !isRowNumber ? [index] : []
  })
}

interface OwnOfTable {
  readonly columns: readonly string[]
  /** As {@link ownColumns} gives them. */
  readonly own: readonly number[]
  readonly fields: ReadonlyMap<Field, readonly number[]>
}

/** `alsoIn`: columns whose value was not understood, and stays in the party's own words. Undefined: there is nothing. */
export function ownValues(
  { columns, own, fields }: OwnOfTable,
  row: RawRow,
  alsoIn: readonly Field[],
): OwnValues | undefined {
  let values: OwnValues[number][] | undefined
  const add = (index: number) => {
    const cell = row.cells[index]
    if (cell === undefined || isEmpty(cell)) return
    values ??= []
    values.push({ column: columns[index] ?? '', value: row.shown?.[index] ?? textOf(cell) })
  }
  own.forEach(add)
  for (const field of alsoIn) fields.get(field)?.forEach(add)
  return values
}

/** What several rows of one work say, each heading once. */
export function togetherOwn(parts: readonly (OwnValues | undefined)[]): OwnValues | undefined {
  const values = new Map<string, string[]>()
  for (const { column, value } of parts.flatMap((part) => part ?? [])) {
    const known = values.get(column) ?? []
    if (!known.includes(value)) values.set(column, [...known, value])
  }
  return values.size === 0
    ? undefined
    : [...values].map(([column, said]) => ({ column, value: said.join(' / ') }))
}
