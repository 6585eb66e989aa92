/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party, delivery, work } from './old-file.ts'

describe('19, works put aside', () => {
  const aside = (of: string, reason = 'Dubbel') =>
    `INSERT INTO aside VALUES ('${of}', '${reason}', 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w')]) run(sql)
    migrateTo(connection, 19)
  })

  test('no work of before is aside', () => {
    expect(count('work')).toBe(1)
    expect(count('aside')).toBe(0)
  })

  test('a work that is there, once and with a reason, does not go without it', () => {
    refuses(aside('w', ''))
    refuses(aside('unknown'))
    run(aside('w'))
    refuses(aside('w'))
    refuses(`DELETE FROM work`)
  })
})
