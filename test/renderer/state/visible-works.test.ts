/** What stays the very same while bars are dragged, so that list and map need not look at everything again. */
import { expect, it } from 'vitest'
import { shiftedBy } from '../../../renderer/state/index.ts'
import { idsOf, withTried } from '../../../renderer/state/visible-works.ts'
import { period, someWork } from '../../overlap/some-works.ts'

it('has the same identities wherever the bars of the same works are', () => {
  const works = [1, 2, 3].map((index) => someWork(index, null, { period: period('2027-03-01', null) }).work)
  const ids = idsOf(works)
  expect([...ids]).toEqual(works.map(({ id }) => id))
  const moved = shiftedBy(works[1]!, 30)
  const tried = withTried(works, new Map([[moved.id, moved]]))
  expect(tried).not.toBe(works)
  expect(idsOf(tried)).toBe(ids)
  expect([...idsOf(works.slice(1))]).toEqual(works.slice(1).map(({ id }) => id))
  expect([...idsOf([works[2]!, works[0]!])]).toEqual([works[2]!.id, works[0]!.id])
})
