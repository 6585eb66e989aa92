/** What this migration adds, and what it refuses. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { command, connection, count, project, refuses, run } from './old-file.ts'

describe('36, copies taken in', () => {
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, command(1, 'do', null)]) run(sql)
    migrateTo(connection, 36)
  })

  const kept = (sequence: number, takenIn: string, copy = `'c'`) => `
    INSERT INTO command (sequence, id, kind, what, actor, at, revision_seen, name, input, copy, number, seen, taken_in)
    VALUES (${sequence}, 'id${sequence}', 'do', '{}', 'Bea', '', 0, iif(${copy} IS NULL, NULL, 'x'), NULL, ${copy},
      iif(${copy} IS NULL, NULL, ${sequence}), iif(${copy} IS NULL, NULL, '{}'), ${takenIn})`

  test('what was done before was not taken in', () => {
    expect(connection.prepare('SELECT taken_in FROM command').pluck().all()).toEqual([null])
    expect(count('log_write')).toBe(0)
  })

  test('of another copy, by a later command', () => {
    run(kept(2, '3'))
    refuses(kept(3, '3'))
    refuses(kept(3, '4', 'NULL'))
  })

  test('what it wrote is kept with a command that is there', () => {
    const write = (of: number, record = 'work w', existence = '1', fields = `'{}'`) =>
      `INSERT INTO log_write VALUES (${of}, 0, '${record}', ${existence}, ${fields}, 0)`
    run(write(1))
    refuses(write(1))
    refuses(write(2))
    refuses(write(1, '', '1').replace(', 0,', ', 1,'))
    refuses(write(1, 'work w', '2').replace(', 0,', ', 1,'))
    refuses(write(1, 'work w', '1', `'{'`).replace(', 0,', ', 1,'))
    run(`INSERT INTO written_apart VALUES ('work w', 0)`)
    refuses(`INSERT INTO written_apart VALUES ('work w', 0)`)
  })

  test('a body may meet twice on a day', () => {
    run(`INSERT INTO body (id, name, level, may_decide) VALUES ('b', 'Overleg', 'tactical', '[]')`)
    const meeting = (id: string) =>
      `INSERT INTO meeting (id, body, day, present) VALUES ('${id}', 'b', '2027-01-01', '[]')`
    run(meeting('m'))
    run(meeting('n'))
    expect(count('meeting')).toBe(2)
  })
})
