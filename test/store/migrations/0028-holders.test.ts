/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party, delivery, work, combination } from './old-file.ts'

describe('28, who holds what', () => {
  beforeEach(() => {
    migrateTo(connection, 3)
    for (const sql of [project, party, delivery, work('v'), combination()]) run(sql)
    migrateTo(connection, 27)
    run(
      `INSERT INTO agreement VALUES ('a', 'k', 'Tekening', 'gem', '2027-01-01', 'overleg', 'open', 'Anna', '', 0)`,
    )
    run(`INSERT INTO person VALUES ('p', 'Anna', 'gem', NULL, NULL, NULL, NULL, 0)`)
    migrateTo(connection, 28)
  })

  test('what was agreed stays in its words, and nobody was reviewed', () => {
    const agreed = connection.prepare('SELECT body, in_body, person, who FROM agreement').get()
    expect(agreed).toEqual({ body: 'overleg', in_body: null, person: null, who: null })
    expect(connection.prepare('SELECT reviewed FROM person').pluck().get()).toBeNull()
  })

  test('a body and a person that are named are there', () => {
    refuses(`UPDATE agreement SET in_body = 'unknown'`)
    refuses(`UPDATE agreement SET person = 'unknown'`)
    refuses(`UPDATE agreement SET who = ''`)
    run(`UPDATE agreement SET person = 'p', who = 'iemand'`)
    refuses('DELETE FROM person')
  })
})
