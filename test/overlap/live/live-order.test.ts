/** An order that is kept while things come, change and go is the order they would be sorted in. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LiveOrder } from '../../../shared/overlap/live/live-order.ts'

const step = fc.record({
  what: fc.constantFrom('add', 'move', 'remove'),
  which: fc.nat(),
  value: fc.nat({ max: 50 }),
})

it('keeps places as sorting everything again would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 })), fc.array(step), (begin, steps) => {
      const values = [...begin]
      const compare = (one: number, two: number) => values[one]! - values[two]! || one - two
      const there = new Set(values.keys())
      const sorted = () => [...there].sort(compare)
      const places = new Uint32Array(values.length)
      sorted().forEach((thing, place) => (places[thing] = place))
      const order = new LiveOrder(places, compare)
      for (const { what, which, value } of steps) {
        const thing = what === 'add' ? values.length : [...there][which % there.size]
        if (thing === undefined) continue
        if (what !== 'remove') values[thing] = value
        if (what === 'add') there.add(thing)
        if (what === 'remove') there.delete(thing)
        order[what](thing)
        expect(sorted().map((each) => order.placeOf(each))).toEqual([...there].map((_, place) => place))
      }
      const some = [...there].reverse()
      const among = order.among(some)
      expect(some.toSorted(compare).map((each) => among[some.indexOf(each)])).toEqual([...some.keys()])
    }),
  )
})
