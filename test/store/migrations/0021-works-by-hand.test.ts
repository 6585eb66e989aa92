/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party, delivery, work } from './old-file.ts'

describe('21, works by hand', () => {
  const byHand = (of: string, reason = 'Gehoord') =>
    `INSERT INTO by_hand VALUES ('${of}', '${reason}', 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w')]) run(sql)
    migrateTo(connection, 21)
  })

  test('no work of before is made by hand, and each still stands in its delivery', () => {
    expect(count('work')).toBe(1)
    expect(count('by_hand')).toBe(0)
    refuses(`DELETE FROM delivery`)
  })

  test('a work may be in no delivery, but not in one that is not there', () => {
    refuses(`UPDATE work SET delivery = 'unknown'`)
    run(`UPDATE work SET delivery = NULL`)
    run(`DELETE FROM delivery`)
  })

  test('who made a work says why, of a work that is there, once', () => {
    refuses(byHand('w', ''))
    refuses(byHand('unknown'))
    run(byHand('w'))
    refuses(byHand('w'))
    refuses(`DELETE FROM work`)
  })
})
