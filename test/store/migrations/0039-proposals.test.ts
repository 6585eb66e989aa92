/** What this migration adds, and what it refuses. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party } from './old-file.ts'

describe('39, proposals', () => {
  const proposal = (id: string, state = `'open', NULL, NULL, NULL`, asks = '{}', reason = 'Beter zo') =>
    `INSERT INTO proposal VALUES ('${id}', 'gem', '${asks}', NULL, '${reason}', ${state}, 'Gea', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 1)
    run(project)
    migrateTo(connection, 2)
    run(party)
    migrateTo(connection, 39)
  })

  test('open, taken over, declined with why, withdrawn', () => {
    run(proposal('x'))
    run(proposal('y', `'accepted', NULL, 'Anna', '2027'`))
    run(proposal('z', `'declined', 'past niet', NULL, '2027'`))
    run(proposal('w', `'withdrawn', NULL, 'Gea', '2027'`))
    refuses(proposal('x'))
    refuses(`DELETE FROM party`)
  })

  test('it is of a party and says why, and an answer has a moment', () => {
    refuses(proposal('x', undefined, 'no json'))
    refuses(proposal('x', undefined, '{}', ''))
    refuses(proposal('x', `'open', NULL, NULL, '2027'`))
    refuses(proposal('x', `'accepted', NULL, 'Anna', NULL`))
    refuses(proposal('x', `'declined', NULL, 'Anna', '2027'`))
    refuses(proposal('x', `'accepted', 'nee', 'Anna', '2027'`))
    refuses(proposal('x', `'perhaps', NULL, NULL, '2027'`))
    refuses(proposal('x').replace(`'gem'`, `'unknown'`))
  })
})
