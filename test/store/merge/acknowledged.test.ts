/** Nothing that was acknowledged in any copy disappears without a line when copies come together, in whatever order. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longRuns } from '../../long-runs.ts'
import { anyStep } from '../any-command.ts'
import { acknowledgedIn } from './acknowledged.ts'
import { act, apartSteps, copied, copies, decide, people, take, within } from './some-copies.ts'

const { runs, patience } = longRuns(15, 16)

test(
  'what was said in a copy is there after merging, stands to be decided, or was taken back by who knew of it',
  () => {
    let [stood, open] = [0, 0]
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 10 }),
        apartSteps(12, 28),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: copies }),
        (first, steps, order) => {
          const files = copied(first)
          const acknowledged = acknowledgedIn(copies)
          for (const each of steps)
            within(files[each.copy]!, (store) => {
              if ('takes' in each) {
                if (each.takes === each.copy) return
                take(store, files[each.takes]!)
                acknowledged.taken(each.copy, each.takes)
              } else if ('step' in each)
                acknowledged.said(each.copy, store, () => act(store, each.step, people[each.copy]))
              else acknowledged.said(each.copy, store, () => decide(store, each))
            })
          within(files[order[0]!]!, (store) => {
            for (const other of order.slice(1)) take(store, files[other]!)
            expect(acknowledged.missingIn(store)).toEqual([])
            stood += acknowledged.standing()
            open += store.undecided().filter(({ is }) => is === 'written apart').length
          })
        },
      ),
      runs,
    )
    // A law about nothing says nothing.
    expect(stood).toBeGreaterThan(runs.numRuns)
    expect(open).toBeGreaterThan(0)
  },
  patience,
)
