/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party, delivery, work } from './old-file.ts'

describe('2, deliveries and works', () => {
  beforeEach(() => {
    migrateTo(connection, 1)
    run(project)
    migrateTo(connection, 2)
  })

  test('the project of before is still there', () => {
    expect(count('project')).toBe(1)
  })

  test('a work has a party, a delivery and a row', () => {
    refuses(work('w'))
    run(party)
    refuses(work('w'))
    run(delivery)
    run(work('w'))
    refuses(work('w'))
    refuses(work('x').replace('NULL, 2,', 'NULL, 0,'))
    refuses(`DELETE FROM party`)
  })

  test('a place has bytes and bounds, or neither', () => {
    run(party)
    run(delivery)
    run(work('a', `0, 0, 1, 1, x'01'`))
    refuses(work('b', `0, 0, 1, 1, NULL`))
    refuses(work('b', `NULL, NULL, NULL, NULL, x'01'`))
    refuses(work('b', `0, 0, NULL, 1, x'01'`))
    refuses(work('b', `0, NULL, 1, NULL, x'01'`))
    refuses(work('b', `2, 0, 1, 1, x'01'`))
    refuses(work('b', `0, 0, 1, 1, 'text'`))
  })

  test('a delivered file belongs to a delivery', () => {
    const file = `INSERT INTO delivered_file VALUES ('f', 'd', 'a.csv', 3, x'01')`
    refuses(file)
    run(party)
    run(delivery)
    run(file)
  })
})
