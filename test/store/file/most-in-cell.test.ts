/** What would keep the project from being opened again is not stored: it would be acknowledged, and gone. */
import { expect, test } from 'vitest'
import { openProject, type NewDelivery, type Store } from '../../../electron/store/index.ts'
import {
  aDelivery,
  aLine,
  aProject,
  by,
  expectRefusal,
  someFields,
  stateOf,
  workNamed,
} from '../a-project.ts'

const megabyte = 2 ** 20
const text = (megabytes: number) => 'é'.repeat((megabytes * megabyte) / 2)

function aDeliveryWith(change: Partial<NewDelivery['added'][number]>): NewDelivery {
  const { added, ...delivery } = aDelivery('Netbeheer', ['groot'])
  return { ...delivery, added: added.map((work) => ({ ...work, ...change })) }
}

/** `megabytes` of it, by every way that something comes into a project. */
const ways: Readonly<Record<string, (store: Store, megabytes: number) => unknown>> = {
  'a remark': (store, megabytes) =>
    store.run(
      'remark.make',
      { about: { is: 'work', work: workNamed(store, 'een') }, text: text(megabytes) },
      by(),
    ),
  'a remark that is changed': (store, megabytes) => {
    const [remark] = store.list('remark')
    if (!remark) throw new Error('there is no remark')
    return store.run('remark.change', { id: remark.id, text: text(megabytes) }, by())
  },
  'what a delivery says of a work': (store, megabytes) =>
    store.run(
      'delivery.store',
      aDeliveryWith({ fields: someFields({ name: 'groot', phase: text(megabytes) }) }),
      by(),
    ),
  'works that were made ready': (store, megabytes) =>
    store.makeReady('set', {
      files: [],
      works: aDeliveryWith({ fields: someFields({ name: text(megabytes) }) }).added,
    }),
}

test.each(Object.entries(ways))('%s that is too large is refused, and all else stays', (_, put) => {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
  const about = { is: 'work', work: workNamed(store, 'een') } as const
  store.run('remark.make', { about, text: 'kort' }, by())
  const before = stateOf(store)
  expectRefusal(() => put(store, 9), 'store.valueTooLarge')
  expect(stateOf(store)).toEqual(before)
  // As large as it may be, it is there again.
  put(store, 7)
  store.close()
  const again = openProject(file)
  expect(again.verify()).toEqual([])
  again.close()
})

test('a place that is too large is refused, and one as large as it may be is there again', () => {
  const { store, file } = aProject()
  const corners = (megabytes: number) => Buffer.alloc(megabytes * megabyte, aLine().wkb)
  const place = (megabytes: number) => ({ ...aLine(), wkb: corners(megabytes) })
  expectRefusal(() => store.run('delivery.store', aDeliveryWith(place(65)), by()), 'store.valueTooLarge')
  expect(store.summary().works).toBe(0)
  store.run('delivery.store', aDeliveryWith(place(64)), by())
  store.close()
  openProject(file).close()
})
