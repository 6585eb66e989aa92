/** What this migration adds, and what it refuses. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party, combination, delivery, work } from './old-file.ts'

describe('34, attachments', () => {
  const sum = 'a'.repeat(64)
  const attachment = (id: string, { name = 'x', shared = 0, size = 1, hash = sum, of = 'k' } = {}) =>
    `INSERT INTO attachment VALUES ('${id}', '${of}', '${name}', '', ${shared}, 'image/png', ${size}, '${hash}', 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w')]) run(sql)
    migrateTo(connection, 3)
    run(combination())
    migrateTo(connection, 34)
  })

  test('it is of a combination, and its bytes stand apart', () => {
    run(attachment('a'))
    run(attachment('b', { shared: 1 }))
    refuses(`DELETE FROM combination`)
    run(`INSERT INTO attachment_bytes VALUES ('${sum}', x'01', 0)`)
    run(`DELETE FROM attachment`)
    refuses(`INSERT INTO attachment_bytes VALUES ('${sum}', x'02', 0)`)
  })

  test('it has a name, a size, a sum and bytes', () => {
    refuses(attachment('a', { name: '' }))
    refuses(attachment('a', { size: 0 }))
    refuses(attachment('a', { hash: 'a' }))
    refuses(attachment('a', { shared: 2 }))
    refuses(attachment('a', { of: 'unknown' }))
    refuses(`INSERT INTO attachment_bytes VALUES ('${sum}', x'', 0)`)
    refuses(`INSERT INTO attachment_bytes VALUES ('a', x'01', 0)`)
  })
})
