/** What this migration makes possible, and that what was there before stays. */
import { expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, refuses, run } from './old-file.ts'

test('37, an agreement may be of a point of the agenda, or of nothing that is kept', () => {
  // Of combinations and parties nothing is asked here.
  connection.pragma('foreign_keys = OFF')
  migrateTo(connection, 36)
  run(`INSERT INTO agreement (id, combination, what, party, due, body, state, actor, at, in_body, who)
    VALUES ('a', 'c', 'Tekening leveren', 'p', '2027-03-01', 'Regie', 'kept', 'Anna', '', 'b', 'Bram')`)
  migrateTo(connection, 37)
  const kept = () =>
    connection
      .prepare('SELECT id, combination, what, state, body, in_body, who, point FROM agreement')
      .raw()
      .all()
  expect(kept()).toEqual([['a', 'c', 'Tekening leveren', 'kept', 'Regie', 'b', 'Bram', null]])
  const fields = `what, party, due, state, actor, at`
  run(`INSERT INTO agreement (id, ${fields}) VALUES ('n', 'Lijst', 'p', '2027-03-01', 'open', 'Anna', '')`)
  connection.pragma('foreign_keys = ON')
  refuses(
    `INSERT INTO agreement (id, point, ${fields}) VALUES ('m', 'nergens', 'Lijst', 'p', '2027-03-01', 'open', 'Anna', '')`,
  )
  expect(kept()).toHaveLength(2)
})
