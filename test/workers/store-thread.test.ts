/** The store in a thread of its own: the same answers, later, and clear ends. */
import { unpackBytes } from '../../shared/bytes/packed-bytes.ts'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { openProject } from '../../electron/store/index.ts'
import { openStoreThread } from '../../electron/workers/store-client.ts'
import type { StoreClient } from '../../electron/store/index.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import {
  aDelivery,
  aFolder,
  aLine,
  asideFor,
  by,
  facts,
  noPlace,
  aSource,
  someFields,
  theLayer,
} from '../store/a-project.ts'

async function aClient(): Promise<{ client: StoreClient; file: string }> {
  const file = join(aFolder(), 'waterveen.samenloop')
  const client = await openStoreThread({ create: file, name: 'Waterveen', crs: 'EPSG:28992' })
  return { client, file }
}

const mixed = aDelivery('Gemeente', ['een', 'twee'])
const withoutPlace = { fields: someFields(), ...noPlace, source: aSource(9) }

describe('a store in a thread', () => {
  test('answers as the store itself does, places included, time and again', async () => {
    const { client, file } = await aClient()
    const { delivery } = await client.run(
      'delivery.store',
      {
        ...mixed,
        added: [...mixed.added, withoutPlace],
      },
      by(),
    )
    const layers = [{ name: 'Straten', kind: 'streets' as const, features: [{ name: 'Pad', ...aLine() }] }]
    const layer = theLayer(await client.run('layer.store', { layers }, by()))
    const ask = async () => ({
      summary: await client.summary(),
      works: await client.works(),
      places: unpackBytes(await client.places()),
      known: await client.knownWorks(delivery.party),
      layer: await client.layer(layer),
      files: await client.deliveredFiles(delivery.id),
    })
    const [first, second] = [await ask(), await ask()]
    expect(second).toEqual(first)
    await client.close()

    const store = openProject(file)
    const plain = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes)
    expect(first.summary).toEqual(store.summary())
    expect(first.works).toEqual(store.works())
    expect(first.places.map(plain)).toEqual(unpackBytes(store.places()).map(plain))
    expect(first.places.at(-1)).toBeNull()
    const blocks = new Set(first.places.map((place) => place?.buffer).filter(Boolean))
    expect(blocks.size, 'places stand on one block of memory, to be handed over').toBe(1)
    store.close()
  })

  test('answers in the order asked', async () => {
    const { client } = await aClient()
    const storing = by()
    const answers = await Promise.all([
      client.run('delivery.store', mixed, storing),
      client.works(),
      client.run('history.undo', { command: storing.id }, by()),
      client.works(),
    ])
    expect([answers[1].length, answers[3].length]).toEqual([2, 0])
    await client.close()
  })

  test('hands over expected failures as such, and goes on', async () => {
    const { client } = await aClient()
    await expect(client.run('history.undo', { command: by().id }, by())).rejects.toBeInstanceOf(
      ExpectedFailure,
    )
    await expect(client.run('history.undo', { command: by().id }, by())).rejects.toMatchObject({
      failure: { key: 'store.nothingToUndo' },
    })
    expect(await client.works()).toEqual([])
    await client.close()
  })

  test('rejects with a bug, and goes on', async () => {
    const { client } = await aClient()
    const work = v7() as WorkId
    const itself = client.run('judgement.judge', asideFor([{ a: work, b: work, facts }], 'nee'), by())
    await expect(itself).rejects.toThrow('no pair with itself')
    expect(await client.works()).toEqual([])
    await client.close()
  })

  test('is refused like the store when the file is not there', async () => {
    const file = join(aFolder(), 'weg.samenloop')
    await expect(openStoreThread({ open: file })).rejects.toMatchObject({
      failure: { key: 'store.notThere', values: { file } },
    })
  })

  test('ends with close, and rejects what still waits and what comes after', async () => {
    const { client, file } = await aClient()
    const closed = client.close()
    const waiting = client.works()
    await expect(waiting).rejects.toThrow('the thread of the store ended')
    await closed
    await expect(client.works()).rejects.toThrow('the thread of the store ended')
    const again = await openStoreThread({ open: file })
    await again.close()
  })
})
