/** What the tests of the store start from: a new project in a folder of its own, and things to put in it. */
import { recordTableNames } from '../../electron/store/tables.ts'
import { unpackBytes } from '../../shared/bytes/packed-bytes.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { expect, onTestFinished } from 'vitest'
import {
  createProject,
  type CommandBy,
  type JudgedPair,
  type NewJudgement,
  type Store,
} from '../../electron/store/index.ts'
import type { CommandId, LayerId, WorkId } from '../../shared/domain/ids.ts'
import type { JudgedFacts } from '../../shared/domain/judgement.ts'
import type { MessageKey } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

export { aDelivery, aLine, aSource, noPlace, someFields } from './some-delivery.ts'

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function aProject(): { store: Store; file: string } {
  const file = join(aFolder(), 'waterveen.samenloop')
  return { store: createProject(file, { name: 'Waterveen', crs: 'EPSG:28992' }), file }
}

export function by(actor = 'Anna'): CommandBy {
  return { id: v7() as CommandId, actor, revisionSeen: 0 }
}

/** Takes back whatever is last, as a button does that names it; `command` says who and under which id. */
export function undoLast(store: Store, command = by()) {
  return store.run('history.undo', { command: store.summary().undo?.command ?? command.id }, command)
}

export function redoLast(store: Store, command = by()) {
  return store.run('history.redo', { command: store.summary().redo?.command ?? command.id }, command)
}

export function workNamed(store: Store, name: string): WorkId {
  const work = store.works().find((each) => each.name === name)
  if (!work) throw new Error(`no work is called ${name}`)
  return work.id
}

export const facts: JudgedFacts = {
  distance: 3.5,
  sharedArea: null,
  gapDays: 12,
  outcomes: ['opportunity'],
  periods: [
    { start: '2027-03-01' as CalendarDate, end: '2027-05-31' as CalendarDate },
    { start: '2027-06-12' as CalendarDate, end: null },
  ],
}

/** "Niet nu" for some pairs, each by itself. */
export function asideFor(pairs: readonly JudgedPair[], reason: string): NewJudgement {
  return { pairs, verdict: 'setAside', reason, isOneConversation: false }
}

/** Everything a project says, but for its revisions and history. */
export function stateOf(store: Store): unknown {
  const { revision: _, revisions: _revisions, undo: _undo, redo: _redo, ...summary } = store.summary()
  const deliveries = store.deliveries()
  return structuredClone({
    summary,
    works: store.works(),
    corrections: store.corrections(),
    asides: store.asides(),
    byHand: store.byHand(),
    places: unpackBytes(store.places()).map((place) => place && Buffer.from(place).toString('hex')),
    deliveries,
    files: deliveries.map(({ id }) => store.deliveredFiles(id)),
    combinations: store.combinations(),
    // Whatever kinds there are: a list by hand would go on without the one that was forgotten.
    records: Object.fromEntries(recordTableNames.map((table) => [table, store.list(table)])),
    judgements: store.judgements(),
    exceptions: store.digRestExceptions(),
    closedAreas: store
      .closedAreas()
      .map(({ wkb, ...area }) => ({ ...area, wkb: Buffer.from(wkb).toString('hex') })),
    layers: summary.layers.map(({ id }) => store.layer(id)),
  })
}

/** The action fails as expected, with this sentence. */
export function expectRefusal(action: () => unknown, key: MessageKey): void {
  let refused: unknown
  try {
    action()
  } catch (error) {
    refused = error
  }
  expect(refused).toBeInstanceOf(ExpectedFailure)
  expect((refused as ExpectedFailure).failure.key).toBe(key)
}

/** The id of the layer that was added alone. */
export function theLayer({ layers }: { layers: LayerId[] }): LayerId {
  const [layer] = layers
  if (layer === undefined || layers.length > 1) throw new Error(`one layer was added, not ${layers.length}`)
  return layer
}
