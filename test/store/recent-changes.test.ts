/** Which works were changed lately, and in what, as history tells it. */
import { expect, test } from 'vitest'
import { aDelivery, aLine, aProject, aSource, by, undoLast, workNamed } from './a-project.ts'

const longAgo = '2000-01-01T00:00:00.000Z'
const ahead = '2999-01-01T00:00:00.000Z'

test('what was delivered first is no change, what is placed otherwise is, and what was said of a name is not told', () => {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['a', 'b']), by())
  expect(store.recentChanges(longAgo)).toEqual([])
  const work = workNamed(store, 'a')
  store.run('work.place', { work, place: aLine(155_100) }, by())
  expect(store.recentChanges(longAgo)).toMatchObject([{ work, fields: ['place'] }])
  expect(store.recentChanges(ahead)).toEqual([])
  // A delivery that names it no longer, and another that says nothing new of the first.
  const missing = [{ work: workNamed(store, 'b'), decision: 'withdrawn' }] as const
  const unchanged = [{ work, source: aSource(9) }]
  store.run('delivery.store', aDelivery('Gemeente', [], { missing, unchanged }), by())
  expect(store.recentChanges(longAgo).map((one) => [one.work, one.fields])).toEqual([
    [workNamed(store, 'b'), ['missing']],
    [work, ['place']],
  ])
  // A step back is a change as well, and each work stands in it once.
  undoLast(store)
  expect(store.recentChanges(longAgo)).toHaveLength(2)
  store.close()
})
