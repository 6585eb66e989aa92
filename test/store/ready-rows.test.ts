/** What was made ready before the command is stored as if it came with it, and is nothing as long as no command takes it in. */
import { unpackBytes } from '../../shared/bytes/packed-bytes.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deflateSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { MadeReady, NewDelivery, Store } from '../../electron/store/index.ts'
import { readyRows } from '../../electron/store/ready-rows.ts'
import { unpackDelivery, packDelivery } from '../../electron/workers/packed-works.ts'
import { newStopFlag, sayStop } from '../../electron/workers/calls/stop-flag.ts'
import type { DeliveryId } from '../../shared/domain/ids.ts'
import {
  aDelivery,
  aProject,
  aSource,
  by,
  expectRefusal,
  noPlace,
  redoLast,
  someFields,
  stateOf,
  undoLast,
} from './a-project.ts'

const names = ['een', 'twee', 'drie', 'vier', 'vijf']
const withoutPlace = { fields: someFields({ name: 'elders', budget: -0 }), ...noPlace, source: aSource(9) }

/** A delivery of which everything is made ready under `set`; `works` says which of its works are taken. */
function madeReady(store: Store, set: string, works: MadeReady['works'] = [[0, 6]]): NewDelivery {
  const { added, files, ...delivery } = aDelivery('Gemeente', names)
  const deflated = files.map(({ path, bytes }) => ({
    path,
    size: bytes.byteLength,
    deflated: new Uint8Array(deflateSync(bytes)),
  }))
  store.makeReady(set, { files: deflated, works: added.slice(0, 2) })
  store.makeReady(set, { files: [], works: [...added.slice(2), withoutPlace] })
  const workCount = [...works].reduce((sum, [from, to]) => sum + to - from, 0)
  const ready = { set, files: files.map(({ path }) => path), works, workCount }
  return { ...delivery, ready, files: [], added: [] }
}

/** All of the works but their ids, in the order of those. */
function saidBy(store: Store) {
  const places = unpackBytes(store.places())
  return store.works().map(({ id: _id, delivery: _delivery, party: _party, ...work }, at) => {
    const wkb = places[at]
    return { ...work, wkb: wkb && Buffer.from(wkb).toString('hex') }
  })
}

function namesIn(store: Store): string[] {
  return store.works().map(({ name }) => name)
}

test('what was made ready is stored as if it had come with the command, sealed and in history', () => {
  const [{ store: whole }, { store: ready }] = [aProject(), aProject()]
  const delivery = aDelivery('Gemeente', names)
  const stored = whole.run(
    'delivery.store',
    { ...delivery, added: [...delivery.added, withoutPlace] },
    by(),
  ).delivery
  const readyDelivery = ready.run('delivery.store', madeReady(ready, 'a'), by()).delivery

  expect(readyDelivery.changes).toEqual(stored.changes)
  expect(saidBy(ready)).toEqual(saidBy(whole))
  expect(ready.deliveredFiles(readyDelivery.id)).toEqual(whole.deliveredFiles(stored.id))
  expect(ready.history(10).map(({ what }) => what)).toEqual(whole.history(10).map(({ what }) => what))
  expect(ready.verify()).toEqual([])

  const [before, ids] = [saidBy(ready), ready.works().map(({ id }) => id)]
  undoLast(ready)
  expect(ready.works()).toEqual([])
  redoLast(ready)
  expect(saidBy(ready)).toEqual(before)
  expect(ready.works().map(({ id }) => id)).toEqual(ids)
  expect(ready.verify()).toEqual([])
  whole.close()
  ready.close()
})

test('only what the command names is taken, in the order it was made ready; the rest comes behind', () => {
  const { store } = aProject()
  const delivery = madeReady(store, 'a', [
    [0, 1],
    [3, 5],
  ])
  const { added } = aDelivery('Gemeente', ['zes', 'zeven'])
  const { changes } = store.run('delivery.store', { ...delivery, added }, by()).delivery
  expect(namesIn(store)).toEqual(['een', 'vier', 'vijf', 'zes', 'zeven'])
  expect(changes.added).toBe(5)
  expect(store.verify()).toEqual([])
  store.close()
})

test('the project knows nothing of what is ready and not stored, and nothing of it is left beside it', () => {
  const { store, file } = aProject()
  const sum = () => createHash('sha256').update(readFileSync(file)).digest('hex')
  const [before, state] = [sum(), stateOf(store)]
  madeReady(store, 'a')
  madeReady(store, 'b')
  expect(stateOf(store)).toEqual(state)
  expect(store.verify()).toEqual([])
  store.forgetReady('a')
  store.forgetReady('never made')
  store.close()
  expect(sum()).toBe(before)
  expect(readdirSync(dirname(file))).toHaveLength(1)
})

test('two deliveries wait apart, and one that was forgotten is not stored by halves', () => {
  const { store } = aProject()
  const [first, second] = [madeReady(store, 'a', [[0, 2]]), madeReady(store, 'b', [[2, 4]])]
  store.run('delivery.store', second, by())
  store.forgetReady('a')
  const before = stateOf(store)
  expect(() => store.run('delivery.store', first, by())).toThrow('rows should be ready')
  expect(stateOf(store)).toEqual(before)
  expect(namesIn(store)).toEqual(['drie', 'vier'])
  store.close()
})

test('a delivery that is put away while what was ready is taken in leaves nothing, and can be stored again', () => {
  const { store } = aProject()
  const before = stateOf(store)
  const stop = newStopFlag()
  const works: MadeReady['works'] = {
    *[Symbol.iterator]() {
      yield [0, 2]
      sayStop(stop)
      yield [2, 6]
    },
  }
  const delivery = madeReady(store, 'a', works)
  expectRefusal(
    () => store.run('delivery.store', unpackDelivery(packDelivery(delivery, stop)), by()),
    'store.stopped',
  )
  expect(stateOf(store)).toEqual(before)
  store.run(
    'delivery.store',
    unpackDelivery(
      packDelivery({ ...delivery, ready: { ...delivery.ready!, works: [[0, 6]] } }, newStopFlag()),
    ),
    by(),
  )
  expect(namesIn(store)).toEqual([...names, 'elders'])
  store.close()
})

test('where there is no room for temporary files what waits already stays ready, and can be forgotten', () => {
  const connection = new Sqlite(':memory:')
  const columns = ['id', 'delivery', 'path', 'size', 'bytes']
  connection.exec(`CREATE TABLE delivered_file (${columns.join(', ')}, seal)`)
  const ready = readyRows(connection, () => columns)
  const file = (id: string, size: number) => ({ id, path: 'lijst.csv', size, bytes: new Uint8Array(size) })
  ready.add('a', 'delivered_file', [file('een', 10)])
  connection.pragma('temp.max_page_count = 16')
  expect(() => ready.add('a', 'delivered_file', [file('twee', 10), file('drie', 1_000_000)])).toThrow(/full/)
  const later = { delivery: 'd' as DeliveryId }
  expect(() => ready.take('delivered_file', { set: 'a', from: 0, to: 2 }, later)).toThrow('1 were')
  expect(ready.take('delivered_file', { set: 'a', from: 0, to: 1 }, later)).toEqual(['een'])
  ready.forget('a')
  expect(() => ready.take('delivered_file', { set: 'a', from: 0, to: 1 }, later)).toThrow('0 were')
  connection.close()
})
