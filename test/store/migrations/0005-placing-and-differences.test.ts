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

describe('5, placing and differences', () => {
  const line = `0, 0, 1, 1, x'01'`

  beforeEach(() => {
    migrateTo(connection, 4)
    for (const sql of [project, party, delivery, work('a', line), work('b'), combination()]) run(sql)
    run(`INSERT INTO combination_work VALUES ('a', 'k', 0)`)
    run(judgement('a', 'b'))
    migrateTo(connection, 5)
  })

  test('works keep all they had, and say how they were placed', () => {
    const read = connection.prepare(
      'SELECT id, name, hex(wkb) AS wkb, max_x, placed_how, placed_sure FROM work',
    )
    expect(read.all()).toEqual([
      { id: 'a', name: 'Riool', wkb: '01', max_x: 1, placed_how: 'geometry', placed_sure: 1 },
      { id: 'b', name: 'Riool', wkb: '', max_x: null, placed_how: null, placed_sure: 1 },
    ])
    expect(connection.prepare('SELECT moved, shifted FROM delivery').all()).toEqual([
      { moved: 0, shifted: 0 },
    ])
  })

  test('judgements and combinations still refer to works', () => {
    expect(connection.pragma('foreign_key_check')).toEqual([])
    refuses(`DELETE FROM work WHERE id = 'a'`)
    refuses(`DELETE FROM work WHERE id = 'b'`)
    refuses(judgement('a', 'unknown'))
  })

  test('a place says how it was found, and only a place does', () => {
    refuses(`UPDATE work SET placed_how = NULL WHERE id = 'a'`)
    refuses(`UPDATE work SET placed_how = 'street' WHERE id = 'b'`)
    refuses(`UPDATE work SET placed_why = 'no JSON' WHERE id = 'a'`)
    refuses(`UPDATE work SET missing_decision = 'lost' WHERE id = 'a'`)
    run(`UPDATE work SET placed_how = 'street', placed_sure = 0, placed_why = '{}' WHERE id = 'a'`)
    run(`UPDATE work SET missing_decision = 'withdrawn' WHERE id = 'b'`)
  })
})

test('a work that was taken away before migration 5 comes back after it, with what it did not say yet', () => {
  const file = join(aFolder(), 'before.samenloop')
  const old = new Sqlite(file)
  old.pragma(`application_id = ${applicationId}`)
  migrateTo(old, 4)
  const settings = JSON.stringify(defaultOverlapSettings)
  old.prepare(`INSERT INTO project VALUES ('p', 'Waterveen', 'EPSG:28992', ?)`).run(settings)
  for (const sql of [party, delivery, work('a', `0, 0, 1, 1, x'0101000000${'00'.repeat(16)}'`)]) old.exec(sql)
  const sayCommand = (sql: string) =>
    old.exec(sql.replace(`'{}'`, `'{"key":"store.addedLayer","values":{}}'`))
  sayCommand(command(1, 'do', null))
  sayCommand(command(2, 'undo', 1))
  old.exec('UPDATE command SET reversed_by = 2 WHERE sequence = 1')
  const taken = old.prepare('SELECT * FROM work').get() as Fields
  old.exec('DELETE FROM work')
  old.prepare(`INSERT INTO change VALUES (2, 0, 'work', 'a', 'delete', ?, NULL)`).run(rowToJson(taken))
  old.close()

  const store = openProject(file)
  expect(store.works()).toEqual([])
  redoLast(store)
  expect(store.works()).toMatchObject([
    {
      id: 'a',
      bounds: [0, 0, 1, 1],
      placing: { how: 'geometry', sure: true, why: null },
      missingDecision: null,
    },
  ])
  store.close()
})
