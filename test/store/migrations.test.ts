/** Each migration on its own: what it adds, what it refuses, and that what was there before stays. */
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Fields } from '../../electron/store/database.ts'
import { openProject } from '../../electron/store/index.ts'
import { migrateTo, newestVersion, readVersion } from '../../electron/store/migrations/index.ts'
import { applicationId } from '../../electron/store/open-connection.ts'
import { rowToJson } from '../../electron/store/row-as-json.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { aFolder, redoLast } from './a-project.ts'

let connection: Sqlite.Database
beforeEach(() => {
  connection = new Sqlite(':memory:')
  connection.pragma('foreign_keys = ON')
})

function run(sql: string): void {
  connection.exec(sql)
}
function refuses(sql: string): void {
  expect(() => run(sql), sql).toThrow(/constraint failed|cannot store/)
}
const count = (table: string) => connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

const project = `INSERT INTO project VALUES ('p', 'Waterveen', 'EPSG:28992', '{}')`
const command = (sequence: number, kind: string, reverses: number | null) =>
  `INSERT INTO command VALUES (${sequence}, 'c${sequence}', '${kind}', '{}', 'Anna', '', 0, ${reverses}, NULL)`
const party = `INSERT INTO party VALUES ('gem', 'Gemeente')`
const delivery = `INSERT INTO delivery VALUES ('d', 'gem', '', '{}', 1, 0, 0, 0)`
const work = (id: string, place = 'NULL, NULL, NULL, NULL, NULL', period = `NULL, NULL, 'none'`) => `
  INSERT INTO work VALUES ('${id}', 'gem', 'd', 'f.csv', NULL, 2, NULL, 'Riool', 'water', 'replace', NULL, NULL,
    ${period}, '', NULL, NULL, NULL, NULL, 'idea', NULL, 0, ${place})`
const combination = (level = 3, end = '2027-02-01') =>
  `INSERT INTO combination VALUES ('k', 'Kerkstraat', 'gem', '2027-01-01', '${end}', ${level}, 'samen')`
const judgement = (a: string, b: string) =>
  `INSERT INTO judgement VALUES ('${a}${b}', '${a}', '${b}', 'setAside', 'nee', 'Anna', '', 1, NULL, NULL, '[]')`

test('every migration makes its own version, once', () => {
  for (let version = 1; version <= newestVersion; version += 1) {
    migrateTo(connection, version)
    expect(readVersion(connection)).toBe(version)
  }
  migrateTo(connection)
  expect(readVersion(connection)).toBe(newestVersion)
})

test('a migration that fails leaves the file as it was', () => {
  migrateTo(connection, 1)
  run('CREATE TABLE delivery (id TEXT)')
  expect(() => migrateTo(connection, 2)).toThrow('already exists')
  expect(readVersion(connection)).toBe(1)
  expect(() => count('party')).toThrow('no such table')
})

describe('1, project and history', () => {
  beforeEach(() => migrateTo(connection, 1))

  test('one project, with a name', () => {
    refuses(project.replace('Waterveen', ''))
    run(project)
    refuses(project.replace(`'p'`, `'q'`))
  })

  test('commands reverse earlier ones, each at most once', () => {
    run(command(1, 'do', null))
    refuses(command(2, 'undo', null))
    refuses(command(2, 'do', 1))
    run(command(2, 'undo', 1))
    refuses(command(3, 'undo', 1))
    refuses(command(3, 'redo', 4))
    refuses(command(3, 'redo', 9))
    refuses(command(1, 'do', null))
  })

  test('changes belong to a command and hold what their undo needs', () => {
    run(command(1, 'do', null))
    run(`INSERT INTO change VALUES (1, 0, 'work', 'w', 'insert', NULL, NULL)`)
    run(`INSERT INTO change VALUES (1, 1, 'work', 'w', 'update', '{}', '{}')`)
    run(`INSERT INTO change VALUES (1, 2, 'work', 'w', 'delete', '{}', NULL)`)
    refuses(`INSERT INTO change VALUES (1, 2, 'work', 'w', 'delete', '{}', NULL)`)
    refuses(`INSERT INTO change VALUES (1, 3, 'work', 'w', 'delete', NULL, NULL)`)
    refuses(`INSERT INTO change VALUES (1, 3, 'work', 'w', 'update', '{}', NULL)`)
    refuses(`INSERT INTO change VALUES (7, 0, 'work', 'w', 'insert', NULL, NULL)`)
  })
})

