/** Works arrive at the store as they left, whatever is in them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeliveredWork, NewDelivery } from '../../electron/store/command-input.ts'
import { packDelivery, unpackDelivery } from '../../electron/workers/packed-works.ts'
import { newStopFlag, sayStop } from '../../electron/workers/calls/stop-flag.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import {
  aDelivery,
  aLine,
  aProject,
  aSource,
  by,
  expectRefusal,
  noPlace,
  someFields,
  stateOf,
} from '../store/a-project.ts'

const text = fc.string({ unit: 'binary' })
const place = fc.oneof(
  fc.constant(noPlace),
  fc.record({ x: fc.integer(), y: fc.integer() }).map(({ x, y }) => aLine(x, y)),
  fc.integer().map((x) => onSharedMemory(aLine(x, 0))),
)
const work: fc.Arbitrary<DeliveredWork> = fc
  .record({
    name: text,
    number: fc.option(text),
    budget: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    row: fc.integer({ min: 1 }),
    place,
  })
  .map(({ name, number, budget, row, place: at }) => ({
    // JSON knows no negative nought, and neither does a budget.
    fields: someFields({ name, number, budget: budget === null ? null : budget + 0 }),
    source: aSource(row),
    ...at,
  }))

function onSharedMemory(line: ReturnType<typeof aLine>) {
  const memory = new Uint8Array(new SharedArrayBuffer(line.wkb.length + 7))
  memory.set(line.wkb, 7)
  return { ...line, wkb: memory.subarray(7) }
}

/** Everything a work says, as plain values. */
function said({ fields, source, placing, wkb, bounds }: DeliveredWork) {
  return { fields, source, placing, bounds, wkb: wkb && Buffer.from(wkb).toString('hex') }
}

function saidBy({ added, changed }: NewDelivery) {
  return { added: added.map(said), changed: changed.map((one) => ({ ...said(one), work: one.work })) }
}

test('a delivery that was packed, sent to a thread and unpacked says what it said', () => {
  fc.assert(
    fc.property(fc.array(work), fc.array(work), (added, changed) => {
      const delivery = aDelivery('Gemeente', [], {
        added,
        changed: changed.map((one, index) => ({ ...one, work: `work-${index}` as WorkId })),
      })
      const sent = unpackDelivery(structuredClone(packDelivery(delivery, newStopFlag())))
      expect(saidBy(sent)).toEqual(saidBy(delivery))
      expect(sent.partyName).toBe(delivery.partyName)
    }),
  )
})

test('places on shared memory are not copied', () => {
  const shared = onSharedMemory(aLine())
  const one = { fields: someFields(), source: aSource(1), ...shared }
  const [sent] = unpackDelivery(
    packDelivery(aDelivery('Gemeente', [], { added: [one] }), newStopFlag()),
  ).added
  expect(sent?.wkb?.buffer).toBe(shared.wkb.buffer)
})

test('a delivery that is put away while it is stored stops halfway, and leaves the project as it was', () => {
  const { store } = aProject()
  const before = stateOf(store)
  const stop = newStopFlag()
  const names = ['een', 'twee', 'drie']
  const { added, ...rest } = unpackDelivery(packDelivery(aDelivery('Gemeente', names), stop))
  const stopping = added.map((work, index) =>
    index === 1
      ? {
          get fields() {
            sayStop(stop)
            return work.fields
          },
          source: work.source,
          placing: work.placing,
          wkb: work.wkb,
          bounds: work.bounds,
        }
      : work,
  )
  expectRefusal(() => store.run('delivery.store', { ...rest, added: stopping }, by()), 'store.stopped')
  expect(stateOf(store)).toEqual(before)
  store.close()
})
