/** What verify says of files that someone or something damaged. */
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openProject, type Store } from '../../electron/store/index.ts'
import type { MessageKey } from '../../shared/domain/message.ts'
import { aDelivery, aLine, aProject, by, expectRefusal, redoLast, undoLast } from './a-project.ts'

function closedProject(): string {
  const { store, file } = aProject()
  store.run(
    'delivery.store',
    aDelivery(
      'Gemeente',
      Array.from({ length: 200 }, (_, index) => `werk ${index}`),
    ),
    by(),
  )
  store.run(
    'layer.store',
    { layers: [{ name: 'Straten', kind: 'streets', features: [{ name: 'Pad', ...aLine() }] }] },
    by(),
  )
  undoLast(store)
  redoLast(store)
  store.close()
  return file
}

function verdictOn(file: string): MessageKey[] {
  const store: Store = openProject(file)
  try {
    return store.verify().map(({ key }) => key)
  } finally {
    store.close()
  }
}

test('a file as the program leaves it is sound', () => {
  expect(verdictOn(closedProject())).toEqual([])
})

const injuries: [string, string, MessageKey][] = [
  ['a place that is no geometry', `UPDATE work SET wkb = x'0102' WHERE rowid = 7`, 'store.unreadablePlace'],
  [
    'a discipline nobody knows',
    `UPDATE work SET discipline = 'magic' WHERE rowid = 7`,
    'store.damagedRecord',
  ],
  [
    'a date that is none',
    `UPDATE work SET period_start = '2027-02-30' WHERE rowid = 7`,
    'store.damagedRecord',
  ],
  ['a report that is none', `UPDATE delivery SET report = '{}'`, 'store.damagedRecord'],
  ['settings that are none', `UPDATE project SET overlap_settings = '{}'`, 'store.damagedRecord'],
  ['a sentence that is none', `UPDATE command SET what = '{"key":"x"}'`, 'store.damagedRecord'],
  ['a file that does not unpack', `UPDATE delivered_file SET bytes = x'00'`, 'store.unreadableFile'],
  ['a file of another length', `UPDATE delivered_file SET size = 1`, 'store.unreadableFile'],
  ['a step that is gone', `DELETE FROM command WHERE sequence = 2`, 'store.historyGap'],
  ['changes of a step that is gone', `DELETE FROM command WHERE sequence = 2`, 'store.brokenReference'],
  ['a copy that cannot be read', `UPDATE change SET before = '{' WHERE op = 'delete'`, 'store.damagedRecord'],
  ['a value its column does not allow', `UPDATE work SET missing = 5 WHERE rowid = 7`, 'store.damagedPages'],
  ['a work without its party', `DELETE FROM party`, 'store.brokenReference'],
]

test.each(injuries)('%s is found', (_, sql, expected) => {
  const file = closedProject()
  const connection = new Sqlite(file)
  connection.pragma('foreign_keys = OFF')
  connection.pragma('ignore_check_constraints = ON')
  expect(connection.prepare(sql).run().changes).toBeGreaterThan(0)
  connection.close()
  expect(verdictOn(file)).toContain(expected)
})

test('pages overwritten by something else are told before anything is read of them', () => {
  const file = closedProject()
  const page = 4096
  const handle = openSync(file, 'r+')
  const middle = Math.floor(statSync(file).size / page / 2) * page
  writeSync(handle, Buffer.alloc(2 * page, 0xab), 0, 2 * page, middle)
  closeSync(handle)
  expectRefusal(() => openProject(file), 'store.damaged')
})
