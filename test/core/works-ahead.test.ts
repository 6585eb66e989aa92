/** Works that go to the store while they are read: which of them count as ready when the delivery is stored. */
import { expect, test } from 'vitest'
import { WorksAhead } from '../../electron/desk/works-ahead.ts'
import { TableWorks } from '../../electron/import/packed/packed-works.ts'
import { SharedRoom } from '../../electron/import/packed/shared-room.ts'
import { unpacked } from '../../electron/import/packed/packed-works.ts'
import type { ReadyDelivery, StoreClient } from '../../electron/store/index.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { someFields } from '../store/a-project.ts'

const placing = { how: null, sure: false, why: null }

function readWorks(count: number) {
  const table = new TableWorks(
    { file: 'lijst.csv', sheet: null },
    { most: count, before: 0 },
    new SharedRoom(),
  )
  return Array.from({ length: count }, (_, at) =>
    table.add(at + 1, { fields: someFields({ name: `werk ${at}` }), place: null, placing, work: null }),
  )
}

/** A store that answers each call by `answer`, and keeps what it was given. */
function aStore(answer: (call: number) => Promise<void>) {
  const given: ReadyDelivery[] = []
  const makeReady = (_set: string, delivery: ReadyDelivery) => answer(given.push(delivery))
  return { client: { makeReady } as unknown as StoreClient, given }
}

test('works that were handed over are ready, in runs, up to the first that was changed since', async () => {
  const { client } = aStore(() => Promise.resolve())
  const works = readWorks(6)
  const ahead = new WorksAhead(client)
  ahead.take(works.slice(0, 4))
  ahead.take(works.slice(4))
  const kept = [works[0]!, works[1]!, works[3]!, unpacked(works[4]!), works[5]!]
  const { ready, added } = await ahead.end(kept)
  expect(ready).toMatchObject({
    works: [
      [0, 2],
      [3, 4],
    ],
    workCount: 3,
  })
  expect(added).toEqual(kept.slice(3))
})

test('what the store had no room for is not ready, nor what came behind it', async () => {
  const full = new ExpectedFailure(message('store.diskFull', { file: 'p', why: 'vol' }))
  const { client } = aStore((call) => (call === 2 ? Promise.reject(full) : Promise.resolve()))
  const works = readWorks(4)
  const ahead = new WorksAhead(client)
  for (const work of works) ahead.take([work])
  const { ready, added } = await ahead.end(works)
  expect(ready).toMatchObject({ works: [[0, 1]], workCount: 1 })
  expect(added).toEqual(works.slice(1))
  expect(await ahead.takeFile({ path: 'lijst.csv', size: 1, deflated: new Uint8Array(1) })).toBe(false)
})

test('at most two calls wait for the store, and what was not handed over at the end is stored as it stands', async () => {
  const answers: (() => void)[] = []
  const { client, given } = aStore(() => new Promise((resolve) => answers.push(resolve)))
  const works = readWorks(4)
  const ahead = new WorksAhead(client)
  for (const work of works) ahead.take([work])
  expect(given).toHaveLength(2)
  const ending = ahead.end(works)
  for (const answer of answers) answer()
  const { ready, added } = await ending
  expect(given).toHaveLength(2)
  expect(ready).toMatchObject({ works: [[0, 2]], workCount: 2 })
  expect(added).toEqual(works.slice(2))
})

test('a fault of the store is told where the delivery is stored', async () => {
  const { client } = aStore(() => Promise.reject(new Error('a bug')))
  const works = readWorks(1)
  const ahead = new WorksAhead(client)
  ahead.take(works)
  await expect(ahead.end(works)).rejects.toThrow('a bug')
})

test('works are taken in their order alone', () => {
  const { client } = aStore(() => Promise.resolve())
  const works = readWorks(3)
  expect(() => new WorksAhead(client).take(works.slice(1))).toThrow('the next is another')
})
