/** What this migration adds, and what it refuses. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses } from './old-file.ts'

describe('29, ground rules', () => {
  const rule = (id: string, number = 1, text = 'Alles delen', until = 'NULL') =>
    `INSERT INTO ground_rule VALUES ('${id}', ${number}, '${text}', '2026-01-01', ${until}, 'Anna', '', 0)`
  const looked = (id: string, text = 'Niets verandert') =>
    `INSERT INTO recalibration VALUES ('${id}', '2026-11-01', '${text}', 'Anna', '', 0)`
  beforeEach(() => migrateTo(connection, 29))

  test('several texts of one number, each of which says something', () => {
    run(rule('x'))
    run(rule('y', 1, 'Alles delen', `'2026-06-30'`))
    refuses(rule('y'))
    refuses(rule('z', 0))
    refuses(rule('z', 1, ''))
  })

  test('a herijking says what came of it', () => {
    run(looked('x'))
    refuses(looked('x'))
    refuses(looked('y', ''))
  })
})
