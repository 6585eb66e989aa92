/** What this migration adds, and what it refuses. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party, combination, delivery, work } from './old-file.ts'

describe('25, remarks', () => {
  const remark = (id: string, about: string, text = 'Let op', done = 0) =>
    `INSERT INTO remark VALUES ('${id}', ${about}, '${text}', ${done}, 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w'), work('v')]) run(sql)
    migrateTo(connection, 3)
    run(combination())
    migrateTo(connection, 25)
  })

  test('on a work, on two that meet, on a combination', () => {
    run(remark('x', `'w', NULL, NULL`))
    run(remark('y', `'w', 'v', NULL`))
    run(remark('z', `NULL, NULL, 'k'`, 'Let op', 1))
    refuses(remark('z', `'w', NULL, NULL`))
    refuses(`DELETE FROM work`)
    refuses(`DELETE FROM combination`)
  })

  test('it is about one thing, that is there, and says something', () => {
    refuses(remark('x', `NULL, NULL, NULL`))
    refuses(remark('x', `'w', NULL, 'k'`))
    refuses(remark('x', `NULL, 'v', 'k'`))
    refuses(remark('x', `NULL, 'v', NULL`))
    refuses(remark('x', `'unknown', NULL, NULL`))
    refuses(remark('x', `NULL, NULL, 'unknown'`))
    refuses(remark('x', `'w', NULL, NULL`, ''))
    refuses(remark('x', `'w', NULL, NULL`, 'Let op', 2))
  })
})
