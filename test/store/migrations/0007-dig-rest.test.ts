/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party, delivery, work } from './old-file.ts'

describe('7, dig rest', () => {
  const exception = (work: string, closedBy: string | null, area: string | null = null) => {
    const quoted = (id: string | null) => (id === null ? 'NULL' : `'${id}'`)
    return `INSERT INTO dig_rest_exception VALUES ('${work}${closedBy}${area}', '${work}', ${quoted(closedBy)},
      ${quoted(area)}, 'fault', 'lek', 'Anna', '', '2027-01-01', '2030-01-01')`
  }

  beforeEach(() => {
    migrateTo(connection, 4)
    for (const sql of [project, party, delivery, work('a'), work('b'), work('c')]) run(sql)
    run(`INSERT INTO layer VALUES ('l', 'Straten', 'streets')`)
    run(`INSERT INTO layer_feature VALUES ('f', 'l', NULL, 0, 0, 1, 1, x'01')`)
    migrateTo(connection, 7)
  })

  test('features of before say nothing of a rest', () => {
    const read = connection.prepare('SELECT id, finished, closed_until FROM layer_feature')
    expect(read.all()).toEqual([{ id: 'f', finished: null, closed_until: null }])
  })

  test('an exception is for a work in a street that one thing closes, once', () => {
    run(exception('a', 'b'))
    refuses(exception('a', 'b').replace(`'abnull'`, `'other'`))
    refuses(exception('a', null))
    refuses(exception('a', 'c', 'f'))
    refuses(exception('a', 'a'))
    refuses(exception('a', 'unknown'))
    refuses(exception('unknown', 'b'))
    refuses(exception('a', null, 'unknown'))
    run(exception('a', 'c'))
    run(exception('b', 'a'))
    run(exception('a', null, 'f'))
    refuses(`DELETE FROM layer_feature`)
  })
})
