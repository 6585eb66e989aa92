/** What the log calls a record: its table, and what it is about. Equal in every copy of a project. */
import { aboutColumns } from '../../../shared/records/field.ts'
import { damaged } from '../../../shared/records/checked.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Table } from '../../../shared/records/field.ts'
import type { Fields } from '../database.ts'
import { isRecordTable, keyColumnOf, type RecordTable } from '../tables.ts'

/** Of a column that is empty. */
const none = '-'

export function nameOf(table: RecordTable, row: Fields): string {
  return [table, ...aboutColumns(recordTables[table]).map((column) => String(row[column] ?? none))].join(' ')
}

/** Whether the key of such a record is what it is about: then its name says its key. */
export function isNamedByKey(table: RecordTable): boolean {
  const about = aboutColumns(recordTables[table])
  return about.length === 1 && about[0] === keyColumnOf(table)
}

/** Fails with `store.damagedRecord`: names come from files. */
export function tableIn(name: string): RecordTable {
  const table = name.slice(0, name.indexOf(' '))
  if (!isRecordTable(table)) throw damaged(name.slice(0, 80), 'log')
  return table
}

/** What stands behind the table. */
export function keyIn(name: string): string {
  return name.slice(name.indexOf(' ') + 1)
}

/** The columns that say what it is about. Fails with `store.damagedRecord`. */
export function aboutIn(name: string): Fields {
  const table = tableIn(name)
  const declared: Table = recordTables[table]
  const about = aboutColumns(declared)
  const words = about.length === 1 ? [keyIn(name)] : keyIn(name).split(' ')
  if (words.length !== about.length) throw damaged(name.slice(0, 80), 'log')
  return Object.fromEntries(
    about.map((column, at) => {
      const word = words[at] ?? none
      const { type, isNullable } = declared.columns[column] ?? { type: 'TEXT', isNullable: false }
      if (isNullable && word === none) return [column, null]
      return [column, type === 'INTEGER' ? Number(word) : word]
    }),
  )
}
