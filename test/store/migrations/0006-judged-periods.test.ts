/** What this migration adds, what it refuses, and that what was there before stays. */
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Fields } from '../../../electron/store/database.ts'
import { openProject } from '../../../electron/store/index.ts'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { applicationId } from '../../../electron/store/file/application-id.ts'
import { rowToJson } from '../../../electron/store/row-as-json.ts'
import { defaultOverlapSettings } from '../../../shared/domain/overlap.ts'
import { aFolder, redoLast } from '../a-project.ts'
import {
  connection,
  run,
  refuses,
  project,
  command,
  party,
  delivery,
  work,
  combination,
  judgement,
} from './old-file.ts'

describe('6, judged periods', () => {
  const workAt = (id: string, start: string, end: string) =>
    work(id, undefined, `'${start}', '${end}', 'day'`)
  const at = (sql: string, instant: string) => sql.replace(`'Anna', ''`, `'Anna', '${instant}'`)

  beforeEach(() => {
    migrateTo(connection, 3)
    const works = [
      workAt('a', '2027-01-01', '2027-03-31'),
      workAt('b', '2027-02-01', '2027-02-28'),
      work('c'),
      work('d', undefined, `'2030-01-01', NULL, 'open'`),
    ]
    for (const sql of [project, party, delivery, ...works, combination()]) run(sql)
    run(`INSERT INTO combination_work VALUES ('a', 'k', 0)`)
    run(at(judgement('a', 'b'), '2026-11-01'))
    run(at(judgement('a', 'c'), '2026-11-01'))
    run(at(judgement('c', 'd'), '2026-11-02'))
    migrateTo(connection, 6)
  })

  const read = () =>
    connection
      .prepare('SELECT id, a_start, a_end, b_start, b_end, periods_known, conversation FROM judgement')
      .raw()
      .all()

  test('judgements of before take the periods of their works, the agreed one where there is one', () => {
    expect(read()).toEqual([
      ['ab', '2027-01-01', '2027-02-01', '2027-02-01', '2027-02-28', 1, 'ab'],
      ['ac', '2027-01-01', '2027-02-01', null, null, 1, 'ab'],
      ['cd', null, null, '2030-01-01', null, 1, null],
    ])
  })

  test('a judgement knows its periods or does not', () => {
    refuses(`UPDATE judgement SET periods_known = 2`)
    run(`UPDATE judgement SET periods_known = 0, a_start = NULL`)
  })
})

test('a judgement that was taken back before migration 6 comes back without periods to be held against', () => {
  const file = join(aFolder(), 'before.samenloop')
  const old = new Sqlite(file)
  old.pragma(`application_id = ${applicationId}`)
  migrateTo(old, 5)
  const settings = JSON.stringify(defaultOverlapSettings)
  old.prepare(`INSERT INTO project VALUES ('p', 'Waterveen', 'EPSG:28992', ?)`).run(settings)
  old.exec(party)
  old.exec(
    `INSERT INTO delivery (id, party, at, report, added, changed, missing, unchanged) VALUES ('d', 'gem', '', '{}', 1, 0, 0, 0)`,
  )
  const placeless = (id: string) => work(id).replace('NULL, 0, NULL', 'NULL, 0, NULL, NULL, 0, NULL, NULL')
  for (const sql of [placeless('a'), placeless('b'), judgement('a', 'b')]) old.exec(sql)
  const sentence = '{"key":"store.setAside","values":{"pairs":1,"reason":"nee"}}'
  old.exec(command(1, 'do', null).replace(`'{}'`, `'${sentence}'`))
  old.exec(command(2, 'undo', 1).replace(`'{}'`, `'${sentence}'`))
  old.exec('UPDATE command SET reversed_by = 2 WHERE sequence = 1')
  const taken = old.prepare('SELECT * FROM judgement').get() as Fields
  old.exec('DELETE FROM judgement')
  old.prepare(`INSERT INTO change VALUES (2, 0, 'judgement', 'ab', 'delete', ?, NULL)`).run(rowToJson(taken))
  old.close()

  const store = openProject(file)
  redoLast(store)
  expect(store.judgements()).toMatchObject([{ reason: 'nee', facts: { periods: null }, conversation: null }])
  store.close()
})
