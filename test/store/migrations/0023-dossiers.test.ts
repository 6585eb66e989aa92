/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count, project, party, delivery, work, combination } from './old-file.ts'

describe('23, dossiers of combinations', () => {
  const dossier = (leading: string, aimed = 'NULL', when = 'NULL', of = 'k') =>
    `INSERT INTO dossier (combination, leading, aimed, when_said) VALUES ('${of}', ${leading}, ${aimed}, ${when})`
  const order = (id: string, first: string, second: string, how = 'after') =>
    `INSERT INTO dependency VALUES ('${id}', 'k', '${first}', '${second}', '${how}', 0)`
  const says = (id: string, who = 'gem', brings = `'een put'`) =>
    `INSERT INTO dossier_party VALUES ('${id}', 'k', '${who}', ${brings}, NULL, NULL, NULL, 0)`
  const condition = (id: string, waits = 'NULL', state = 'open', what = 'het geld er is') =>
    `INSERT INTO condition VALUES ('${id}', 'k', '${what}', '2027-02-01', 'gaat het door', ${waits}, '${state}', 0)`
  beforeEach(() => {
    migrateTo(connection, 3)
    for (const sql of [project, party, delivery, work('v'), work('w'), combination()]) run(sql)
    migrateTo(connection, 23)
  })

  test('what was there stays, and has no dossier', () => {
    expect([count('combination'), count('dossier'), count('dependency')]).toEqual([1, 0, 0])
  })

  test('one of a combination that is there, of works that are there', () => {
    refuses(dossier(`'unknown'`))
    refuses(dossier('NULL', 'NULL', 'NULL', 'unknown'))
    run(dossier(`'w'`, '4', `'na de kermis'`))
    refuses(dossier('NULL'))
    refuses(`DELETE FROM combination`)
  })

  test('levels are those that there are, and what is said is not empty', () => {
    refuses(dossier('NULL', '5'))
    refuses(dossier('NULL', 'NULL', `''`))
    run(dossier('NULL'))
    refuses(`UPDATE dossier SET value_social = ''`)
  })

  test('an order is of two works', () => {
    refuses(order('x', 'v', 'v'))
    refuses(order('x', 'v', 'unknown'))
    refuses(order('x', 'v', 'w', 'before'))
    run(order('x', 'v', 'w'))
    refuses(order('x', 'w', 'v'))
  })

  test('what a party that is there says, in words', () => {
    run(says('x'))
    refuses(says('x'))
    refuses(says('y', 'unknown'))
    refuses(says('z', 'gem', `''`))
  })

  test('conditions are of works that are there, and in a state that is', () => {
    run(condition('x', `'w'`, 'met'))
    refuses(condition('y', `'unknown'`))
    refuses(condition('y', 'NULL', 'late'))
    refuses(condition('y', 'NULL', 'open', ''))
    refuses(`DELETE FROM combination`)
  })
})
