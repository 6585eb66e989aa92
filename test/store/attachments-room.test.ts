/** A project keeps no more attachments than it has room for: told with smaller bounds, of which the sentences say the same. */
import { expect, test, vi } from 'vitest'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { aDelivery, aProject, by, workNamed } from './a-project.ts'

vi.mock('../../shared/domain/attachment.ts', async (original) => ({
  ...(await original<object>()),
  attachmentMost: { file: 1_000, project: 2_500, shown: 1_000 },
}))

test('what was removed takes room, and what is there already takes none', () => {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['Riool', 'Gas']), by())
  const period = { start: '2027-03-01' as CalendarDate, end: '2027-06-30' as CalendarDate }
  const works = ['Riool', 'Gas'].map((name) => workNamed(store, name))
  const fields = {
    name: 'Dam',
    works,
    lead: store.parties()[0]!.id,
    period,
    level: 3 as const,
    reason: 'samen',
  }
  const combination = store.run('combination.make', fields, by()).combination.id
  const file = (name: string, size: number) => ({
    name,
    mediaType: 'application/zip',
    bytes: Buffer.alloc(size, name),
  })
  const add = (...files: ReturnType<typeof file>[]) =>
    store.run('attachment.add', { combination, files }, by()).notes.map(({ key }) => key)
  expect(add(file('a', 1_000), file('b', 1_000), file('c', 501))).toEqual(['attachment.noRoom'])
  store.run('attachment.remove', { id: store.list('attachment')[0]!.id }, by())
  expect(add(file('c', 501))).toEqual(['attachment.noRoom'])
  expect(add(file('a', 1_000), file('d', 500))).toEqual([])
  expect(add(file('e', 1_001))).toEqual(['attachment.tooLarge'])
  expect(store.list('attachment').map(({ name }) => name)).toEqual(['b', 'a', 'd'])
})
