/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party } from './old-file.ts'

describe('13, what parties share', () => {
  const shared = (id: string, party: string | null, level = 'outline', money = 1) =>
    `INSERT INTO sharing VALUES ('${id}', ${party === null ? 'NULL' : `'${party}'`}, '${level}', ${money}, 0, 0)`
  beforeEach(() => {
    migrateTo(connection, 12)
    for (const sql of [project, party]) run(sql.replace(')', ', 0)'))
    migrateTo(connection, 13)
  })

  test('a project of before says nothing of it', () => expect(count('sharing')).toBe(0))

  test('one row for what is usual, and one for a party that is there', () => {
    run(shared('p', null))
    refuses(shared('q', null))
    run(shared('gem', 'gem'))
    refuses(shared('gem', 'gem'))
    refuses(shared('other', 'gem'))
    refuses(shared('unknown', 'unknown'))
  })

  test('levels are those that there are', () => {
    refuses(shared('gem', 'gem', 'all'))
    refuses(shared('gem', 'gem', 'full', 2))
  })
})
