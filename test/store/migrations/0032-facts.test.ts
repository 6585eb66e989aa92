/** What this migration adds, and what it refuses. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, party, combination, delivery, work } from './old-file.ts'

describe('32, facts', () => {
  const fact = (id: string, rest: string, text = 'Lek', source = 'inspectie') =>
    `INSERT INTO fact VALUES ('${id}', 'k', '${text}', '${source}', ${rest}, 'Anna', '', 0)`
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('w')]) run(sql)
    migrateTo(connection, 3)
    run(combination())
    migrateTo(connection, 32)
  })

  test('it stands, is disputed, and is settled', () => {
    run(fact('a', `NULL, NULL, NULL, NULL`))
    run(fact('b', `NULL, 'gemeten', NULL, NULL`))
    run(fact('c', `'gem', 'gemeten', NULL, NULL`))
    run(fact('d', `'gem', 'gemeten', 'opnieuw gemeten', '2027-01-14'`))
    refuses(`DELETE FROM combination`)
  })

  test('it has a text, a source and a dispute before there is anything to settle', () => {
    refuses(fact('a', `NULL, NULL, NULL, NULL`, ''))
    refuses(fact('a', `NULL, NULL, NULL, NULL`, 'Lek', ''))
    refuses(fact('a', `'gem', NULL, NULL, NULL`))
    refuses(fact('a', `NULL, NULL, 'opnieuw gemeten', '2027-01-14'`))
    refuses(fact('a', `'gem', 'gemeten', 'opnieuw gemeten', NULL`))
    refuses(fact('a', `'gem', 'gemeten', NULL, '2027-01-14'`))
    refuses(fact('a', `'unknown', 'gemeten', NULL, NULL`))
    refuses(fact('a', `NULL, NULL, NULL, NULL`).replace(`'k'`, `'unknown'`))
  })
})
