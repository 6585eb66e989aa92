/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party } from './old-file.ts'

describe('24, bodies and people', () => {
  const person = (id: string, of = 'gem', name = 'Anna') =>
    `INSERT INTO person VALUES ('${id}', '${name}', '${of}', NULL, NULL, NULL, NULL, 0)`
  const body = (id: string, { level = 'tactical', weeks = 'NULL', first = 'NULL', to = 'NULL' } = {}) =>
    `INSERT INTO body VALUES ('${id}', 'Regie', '${level}', ${weeks}, ${first}, '[]', NULL, NULL, ${to}, NULL, 0)`
  const sits = (id: string, where: string, who: string) =>
    `INSERT INTO membership VALUES ('${id}', '${where}', '${who}', NULL, 0)`
  beforeEach(() => {
    migrateTo(connection, 3)
    for (const sql of [project, party]) run(sql)
    migrateTo(connection, 24)
  })

  test('what was there stays, and there are no bodies', () => {
    expect([count('party'), count('body'), count('person'), count('membership')]).toEqual([1, 0, 0, 0])
  })

  test('people are of a party that is there, and have a name', () => {
    refuses(person('a', 'unknown'))
    refuses(person('a', 'gem', ''))
    run(person('a'))
    refuses('DELETE FROM party')
  })

  test('a body has a level that there is, a whole rhythm or none, and goes up to another', () => {
    refuses(body('x', { level: 'high' }))
    refuses(body('x', { weeks: '6' }))
    refuses(body('x', { weeks: '0', first: `'2027-01-11'` }))
    refuses(body('x', { to: `'x'` }))
    refuses(body('x', { to: `'unknown'` }))
    run(body('x', { weeks: '6', first: `'2027-01-11'` }))
    run(body('y', { to: `'x'` }))
    refuses(`DELETE FROM body WHERE id = 'x'`)
  })

  test('who is there sits in what is there, once', () => {
    for (const sql of [person('a'), body('x')]) run(sql)
    refuses(sits('m', 'unknown', 'a'))
    refuses(sits('m', 'x', 'unknown'))
    run(sits('m', 'x', 'a'))
    refuses(sits('m', 'x', 'a'))
  })
})
