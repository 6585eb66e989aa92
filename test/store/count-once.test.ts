/** What the summary counts it counts again when that was touched, and only then: works are very many, and it is read at every change. */
import { beforeEach, expect, test, vi } from 'vitest'
import { countWorks } from '../../electron/store/works.ts'
import type { Store } from '../../electron/store/index.ts'
import {
  aDelivery,
  aLine,
  aProject,
  asideFor,
  by,
  facts,
  redoLast,
  undoLast,
  workNamed,
} from './a-project.ts'

vi.mock('../../electron/store/works.ts', { spy: true })

beforeEach(() => {
  vi.clearAllMocks()
})

function town() {
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['Totaal', 'Riool Kade', 'Riool Markt']), by())
  return store
}

const counted = () => vi.mocked(countWorks).mock.calls.length
const worksIn = (store: Store) => store.summary().works

test('works are counted once for any number of decisions', () => {
  const store = town()
  expect(worksIn(store)).toBe(3)
  const before = counted()
  const [a, b] = [workNamed(store, 'Riool Kade'), workNamed(store, 'Riool Markt')]
  store.run('judgement.judge', asideFor([{ a, b, facts }], 'Te duur'), by())
  expect(worksIn(store)).toBe(3)
  undoLast(store)
  expect(worksIn(store)).toBe(3)
  expect(counted()).toBe(before)
})

test('works that come, go and come back count', () => {
  const store = town()
  expect(worksIn(store)).toBe(3)
  store.run('aside.put', { works: [workNamed(store, 'Totaal')], reason: 'Een optelling' }, by())
  expect(worksIn(store)).toBe(2)
  undoLast(store)
  expect(worksIn(store)).toBe(3)
  store.run('delivery.store', aDelivery('Waterbedrijf', ['Leiding']), by())
  expect(worksIn(store)).toBe(4)
  undoLast(store)
  expect(worksIn(store)).toBe(3)
  redoLast(store)
  expect(worksIn(store)).toBe(4)
})

test('a layer that comes and goes has the features that it has', () => {
  const store = town()
  const features = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const { wkb, bounds } = aLine(155_000 + at)
      return { name: null, wkb, bounds }
    })
  const featuresIn = () => store.summary().layers.map((layer) => layer.features)
  const add = (count: number) =>
    store.run('layer.store', { layers: [{ name: 'Water', kind: 'water', features: features(count) }] }, by())
  add(2)
  expect(featuresIn()).toEqual([2])
  add(5)
  expect(featuresIn()).toEqual([2, 5])
  undoLast(store)
  expect(featuresIn()).toEqual([2])
  redoLast(store)
  expect(featuresIn()).toEqual([2, 5])
})
