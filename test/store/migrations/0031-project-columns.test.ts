/** What this migration adds, and what it refuses. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party, delivery, work } from './old-file.ts'

describe('31, columns of the project', () => {
  const column = (id: string, kind = 'text', name = 'Wijkagenda', flags = '0, 1, 0') =>
    `INSERT INTO project_column VALUES ('${id}', '${name}', '${kind}', '[]', ${flags}, 1, 0)`
  const value = (id: string, of: string, at: string, says = 'ja') =>
    `INSERT INTO column_value VALUES ('${id}', '${of}', '${at}', '${says}', 0)`
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w'), work('v')]) run(sql)
    migrateTo(connection, 31)
  })

  test('of four kinds, with a name', () => {
    for (const kind of ['text', 'number', 'date', 'choice']) run(column(kind, kind))
    refuses(column('text'))
    refuses(column('x', 'colour'))
    refuses(column('x', 'text', ''))
    refuses(column('x', 'text', 'Wijkagenda', '2, 1, 0'))
  })

  test('one value of a work in a column, of things that are there', () => {
    run(column('k'))
    run(value('kw', 'k', 'w'))
    run(value('kv', 'k', 'v'))
    refuses(value('again', 'k', 'w'))
    refuses(value('x', 'k', 'unknown'))
    refuses(value('x', 'unknown', 'w'))
    refuses(`UPDATE column_value SET value = ''`)
    refuses('DELETE FROM project_column')
    refuses('DELETE FROM work')
  })
})
