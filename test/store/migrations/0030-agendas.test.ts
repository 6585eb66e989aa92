/** What this migration adds, and what it refuses. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses } from './old-file.ts'

describe('30, agendas', () => {
  const point = (id: string, topic: string, named: string, state = 'open', notes = 'NULL') =>
    `INSERT INTO agenda_point VALUES ('${id}', 'm', 1, '${topic}', ${named}, 'Punt', 10, '${state}', ${notes}, NULL, 0)`
  const nothing = 'NULL, NULL, NULL, NULL, NULL'
  beforeEach(() => {
    migrateTo(connection, 29)
    run(`INSERT INTO body (id, name, level, may_decide) VALUES ('b', 'Ondergrond', 'tactical', '[]')`)
    run(`INSERT INTO meeting (id, body, day, present) VALUES ('m', 'b', '2027-01-14', '[]')`)
    migrateTo(connection, 30)
  })

  test('a meeting of before was not closed', () => {
    expect(connection.prepare('SELECT closed FROM meeting').get()).toEqual({ closed: 0 })
    refuses(`UPDATE meeting SET closed = 2`)
  })

  test('points about each thing, of a meeting that is there', () => {
    run(point('a', 'agreements', nothing))
    run(point('c', 'cluster', `'w', 'v', NULL, NULL, NULL`, 'done', `'Besproken'`))
    run(point('d', 'party', `NULL, NULL, 'p', NULL, NULL`, 'forward'))
    run(point('e', 'combination', `NULL, NULL, NULL, 'k', NULL`))
    run(point('f', 'escalation', `NULL, NULL, NULL, NULL, 'e'`))
    refuses(`DELETE FROM meeting`)
    refuses(point('g', 'free', nothing).replace(`'m'`, `'unknown'`))
  })

  test('it names what it is about, and is of a kind that is known', () => {
    refuses(point('a', 'cluster', `'w', NULL, NULL, NULL, NULL`))
    refuses(point('a', 'party', nothing))
    refuses(point('a', 'combination', nothing))
    refuses(point('a', 'escalation', nothing))
    refuses(point('a', 'weather', nothing))
    refuses(point('a', 'free', nothing, 'later'))
    refuses(point('a', 'free', nothing, 'open', `''`))
    refuses(point('a', 'free', nothing).replace('10,', '0,'))
    refuses(point('a', 'free', nothing).replace(`'Punt'`, `''`))
  })
})
