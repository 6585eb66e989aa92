/** The log of a file: every command with what it had seen and wrote, from which the file can be made again. */
import { copyFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectDatabase } from '../../../electron/store/database.ts'
import { openProject, type Store } from '../../../electron/store/index.ts'
import { readLog, writesNow } from '../../../electron/store/log/read-log.ts'
import { aboutColumns, groupsOf, type Table } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import { stateOf } from '../../../shared/log/log-state.ts'
import { existence, hasSeen, type LoggedWrite } from '../../../shared/log/logged-command.ts'
import { readState } from '../../../shared/log/read-state.ts'
import {
  aDelivery,
  aLine,
  aProject,
  asideFor,
  by,
  facts,
  redoLast,
  undoLast,
  workNamed,
} from '../a-project.ts'
import { anyStep, type Step } from '../any-command.ts'
import { carryOut } from '../carry-out.ts'

/** What stands in the closed file of a store. */
function lookInto<Value>(file: string, look: (db: ReturnType<typeof projectDatabase>) => Value): Value {
  const connection = new Sqlite(file, { readonly: true })
  try {
    return look(projectDatabase(connection))
  } finally {
    connection.close()
  }
}

function asRecords(writes: readonly LoggedWrite[]): Record<string, Record<string, string>> {
  const records: Record<string, Record<string, string>> = {}
  for (const { record, group, value } of writes) {
    const groups = (records[record] ??= {})
    if (group !== existence) groups[group] = value ?? ''
  }
  return records
}

function act(store: Store, step: Step): void {
  const { undo, redo } = store.summary()
  if (step.do === 'reopen') return
  if (step.do === 'undo' && undo) undoLast(store)
  else if (step.do === 'redo' && redo) redoLast(store)
  else if (step.do !== 'undo' && step.do !== 'redo') carryOut(store, step)
}

describe('the log of a file', () => {
  test('says all that stands in it, whatever was done, in whatever order it is read', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const { store, file } = aProject()
        for (const step of steps) act(store, step)
        store.close()
        const [log, now] = lookInto(file, (db) => [readLog(db), asRecords(writesNow(db))] as const)
        for (const commands of [log, log.toReversed()]) {
          const { records, toDecide } = readState(stateOf(commands))
          expect(toDecide).toEqual([])
          const said = [...records].map(([record, groups]) => [record, Object.fromEntries(groups)] as const)
          expect(Object.fromEntries(said)).toEqual(now)
        }
      }),
      { numRuns: 40, seed: 20261129 },
    )
  }, 120_000)

  test('gives every command its number, and as seen what was there before it', () => {
    const { store, file } = aProject()
    store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
    undoLast(store)
    redoLast(store)
    store.close()
    const [base, ...commands] = lookInto(file, readLog)
    expect(commands.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(new Set(commands.map(({ copy }) => copy)).size).toBe(1)
    for (const [at, command] of commands.entries()) {
      expect(hasSeen(command, base!)).toBe(true)
      for (const [other, one] of commands.entries()) expect(hasSeen(command, one)).toBe(other < at)
    }
  })

  test('keeps the name of what was done and what was asked, but not the works of a delivery twice', () => {
    const { store, file } = aProject()
    store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
    const [a, b] = [workNamed(store, 'een'), workNamed(store, 'twee')]
    store.run('work.place', { work: a, place: aLine(7) }, by())
    const judged = asideFor([{ a, b, facts }], 'later')
    store.run('judgement.judge', judged, by())
    undoLast(store)
    store.close()
    const asked = lookInto(file, (db) =>
      db.rows('command', ['name', 'input'], 'ORDER BY sequence').map(({ name, input }) => {
        const kept: unknown = JSON.parse(input ?? '')
        return { name, kept }
      }),
    )
    expect(asked.map(({ name }) => name)).toEqual([
      'delivery.store',
      'work.place',
      'judgement.judge',
      'history.undo',
    ])
    expect(asked[0]?.kept).toEqual({ partyName: 'Gemeente', files: ['planning.csv'] })
    const wkb = { $blob: Buffer.from(aLine(7).wkb).toString('base64') }
    expect(asked[1]?.kept).toMatchObject({ work: a, place: { wkb } })
    expect(asked[2]?.kept).toEqual(judged)
  })
})

describe('a copy of the file', () => {
  test('that is worked in goes on as another copy, and the two logs come together', () => {
    const { store, file } = aProject()
    store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
    store.close()
    const elsewhere = `${file}.copy`
    copyFileSync(file, elsewhere)
    for (const [each, x] of [
      [file, 1],
      [elsewhere, 2],
    ] as const) {
      const opened = openProject(each)
      opened.run('work.place', { work: workNamed(opened, 'een'), place: aLine(x) }, by())
      opened.close()
    }
    const [here, there] = [lookInto(file, readLog), lookInto(elsewhere, readLog)]
    expect(here.slice(0, 2)).toEqual(there.slice(0, 2))
    expect(here[2]?.copy).not.toBe(there[2]?.copy)
    const { toDecide } = readState(stateOf([...here, ...there]))
    expect(toDecide).toMatchObject([{ is: 'written apart', group: 'place' }])
    expect(readState(stateOf([...there, ...here])).toDecide).toEqual(toDecide)
  })
})

test('every column of a record is what it is about or in one group', () => {
  for (const table of Object.values<Table>(recordTables)) {
    const named = [...aboutColumns(table), ...[...groupsOf(table).values()].flat()]
    expect(named.sort(), table.name).toEqual(Object.keys(table.columns).sort())
  }
})
