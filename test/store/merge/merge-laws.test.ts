/** A coordinator and three planners, each in a file of their own, with every kind of command: what holds of any such history. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longRuns } from '../../long-runs.ts'
import { anyStep } from '../any-command.ts'
import { apartSteps, copied, copies, copyOf, play, take, within } from './some-copies.ts'
import { standsOtherwise } from './stands-otherwise.ts'

/** What was left to decide in any of the histories: laws about nothing say nothing. */
const seen = new Set<string>()

const { runs, patience } = longRuns(15, 16)

function fingerprint(file: string): string {
  expect(standsOtherwise(file)).toEqual([])
  return within(file, (store) => {
    expect(store.verify()).toEqual([])
    return store.fingerprint()
  })
}

describe('copies of a project', () => {
  test(
    'say the same when each has taken in the others, in whatever order and however often',
    () => {
      fc.assert(
        fc.property(
          fc.array(anyStep, { maxLength: 10 }),
          apartSteps(12, 28),
          fc.shuffledSubarray([0, 1, 2, 3], { minLength: copies }),
          (first, steps, order) => {
            const files = copied(first)
            play(files, steps)
            const fresh = files.map((file) => copyOf(file, 'again'))
            for (const at of order)
              within(files[at]!, (store) => {
                for (const other of order) if (other !== at) take(store, files[other]!)
              })
            for (const { is } of within(files[0]!, (store) => store.undecided())) seen.add(is)
            // The first of them had taken in the others before those took in each other: there is nothing new in that.
            const [one, ...others] = files.map(fingerprint)
            for (const other of others) expect(other).toBe(one)
            const [alone, ...rest] = order.toReversed().map((at) => fresh[at]!)
            within(alone!, (store) => {
              for (const other of [...rest, ...rest, ...files]) take(store, other)
            })
            expect(fingerprint(alone!)).toBe(one)
            within(alone!, (store) => expect(take(store, files[0]!).commands).toEqual([]))
          },
        ),
        runs,
      )
      expect([...seen]).toEqual(expect.arrayContaining(['removed and changed', 'same name', 'written apart']))
    },
    patience,
  )
})
