/** Rows of a list that refer to features in another table of the delivery become one work with them. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message } from '../../../shared/domain/message.ts'
import type { Placing } from '../../../shared/domain/placing.ts'
import { completeFields, togetherPlaces } from '../rows/complete-work.ts'
import { keyOf, type TableJoin } from './join-tables.ts'
import { remarkOn, type OpenTable, type ReadRowAndPlace } from './open-table.ts'
import { textOf } from '../readers/raw-table.ts'
import type { ReadWork } from '../reading.ts'
import type { MappedTable } from '../rows/mapped-table.ts'

export interface JoinedRows {
  /** Works of list rows that found their feature. */
  readonly works: ReadonlyMap<ReadRowAndPlace, ReadWork>
  /** Feature rows that became part of such a work. */
  readonly used: ReadonlySet<ReadRowAndPlace>
  readonly notes: readonly RowRemark[]
}

/** Joins the tables as {@link TableJoin} says; both must have been read. */
export function joinRows(tables: readonly OpenTable[], joins: readonly TableJoin[]): JoinedRows {
  const works = new Map<ReadRowAndPlace, ReadWork>()
  const used = new Set<ReadRowAndPlace>()
  const notes: RowRemark[] = []
  for (const join of joins) {
    const list = tables[join.list]
    const features = tables[join.features]
    if (list?.mapped == null || features?.mapped == null) continue
    const byKey = rowsByKey(features.mapped, features.rows, join.featureColumn)
    let count = 0
    list.mapped.rows.forEach((raw, index) => {
      const row = list.rows[index]
      const key = keyOf(raw.cells[join.listColumn])
      if (row === undefined || list.mapped === null || key === '') return
      const found = byKey.get(key) ?? []
      const [first] = found
      if (first === undefined) {
        const values = { feature: textOf(raw.cells[join.listColumn]), file: features.proposed.raw.file }
        notes.push(remarkOn(list.mapped, row.work.source.row, message('import.featureNotFound', values)))
        return
      }
      count++
      for (const feature of found) used.add(feature)
      const place = togetherPlaces(found.flatMap((feature) => feature.work.place ?? []))
      const placing: Placing = { how: place === null ? null : 'feature', sure: place !== null, why: null }
      works.set(row, {
        fields: completeFields(saidBy(row), saidBy(first)),
        place,
        placing,
        source: row.work.source,
        work: null,
      })
    })
    const column = list.mapped.columns[join.listColumn] ?? ''
    const said = message('import.joinedTo', { count, file: features.proposed.raw.file, column })
    notes.push(remarkOn(list.mapped, null, said))
  }
  return { works, used, notes }
}

function saidBy({ work, unsaid }: ReadRowAndPlace) {
  return { fields: work.fields, unsaid }
}

function rowsByKey(
  mapped: MappedTable,
  rows: readonly ReadRowAndPlace[],
  column: number,
): Map<string, ReadRowAndPlace[]> {
  const byKey = new Map<string, ReadRowAndPlace[]>()
  mapped.rows.forEach((raw, index) => {
    const row = rows[index]
    const key = keyOf(raw.cells[column])
    if (row !== undefined && key !== '') byKey.set(key, [...(byKey.get(key) ?? []), row])
  })
  return byKey
}
