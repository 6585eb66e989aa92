/** What this migration adds, and what it refuses. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party, combination, delivery, work } from './old-file.ts'

describe('33, results', () => {
  const result = (id: string, numbers: string, of = `'k', 'gem'`) =>
    `INSERT INTO party_result VALUES ('${id}', ${of}, ${numbers}, 0)`
  const nothing = 'NULL, NULL, NULL, NULL, NULL, NULL'
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w')]) run(sql)
    migrateTo(connection, 3)
    run(combination())
    migrateTo(connection, 33)
  })

  test('of a party and a combination that are there', () => {
    run(result('a', '120000.5, 90000, 10, 8, 2, 3'))
    run(result('b', nothing))
    refuses(result('c', nothing, `'unknown', 'gem'`))
    refuses(result('c', nothing, `'k', 'unknown'`))
    refuses(`DELETE FROM combination`)
  })

  test('nothing came to less than nothing', () => {
    refuses(result('a', '-1, NULL, NULL, NULL, NULL, NULL'))
    refuses(result('a', 'NULL, -1, NULL, NULL, NULL, NULL'))
    refuses(result('a', 'NULL, NULL, -1, NULL, NULL, NULL'))
    refuses(result('a', 'NULL, NULL, NULL, -1, NULL, NULL'))
    refuses(result('a', 'NULL, NULL, NULL, NULL, -1, NULL'))
    refuses(result('a', 'NULL, NULL, NULL, NULL, NULL, -1'))
  })
})