describe('2, deliveries and works', () => {
  beforeEach(() => {
    migrateTo(connection, 1)
    run(project)
    migrateTo(connection, 2)
  })

  test('the project of before is still there', () => {
    expect(count('project')).toBe(1)
  })

  test('a work has a party, a delivery and a row', () => {
    refuses(work('w'))
    run(party)
    refuses(work('w'))
    run(delivery)
    run(work('w'))
    refuses(work('w'))
    refuses(work('x').replace('NULL, 2,', 'NULL, 0,'))
    refuses(`DELETE FROM party`)
  })

  test('a place has bytes and bounds, or neither', () => {
    run(party)
    run(delivery)
    run(work('a', `0, 0, 1, 1, x'01'`))
    refuses(work('b', `0, 0, 1, 1, NULL`))
    refuses(work('b', `NULL, NULL, NULL, NULL, x'01'`))
    refuses(work('b', `0, 0, NULL, 1, x'01'`))
    refuses(work('b', `0, NULL, 1, NULL, x'01'`))
    refuses(work('b', `2, 0, 1, 1, x'01'`))
    refuses(work('b', `0, 0, 1, 1, 'text'`))
  })

  test('a delivered file belongs to a delivery', () => {
    const file = `INSERT INTO delivered_file VALUES ('f', 'd', 'a.csv', 3, x'01')`
    refuses(file)
    run(party)
    run(delivery)
    run(file)
  })
})

describe('3, combinations and judgements', () => {
  beforeEach(() => {
    migrateTo(connection, 2)
    for (const sql of [project, party, delivery, work('a'), work('b')]) run(sql)
    migrateTo(connection, 3)
  })

  test('the works of before are still there', () => {
    expect(count('work')).toBe(2)
  })

  test('a combination has a level of 1 to 4 and a period that ends after it starts', () => {
    refuses(combination(5))
    refuses(combination(3, '2026-12-31'))
    run(combination())
  })

  test('a work stands in one combination at most', () => {
    run(combination())
    run(combination().replace(`'k'`, `'l'`))
    run(`INSERT INTO combination_work VALUES ('a', 'k', 0)`)
    refuses(`INSERT INTO combination_work VALUES ('a', 'l', 0)`)
    refuses(`INSERT INTO combination_work VALUES ('unknown', 'l', 0)`)
    refuses(`DELETE FROM work WHERE id = 'a'`)
  })

  test('a pair has one judgement, lower work first', () => {
    run(judgement('a', 'b'))
    refuses(judgement('a', 'b').replace(`'ab'`, `'other'`))
    refuses(judgement('b', 'a'))
    refuses(judgement('a', 'a'))
    refuses(judgement('a', 'unknown'))
  })
})

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

describe('12, a log that merges', () => {
  const later = (sequence: number, kept: string) =>
    `UPDATE command SET (name, input, copy, number, seen) = (${kept}) WHERE sequence = ${sequence}`
  beforeEach(() => {
    migrateTo(connection, 11)
    run(project.replace(')', ', 0)'))
    run(command(1, 'do', null).replace(/\)$/, ', 0)'))
    run(command(2, 'do', null).replace(/\)$/, ', 0)'))
    migrateTo(connection, 12)
  })

  test('commands of before stay as they are, and say nothing of it', () => {
    expect(connection.prepare('SELECT name, input, copy, number, seen FROM command').all()).toEqual(
      Array.from({ length: 2 }, () => ({ name: null, input: null, copy: null, number: null, seen: null })),
    )
  })

  test('a command has all of it or nothing, and its number once', () => {
    refuses(later(1, `'work.place', '{}', 'k', NULL, '{}'`))
    refuses(later(1, `'work.place', '{}', NULL, 1, '{}'`))
    refuses(later(1, `'work.place', 'no json', 'k', 1, '{}'`))
    refuses(later(1, `'work.place', '{}', 'k', 0, '{}'`))
    run(later(1, `'work.place', '{}', 'k', 1, '{}'`))
    refuses(later(2, `'work.place', '{}', 'k', 1, '{}'`))
    run(later(2, `'work.place', '{}', 'k', 2, '{"k":1}'`))
  })

  test('the file is one copy', () => {
    expect(count('this_copy')).toBe(1)
    refuses(`INSERT INTO this_copy VALUES ('${'x'.repeat(36)}', NULL)`)
  })
})

describe('13, what parties share', () => {
  const shared = (id: string, party: string | null, level = 'outline', money = 1) =>
    `INSERT INTO sharing VALUES ('${id}', ${party === null ? 'NULL' : `'${party}'`}, '${level}', ${money}, 0, 0)`
  beforeEach(() => {
    migrateTo(connection, 12)
    for (const sql of [project, party]) run(sql.replace(')', ', 0)'))
    migrateTo(connection, 13)
  })

  test('a project of before says nothing of it', () => expect(count('sharing')).toBe(0))

  test('one row for what is usual, and one for a party that is there', () => {
    run(shared('p', null))
    refuses(shared('q', null))
    run(shared('gem', 'gem'))
    refuses(shared('gem', 'gem'))
    refuses(shared('other', 'gem'))
    refuses(shared('unknown', 'unknown'))
  })

  test('levels are those that there are', () => {
    refuses(shared('gem', 'gem', 'all'))
    refuses(shared('gem', 'gem', 'full', 2))
  })
})

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
