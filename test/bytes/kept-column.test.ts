/** A value for each of very many things, while things come and change. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptColumn } from '../../shared/bytes/kept-column.ts'

const value = fc.oneof(fc.constantFrom('riool', 'gas', null), fc.string({ maxLength: 3 }))
const changes = fc.array(fc.record({ at: fc.nat(200), value }), { maxLength: 300 })

describe('a kept column', () => {
  it('says of each thing what a list would say, whatever changes and comes', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 100 }), changes, (values, changed) => {
        const list = [...values]
        const column = keptColumn(values)
        for (const { at, value: next } of changed) {
          const thing = Math.min(at, list.length)
          list[thing] = next
          column.set(thing, next)
        }
        expect(list.map((_, thing) => column.at(thing))).toEqual(list)
      }),
    )
  })

  it('goes on when more values come than its numbers had room for', () => {
    for (const most of [2 ** 8, 2 ** 16]) {
      const values = Array.from({ length: 3 * most }, (_, thing) => thing % most)
      const column = keptColumn(values)
      column.set(1, most)
      column.set(values.length, most + 1)
      const told = [...values, 0].map((_, thing) => column.at(thing))
      expect(told).toEqual([...values.with(1, most), most + 1])
    }
  })
})
