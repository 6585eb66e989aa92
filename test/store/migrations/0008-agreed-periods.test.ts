/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import {
  connection,
  run,
  refuses,
  count,
  project,
  command,
  party,
  delivery,
  work,
  combination,
} from './old-file.ts'

describe('8, a period for each work of a combination', () => {
  const combined = (work: string, ordinal: number) =>
    `INSERT INTO combination_work VALUES ('${work}', 'k', ${ordinal})`
  const change = (sequence: number, table: string, record: string, before: object | null) =>
    connection
      .prepare(`INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)`)
      .run(
        sequence,
        count('change'),
        table,
        record,
        before ? 'update' : 'insert',
        before && JSON.stringify(before),
        before && '{}',
      )
  const originals = () =>
    (
      connection.prepare('SELECT original FROM combination_work ORDER BY ordinal').pluck().all() as string[]
    ).map((text) => JSON.parse(text) as object)

  beforeEach(() => {
    migrateTo(connection, 4)
    const inMarch = `'2027-03-01', '2027-03-31', 'month'`
    for (const sql of [project, party, delivery, combination()]) run(sql)
    run(work('a', `0, 0, 1, 1, x'01'`, inMarch))
    run(work('b', undefined, inMarch))
    run(combined('a', 0))
    run(combined('b', 1))
    for (const sequence of [1, 2, 3, 4]) run(command(sequence, 'do', null))
    change(1, 'work', 'a', { period_start: '2026-01-01', period_raw: 'voor de afspraak' })
    for (const one of ['a', 'b']) change(2, 'combination_work', one, null)
    change(3, 'work', 'a', { period_start: '2027-02-01', period_end: '2027-02-28', min_x: 5 })
    change(4, 'work', 'a', { period_start: '2027-05-01', period_end: '2027-05-31', earliest_start: null })
    migrateTo(connection, 8)
  })

  test('works of before are done in the period of the whole', () => {
    const read = connection.prepare('SELECT period_start, period_end FROM combination_work')
    expect(read.all()).toEqual([
      { period_start: null, period_end: null },
      { period_start: null, period_end: null },
    ])
  })

  test('what was original when it was agreed is read from history', () => {
    const [a, b] = originals()
    expect(a).toMatchObject({
      period: { start: '2027-02-01', end: '2027-02-28', precision: 'month', raw: '', derived: null },
      earliestStart: null,
      bounds: [5, 0, 1, 1],
    })
    expect(b).toMatchObject({ period: { start: '2027-03-01', end: '2027-03-31' }, bounds: null })
  })

  test('a period has both days, in order', () => {
    const set = (start: string, end: string) =>
      `UPDATE combination_work SET period_start = ${start}, period_end = ${end} WHERE work = 'a'`
    refuses(set(`'2027-01-01'`, 'NULL'))
    refuses(set('NULL', `'2027-01-01'`))
    refuses(set(`'2027-01-02'`, `'2027-01-01'`))
    run(set(`'2027-01-01'`, `'2027-01-01'`))
    refuses(`UPDATE combination_work SET original = 'no json'`)
  })
})
