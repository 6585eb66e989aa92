/** What this migration adds, and that what was there before stays. */
import { expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, refuses, run } from './old-file.ts'

test('35, the meeting in which a verdict was given: of before nobody knows it', () => {
  // Of works and their party nothing is asked here.
  connection.pragma('foreign_keys = OFF')
  migrateTo(connection, 34)
  run(`INSERT INTO judgement (id, a, b, verdict, reason, actor, at, distance, outcomes, seal)
    VALUES ('j', 'a', 'b', 'rejected', 'nee', 'Anna', '', 1, '[]', 0)`)
  migrateTo(connection, 35)
  expect(connection.prepare('SELECT reason, meeting FROM judgement').raw().all()).toEqual([['nee', null]])
  run(`UPDATE judgement SET meeting = 'overleg_2027-01-14'`)
  refuses(`UPDATE judgement SET meeting = ''`)
})
