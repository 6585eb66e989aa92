/** The tables of a delivery as the mapping desk shows them, and the mapping by which they are read the same again. */
import type { TableMapping } from '../../../shared/domain/delivery.ts'
import type { DraftTable } from '../../../shared/domain/draft.ts'
import { message } from '../../../shared/domain/message.ts'
import type { TableJoin } from './join-tables.ts'
import type { OpenTable } from './open-table.ts'
import { textOf, type RawTable } from '../readers/raw-table.ts'

const topRowsShown = 15

/** What was proposed and found, so that reading by it again gives the same. */
export function mappingOf(
  { proposed, placer }: OpenTable,
  index: number,
  joins: readonly TableJoin[],
): TableMapping {
  const listColumn = joins.find(({ list }) => list === index)?.listColumn
  const columns = proposed.mapping.columns.map((column, at) =>
    at === listColumn && column.field === 'ignore' ? { ...column, field: 'feature' as const } : column,
  )
  return { ...proposed.mapping, columns, crs: placer === null ? proposed.mapping.crs : placer.crs }
}

export function draftTable(
  { proposed }: OpenTable,
  index: number,
  tables: readonly OpenTable[],
  joins: readonly TableJoin[],
): DraftTable {
  const { raw } = proposed
  const join = joins.find(({ list }) => list === index)
  const features = join === undefined ? undefined : tables[join.features]
  return {
    file: raw.file,
    sheet: raw.sheet,
    kind: raw.kind,
    rows: proposed.rows.length,
    hasGeometry: raw.hasGeometry,
    columns: proposed.proposed.map(({ column, field, reason, values }, at) => {
      const samples = [...values.samples]
      if (at !== join?.listColumn || features === undefined) return { column, field, reason, samples }
      const referred = features.proposed.columns[join.featureColumn] ?? ''
      const because = message('import.reasonJoin', { file: features.proposed.raw.file, column: referred })
      return { column, field: field === 'ignore' ? 'feature' : field, reason: because, samples }
    }),
    profile: proposed.profile?.from ?? null,
    topRows: raw.columns === null ? topRowsOf(raw) : [],
  }
}

/** The first rows with blank ones in their place, so that the row people point at is the row of the file. */
function topRowsOf({ rows }: RawTable): string[][] {
  const byRow = new Map(rows.slice(0, topRowsShown).map(({ row, cells }) => [row, cells.map(textOf)]))
  const last = Math.min(topRowsShown, Math.max(0, ...byRow.keys()))
  return Array.from({ length: last }, (_blank, at) => byRow.get(at + 1) ?? [])
}
