/**
 * A list without places whose rows refer to features in another table of the same delivery: which column of the one
 * refers to which column of the other.
 */
import type { Field } from '../../../shared/domain/delivery.ts'
import { isEmpty, textOf, type Cell } from '../readers/raw-table.ts'
import { countsRows } from '../detect/column-values.ts'
import { plainWords } from '../detect/plain-words.ts'
import type { MappedTable } from '../rows/mapped-table.ts'
import { hasPlace } from '../rows/mapped-table.ts'

/** Indexes of the tables, and of the column in each. */
export interface TableJoin {
  readonly list: number
  readonly listColumn: number
  readonly features: number
  readonly featureColumn: number
}

/** Values that say what kind of work or when, never which feature. */
const neverKeys: ReadonlySet<Field> = new Set([
  'street',
  'district',
  'phase',
  'discipline',
  'kind',
  'period',
  'start',
  'end',
  'earliestStart',
  'latestEnd',
  'budget',
])
const leastOverlap = 0.6
/** Numbers and codes have digits; streets and names of people mostly have not. */
const leastWithDigit = 0.8

/**
 * The joins among tables, at most one per list. A column that the mapping calls `feature` is the key of its list;
 * otherwise the column whose values are best found back in one column of a table with geometry.
 */
export function findJoins(tables: readonly (MappedTable | null)[]): TableJoin[] {
  const isList = (table: MappedTable | null) => table !== null && !hasPlace(table) && table.rows.length > 0
  const hasShapes = (table: MappedTable | null) => table?.raw.hasGeometry === true
  // Looking through every value of every column is worth it only where there is something to join.
  if (!tables.some(isList) || !tables.some(hasShapes)) return []
  const keys = tables.map((table) =>
    table !== null && (isList(table) || hasShapes(table)) ? keyColumns(table) : [],
  )
  return tables.flatMap((table, list) => {
    if (table === null || hasPlace(table) || table.rows.length === 0) return []
    const chosen = table.fields.get('feature')?.[0]
    const own = keys[list]?.filter(({ index }) => chosen === undefined || index === chosen) ?? []
    let best: { join: TableJoin; score: number } | null = null
    tables.forEach((other, features) => {
      if (other === null || !other.raw.hasGeometry) return
      for (const listKey of own)
        for (const featureKey of keys[features] ?? []) {
          const score = joinScore(listKey, featureKey, chosen !== undefined)
          if (score > (best?.score ?? 0))
            best = {
              join: { list, listColumn: listKey.index, features, featureColumn: featureKey.index },
              score,
            }
        }
    })
    const found = best as { join: TableJoin } | null
    return found === null ? [] : [found.join]
  })
}

/** The column of a list without places that counts from 1 under the same heading as a layer does; null: there is none. */
export function countingColumn(
  tables: readonly (MappedTable | null)[],
  list: number,
): { column: string; features: number } | null {
  const table = tables[list]
  if (table == null || hasPlace(table) || table.fields.has('street')) return null
  const own = keyColumns(table).filter(({ isCounting }) => isCounting)
  if (own.length === 0) return null
  for (const [features, other] of tables.entries()) {
    if (other == null || !other.raw.hasGeometry) continue
    const keys = keyColumns(other).filter(({ isCounting }) => isCounting)
    const found = own.find(({ heading }) => keys.some((key) => key.heading === heading))
    if (found !== undefined) return { column: table.columns[found.index] ?? '', features }
  }
  return null
}

/** The form in which two columns are compared: `0012`, `12` and `12.0` stay what they are as text, spaces go. */
export function keyOf(cell: Cell | undefined): string {
  return textOf(cell).toLowerCase().replace(/\s+/g, '')
}

interface KeyColumn {
  readonly index: number
  readonly heading: string
  readonly field: Field | undefined
  readonly values: ReadonlySet<string>
  readonly filled: number
  /** More than a small row number: at least three characters on average, or letters. */
  readonly isTelling: boolean
  /** The numbers 1 to n: they count the rows of their own table and refer to nothing. */
  readonly isCounting: boolean
}

function keyColumns(table: MappedTable): KeyColumn[] {
  const fieldOf = new Map(
    [...table.fields].flatMap(([field, columns]) => columns.map((index) => [index, field])),
  )
  return table.columns.flatMap((heading, index) => {
    const field = fieldOf.get(index)
    if (field !== undefined && neverKeys.has(field)) return []
    const cells = table.rows
      .map((row) => row.cells[index])
      .filter((cell) => cell !== undefined && !isEmpty(cell))
    if (cells.length === 0 || cells.some((cell) => !canBeKey(cell))) return []
    const values = new Set(cells.map(keyOf))
    const withDigit = [...values].filter((value) => /\d/.test(value)).length
    if (withDigit < leastWithDigit * values.size) return []
    const length = [...values].reduce((sum, value) => sum + value.length, 0) / values.size
    const isTelling = length >= 4 || [...values].some((value) => /[a-z]/.test(value) && /\d/.test(value))
    const isCounting = countsRows(table.rows, index)
    return [
      { index, heading: plainWords(heading), field, values, filled: cells.length, isTelling, isCounting },
    ]
  })
}

function canBeKey(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell)
  return typeof cell === 'string' && cell.length <= 60
}

const referenceWords =
  /\b(feature|object|gis|trace|trac|kabel|leiding|streng|tekening|shape|element|asset|ref\w*|verwijzing|ligging|geometrie)\b/

function joinScore(list: KeyColumn, features: KeyColumn, isChosen: boolean): number {
  let found = 0
  for (const value of list.values) if (features.values.has(value)) found++
  const overlap = found / list.values.size
  if (isChosen) return overlap
  const oneIsKey = list.values.size >= 0.8 * list.filled || features.values.size >= 0.8 * features.filled
  const isName = list.field === 'name' || features.field === 'name'
  const sameHeading = list.heading === features.heading
  const saysSo = referenceWords.test(list.heading)
  if ((list.isCounting || features.isCounting) && !saysSo) return 0
  const isMeant = list.isTelling || sameHeading || saysSo
  if (overlap < leastOverlap || !oneIsKey || !isMeant || (found < 2 && list.filled > 1)) return 0
  const distinct = list.values.size / list.filled
  return (
    overlap * (0.5 + distinct / 2) * (isName ? 0.3 : 1) * (sameHeading ? 1.1 : 1) * (list.isTelling ? 1 : 0.7)
  )
}
