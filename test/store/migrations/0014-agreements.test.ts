/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party, combination } from './old-file.ts'

describe('14, agreements', () => {
  const agreement = (id: string, combined = 'k', who = 'gem', state = 'open', body = 'NULL') =>
    `INSERT INTO agreement VALUES ('${id}', '${combined}', 'Sleuf delen', '${who}', '2027-01-01', ${body}, '${state}', 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 13)
    for (const sql of [project, party, combination()]) run(sql.replace(/\)$/, ', 0)'))
    migrateTo(connection, 14)
  })

  test('several of one combination, of parties that are there', () => {
    run(agreement('x'))
    run(agreement('y', 'k', 'gem', 'kept', `'regieoverleg'`))
    refuses(agreement('y'))
    refuses(agreement('z', 'unknown'))
    refuses(agreement('z', 'k', 'unknown'))
    refuses(`DELETE FROM combination`)
  })

  test('states are those that there are, and a body has a name', () => {
    refuses(agreement('x', 'k', 'gem', 'late'))
    refuses(agreement('x', 'k', 'gem', 'open', `''`))
    refuses(agreement('x').replace('Sleuf delen', ''))
  })
})
