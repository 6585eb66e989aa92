/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party, delivery, work } from './old-file.ts'

describe('18, corrections', () => {
  const correction = (on: string, field: string, id = `${on} ${field}`, reason = 'Gebeld') =>
    `INSERT INTO correction VALUES ('${id}', '${on}', '${field}', '{}', '{}', '${reason}', 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w')]) run(sql)
    migrateTo(connection, 18)
  })

  test('a work of before is as its party delivered it', () => {
    expect(count('work')).toBe(1)
    expect(count('correction')).toBe(0)
  })

  test('once in each field of a work that is there, which does not go without it', () => {
    run(correction('w', 'name'))
    run(correction('w', 'period'))
    refuses(correction('w', 'name'))
    refuses(correction('unknown', 'name'))
    refuses(`DELETE FROM work`)
  })

  test('under the name of its work and field, and with a reason', () => {
    refuses(correction('w', 'name', 'w period'))
    refuses(correction('w', 'name', 'w name', ''))
  })
})
