/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count } from './old-file.ts'

describe('27, what is put to the next body', () => {
  const escalation = (
    id: string,
    { from = `'x'`, to = 'y', answer = 'NULL', on = 'NULL', why = 'te duur' } = {},
  ) =>
    `INSERT INTO escalation VALUES ('${id}', 'De hele straat', NULL, ${from}, '${to}', '2027-02-01', '${why}', ${answer}, ${on}, 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 26)
    for (const id of ['x', 'y'])
      run(
        `INSERT INTO body VALUES ('${id}', 'Regie', 'tactical', NULL, NULL, '[]', NULL, NULL, NULL, NULL, 0)`,
      )
    migrateTo(connection, 27)
  })

  test('what was there stays, and nothing was escalated', () => {
    expect([count('body'), count('escalation')]).toEqual([2, 0])
  })

  test('from one body that is there, or none, to another, with a reason', () => {
    refuses(escalation('a', { to: 'unknown' }))
    refuses(escalation('a', { from: `'unknown'` }))
    refuses(escalation('a', { from: `'y'` }))
    refuses(escalation('a', { why: '' }))
    run(escalation('a'))
    run(escalation('b', { from: 'NULL' }))
    refuses('DELETE FROM body')
  })

  test('an answer has its day', () => {
    refuses(escalation('a', { answer: `'ja'` }))
    refuses(escalation('a', { on: `'2027-01-01'` }))
    run(escalation('a', { answer: `'ja'`, on: `'2027-01-01'` }))
  })
})
