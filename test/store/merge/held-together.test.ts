/** Records that hang together: what keeps another, and where a work comes from, follow from all that was done, in any order. */
import { copyFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../../electron/store/index.ts'
import { aDelivery, aProject, by, someFields, undoLast, workNamed } from '../a-project.ts'
import { copyOf, take, within } from './some-copies.ts'
import { standsOtherwise } from './stands-otherwise.ts'
import { combineWorks, only, twoCopies } from './two-copies.ts'

describe('a work', () => {
  test('put in by hand, delivered here and removed there, is what its party delivered', () => {
    const { store, file } = aProject()
    const fields = someFields({ name: 'Riool Kade' })
    const { work } = store.run('byHand.make', { party: 'Gemeente', fields, reason: 'gehoord' }, by())
    store.close()
    const there = copyOf(file, 'there')
    within(there, (other) => other.run('byHand.remove', { work }, by('Bea')))
    within(file, (here) => {
      const { added } = aDelivery('Gemeente', ['Riool Kade'])
      const changed = [{ ...[...added][0]!, work }]
      here.run('delivery.store', aDelivery('Gemeente', [], { changed }), by('Anna'))
      const one = only(take(here, there).undecided)
      expect(one).toMatchObject({ is: 'removed and changed', title: { nl: 'Riool Kade' } })
      expect(here.works().map(({ id }) => id)).toEqual([work])
      expect(here.byHand()).toEqual([])
      expect(here.verify()).toEqual([])
    })
  })

  test('put in by hand, delivered here, and there delivered and taken back, is what its party delivered', () => {
    const { store, file } = aProject()
    const fields = someFields({ name: 'Riool Kade' })
    const { work } = store.run('byHand.make', { party: 'Gemeente', fields, reason: 'gehoord' }, by())
    store.close()
    const deliver = (to: Store) => {
      const { added } = aDelivery('Gemeente', ['Riool Kade'])
      const changed = [{ ...[...added][0]!, work }]
      to.run('delivery.store', aDelivery('Gemeente', [], { changed }), by('Anna'))
    }
    const there = copyOf(file, 'there')
    within(there, (other) => {
      deliver(other)
      undoLast(other)
    })
    within(file, (here) => {
      deliver(here)
      take(here, there)
      expect(here.byHand()).toEqual([])
      expect(here.verify()).toEqual([])
    })
    within(there, (other) => {
      take(other, file)
      expect(other.verify()).toEqual([])
    })
    expect(standsOtherwise(file)).toEqual([])
  })
})

describe('what something else keeps', () => {
  test('a delivery that only its work kept goes when that is decided to come from another', () => {
    const { here, there } = twoCopies()
    const deliverAgain = (store: Store) => {
      const [row] = [...aDelivery('Gemeente', ['een']).added]
      const changed = [{ ...row!, work: workNamed(store, 'een') }]
      store.run('delivery.store', aDelivery('Gemeente', [], { changed }), by())
    }
    within(here, deliverAgain)
    copyFileSync(here, there)
    within(there, (store) => undoLast(store))
    within(here, (store) => {
      deliverAgain(store)
      // Says again that the work comes from the delivery that was taken back there.
      undoLast(store)
      const open = take(store, there).undecided
      const origin = open.find((one) => one.is === 'written apart' && one.group === 'source')
      if (origin?.is !== 'written apart') throw new Error('where the work comes from was written apart')
      const deliveries = store.deliveries().length
      const { record, group, values } = origin
      const decision = { is: 'value' as const, record, group, value: values[1]!.value }
      store.run('merge.decide', { decisions: [decision] }, by())
      expect(store.deliveries()).toHaveLength(deliveries - 1)
    })
    expect(standsOtherwise(here)).toEqual([])
  })

  test('what a combination that is held apart names stays, whoever removes it', () => {
    const { here, there } = twoCopies()
    const made = { party: 'Warmtenet', fields: someFields({ name: 'bron' }), reason: 'gehoord' }
    within(here, (store) => void store.run('byHand.make', made, by()))
    const apart = copyOf(here, 'apart')
    copyFileSync(here, there)
    const combine = (store: Store, name: string, works: readonly string[]) => {
      store.run('combination.dissolve', { id: store.combinations()[0]!.id }, by())
      combineWorks(store, name, works)
    }
    within(apart, (store) => undoLast(store))
    within(here, (store) => {
      combine(store, 'Kade', ['een', 'twee'])
      const [combination] = store.combinations()
      const { id, name, works, period, level } = combination!
      const lead = store.parties().find(({ name: each }) => each === 'Warmtenet')!.id
      const fields = { name, works, lead, period, level, reason: 'leidt' }
      store.run('combination.change', { id, fields }, by())
    })
    within(there, (store) => combine(store, 'Dorpsstraat', ['twee', 'drie']))
    const [early, late] = [copyOf(here, 'early'), copyOf(apart, 'late')]
    within(early, (store) => {
      take(store, there)
      take(store, apart)
    })
    within(late, (store) => {
      take(store, here)
      take(store, there)
    })
    for (const file of [early, late]) {
      expect(standsOtherwise(file)).toEqual([])
      within(file, (store) => expect(store.parties().map(({ name }) => name)).toContain('Warmtenet'))
    }
  })
})
