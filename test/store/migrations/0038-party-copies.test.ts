/** What this migration adds, and that what was there before stays. */
import { expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, refuses, run } from './old-file.ts'

test('38, for whom a copy is: a project of before is for nobody apart, and a copy is for one party', () => {
  migrateTo(connection, 37)
  run(`INSERT INTO party (id, name) VALUES ('p', 'Gasnet'), ('q', 'Waternet')`)
  migrateTo(connection, 38)
  expect(connection.prepare('SELECT id FROM party ORDER BY id').pluck().all()).toEqual(['p', 'q'])
  expect(connection.prepare('SELECT * FROM party_copy').all()).toEqual([])
  const made = (party: string) =>
    `INSERT INTO party_copy (party, made_at, base, seen) VALUES ('${party}', '2026-11-30T09:00:00Z', 'b', '{}')`
  refuses(made('r'))
  run(made('p'))
  refuses(made('q'))
  refuses(`UPDATE party_copy SET seen = 'x'`)
})
