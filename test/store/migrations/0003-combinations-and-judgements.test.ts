/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import {
  connection,
  run,
  refuses,
  count,
  project,
  party,
  delivery,
  work,
  combination,
  judgement,
} from './old-file.ts'

describe('3, combinations and judgements', () => {
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('a'), work('b')]) run(sql)
    migrateTo(connection, 3)
  })

  test('the works of before are still there', () => {
    expect(count('work')).toBe(2)
  })

  test('a combination has a level of 1 to 4 and a period that ends after it starts', () => {
    refuses(combination(5))
    refuses(combination(3, '2026-12-31'))
    run(combination())
  })

  test('a work stands in one combination at most', () => {
    run(combination())
    run(combination().replace(`'k'`, `'l'`))
    run(`INSERT INTO combination_work VALUES ('a', 'k', 0)`)
    refuses(`INSERT INTO combination_work VALUES ('a', 'l', 0)`)
    refuses(`INSERT INTO combination_work VALUES ('unknown', 'l', 0)`)
    refuses(`DELETE FROM work WHERE id = 'a'`)
  })

  test('a pair has one judgement, lower work first', () => {
    run(judgement('a', 'b'))
    refuses(judgement('a', 'b').replace(`'ab'`, `'other'`))
    refuses(judgement('b', 'a'))
    refuses(judgement('a', 'a'))
    refuses(judgement('a', 'unknown'))
  })
})
