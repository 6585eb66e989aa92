/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, refuses, run } from './old-file.ts'

describe('20, until when, and who by when', () => {
  const judge = (verdict: string) =>
    `INSERT INTO judgement (id, a, b, verdict, reason, actor, at, distance, outcomes, seal)
     VALUES ('${verdict}', 'a', 'b', '${verdict}', 'nee', 'Anna', '', 1, '[]', 0)`
  beforeEach(() => {
    // Of works and their party nothing is asked here.
    connection.pragma('foreign_keys = OFF')
    migrateTo(connection, 19)
    run(judge('setAside'))
    migrateTo(connection, 20)
  })
  const read = () => connection.prepare('SELECT verdict, until, who, due FROM judgement').raw().all()

  test('a judgement of before has none of them', () => {
    expect(read()).toEqual([['setAside', null, null, null]])
  })

  test('a day to come back goes with not now, and who and when with finding out', () => {
    run(`UPDATE judgement SET until = '2027-04-01'`)
    refuses(`UPDATE judgement SET who = 'Noor'`)
    refuses(`UPDATE judgement SET due = '2027-02-01'`)
    refuses(`UPDATE judgement SET verdict = 'investigate'`)
    run(`UPDATE judgement SET verdict = 'investigate', until = NULL, who = 'Noor', due = '2027-02-01'`)
    refuses(`UPDATE judgement SET who = ''`)
    refuses(`UPDATE judgement SET until = '2027-04-01'`)
  })
})
