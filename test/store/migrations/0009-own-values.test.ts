/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import {
  connection,
  run,
  refuses,
  project,
  party,
  delivery,
  work,
  combination,
  judgement,
} from './old-file.ts'

describe('9, own values', () => {
  const works = () => connection.prepare('SELECT * FROM work ORDER BY id').all() as Record<string, unknown>[]
  let before: ReturnType<typeof works>

  beforeEach(() => {
    migrateTo(connection, 4)
    const inMarch = `'2027-03-01', '2027-03-31', 'month'`
    for (const sql of [project, party, delivery, combination()]) run(sql)
    run(work('a', `0, 0, 1, 1, x'01'`, inMarch))
    run(work('b'))
    run(`INSERT INTO combination_work VALUES ('a', 'k', 0)`)
    run(judgement('a', 'b'))
    migrateTo(connection, 8)
    run(`UPDATE work SET number = '007', street = 'Kerkstraat', district = 'Noord', period_raw = 'maart',
      period_derived = 'end', earliest_start = '2027-01-01', latest_end = '2027-12-31', phase = 'VO', budget = 12.5,
      missing = 1, missing_decision = 'forgotten', placed_how = 'street', placed_sure = 0, placed_why = '{}'
      WHERE id = 'a'`)
    before = works()
    migrateTo(connection, 9)
  })

  test('works keep all they had, each in its own column, and have no values of their own yet', () => {
    expect(works()).toEqual(before.map((one) => ({ ...one, own: null })))
  })

  test('the place stays behind all that a list of works reads', () => {
    expect(Object.keys(works()[0] ?? {}).at(-1)).toBe('wkb')
  })

  test('judgements and combinations still refer to works', () => {
    expect(connection.pragma('foreign_key_check')).toEqual([])
    refuses(`DELETE FROM work WHERE id = 'a'`)
    refuses(`DELETE FROM work WHERE id = 'b'`)
    refuses(`UPDATE judgement SET b = 'unknown'`)
  })

  test('what a party wrote is a list, and what was refused still is', () => {
    run(`UPDATE work SET own = '[]'`)
    refuses(`UPDATE work SET own = 'no JSON'`)
    refuses(`UPDATE work SET placed_how = NULL WHERE id = 'a'`)
    refuses(`UPDATE work SET missing_decision = 'lost'`)
    refuses(`UPDATE work SET max_x = -1 WHERE id = 'a'`)
  })
})
