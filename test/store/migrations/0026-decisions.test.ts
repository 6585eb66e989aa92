/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party } from './old-file.ts'

describe('26, meetings and decisions', () => {
  const meeting = (id: string, day = '2026-11-30', body = 'x') =>
    `INSERT INTO meeting VALUES ('${id}', '${body}', '${day}', '[]', NULL, 0)`
  const decision = (id: string, { of = 'm', kind = 'combine', basis = 'artikel 4' } = {}) =>
    `INSERT INTO decision VALUES ('${id}', '${of}', '${kind}', 'Kerkstraat', 'gone', NULL, '${basis}', 'samen', 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 3)
    for (const sql of [project, party]) run(sql)
    migrateTo(connection, 24)
    run(`INSERT INTO body VALUES ('x', 'Regie', 'tactical', NULL, NULL, '[]', NULL, NULL, NULL, NULL, 0)`)
    migrateTo(connection, 26)
  })

  test('what was there stays, and nothing was decided', () => {
    expect([count('body'), count('meeting'), count('decision')]).toEqual([1, 0, 0])
  })

  test('a body that is there meets once a day', () => {
    refuses(meeting('m', '2026-11-30', 'unknown'))
    run(meeting('m'))
    refuses(meeting('n'))
    run(meeting('n', '2026-12-01'))
    refuses(`DELETE FROM body`)
  })

  test('what is decided is of a meeting that was, of a kind that there is, on some basis', () => {
    run(meeting('m'))
    refuses(decision('d', { of: 'unknown' }))
    refuses(decision('d', { kind: 'reject' }))
    refuses(decision('d', { basis: '' }))
    run(decision('d'))
    refuses('DELETE FROM meeting')
  })
})
