/** A work that was packed where its row was read says what the row said, and goes to the store as it stands. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TableWorks, unpacked } from '../../../electron/import/packed/packed-works.ts'
import { SharedRoom } from '../../../electron/import/packed/shared-room.ts'
import type { ReadWork } from '../../../electron/import/reading.ts'
import { packDelivery, unpackDelivery } from '../../../electron/workers/packed-works.ts'
import { newStopFlag } from '../../../electron/workers/calls/stop-flag.ts'
import { takeOver } from '../../../electron/import/differences/take-over.ts'
import { compareDelivery } from '../../../electron/import/differences/compare-delivery.ts'
import { aDelivery } from '../../store/a-project.ts'
import { work } from '../differences/compared-works.ts'

const text = fc.string({ unit: 'binary' })
const read: fc.Arbitrary<ReadWork> = fc
  .record({
    name: text,
    number: fc.option(text),
    own: fc.option(fc.array(fc.record({ column: text, value: text }), { minLength: 1 })),
    x: fc.option(fc.integer({ min: 0, max: 1e6 })),
  })
  .map(({ own, x, ...fields }) => work(own === null ? fields : { ...fields, own }, x))

const nothing = { matches: [], left: [], missing: [], corrections: [] }
const works = fc.array(read, { maxLength: 12 })

function packedOf(all: readonly ReadWork[]): { room: SharedRoom; packed: ReadWork[] } {
  const room = new SharedRoom()
  const table = new TableWorks({ file: 'riool.shp', sheet: null }, { most: all.length, before: 0 }, room)
  return { room, packed: all.map((one, at) => table.add(at + 1, one)) }
}

test('a packed work says what its row said, in whatever order works are looked at', () => {
  fc.assert(
    fc.property(works, (all) => {
      const { packed } = packedOf(all)
      const rows = all.map((one, at) => ({ ...one, source: { file: 'riool.shp', sheet: null, row: at + 1 } }))
      expect(packed.map(unpacked)).toEqual(rows)
      expect(packed.toReversed().map(unpacked)).toEqual(rows.toReversed())
    }),
  )
})

test('the works of a first delivery go to the store on the memory they were read to', () => {
  fc.assert(
    fc.property(works, (all) => {
      const { room, packed } = packedOf(all)
      const delivery = aDelivery('Gemeente', [])
      const { added } = takeOver(compareDelivery([], packed, nothing), nothing, delivery.report)
      const sent = packDelivery({ ...delivery, added }, newStopFlag())
      for (const block of sent.added.blocks) expect(room.blocks).toContain(block)
      const arrived = unpackDelivery(structuredClone(sent)).added
      expect(arrived.map(({ fields, source }) => ({ fields, source }))).toEqual(
        packed.map(({ fields, source }) => ({ fields, source })),
      )
    }),
  )
})
