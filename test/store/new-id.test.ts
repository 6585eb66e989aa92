/** Identities of records: each its own, and in the order they were asked for. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { newId } from '../../electron/store/new-id.ts'
import { WorkId } from '../../shared/domain/ids.ts'
import { aDelivery, aProject, by } from './a-project.ts'

test('ids are different, sort in the order they were asked for, and are ids as the domain has them', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
  for (const id of ids.slice(0, 100)) expect(WorkId.safeParse(id).success, id).toBe(true)
})

test('deliveries stay in the order they came when the clock was set back between two runs', async () => {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
  store.close()
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2020, 0, 1))
  onTestFinished(() => clock.mockRestore())
  // Another run of the program: it has made no id yet.
  vi.resetModules()
  const { openProject } = await import('../../electron/store/index.ts')
  const again = openProject(file)
  again.run('delivery.store', aDelivery('Netbeheer', ['twee']), by())
  again.run('delivery.store', aDelivery('Waterschap', ['drie']), by())
  const parties = new Map(again.parties().map(({ id, name }) => [id, name]))
  expect(again.deliveries().map(({ party }) => parties.get(party))).toEqual([
    'Gemeente',
    'Netbeheer',
    'Waterschap',
  ])
  expect(again.history(9).map(({ revision }) => revision)).toEqual([3, 2, 1])
  again.close()
})

test('what comes after the last id that a file can hold keeps its order, and does not begin again', async () => {
  vi.resetModules()
  const { continueAfter, newId: nextId } = await import('../../electron/store/new-id.ts')
  const before = nextId()
  continueAfter('ffffffff-ffff-7fff-bfff-ffffffffffff')
  const ids = Array.from({ length: 1000 }, nextId)
  expect([before, ...ids].sort()).toEqual([before, ...ids])
  expect(new Set(ids).size).toBe(ids.length)
  continueAfter(ids.at(-1) ?? '')
  const [next] = [nextId()]
  expect([...ids, next].sort()).toEqual([...ids, next])
})
