/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party, delivery, work, combination } from './old-file.ts'

describe('4, reference layers', () => {
  beforeEach(() => {
    migrateTo(connection, 3)
    for (const sql of [project, party, delivery, work('a'), work('b'), combination()]) run(sql)
    migrateTo(connection, 4)
  })

  test('the combination of before is still there', () => {
    expect(count('combination')).toBe(1)
  })

  test('a feature belongs to a layer and has a place', () => {
    const feature = `INSERT INTO layer_feature VALUES ('f', 'l', NULL, 0, 0, 1, 1, x'01')`
    refuses(feature)
    run(`INSERT INTO layer VALUES ('l', 'Straten', 'streets')`)
    refuses(feature.replace(`x'01'`, 'NULL'))
    refuses(feature.replace('1, 1,', '-1, 1,'))
    run(feature)
  })
})
