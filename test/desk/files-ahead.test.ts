/** The files of a delivery reach the store deflated and in their order, and come back as they were. */
import { expect, test } from 'vitest'
import { filesAhead } from '../../electron/desk/files-ahead.ts'
import { WorksAhead } from '../../electron/desk/works-ahead.ts'
import type { DeliveredFile } from '../../electron/import/files/index.ts'
import type { ReadyDelivery, StoreClient } from '../../electron/store/index.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

const megabyte = 2 ** 20

function file(path: string, size: number): DeliveredFile {
  return { path, bytes: new Uint8Array(size).fill(path.length) }
}

/** A store that makes files ready, and what it has; `answers` says what comes of each. */
function aStore(answers: (path: string) => Promise<void> = () => Promise.resolve()) {
  const asked: string[] = []
  const ready: { path: string; size: number; bytes: Uint8Array }[] = []
  const store: Pick<StoreClient, 'makeReady' | 'readyFiles'> = {
    async makeReady(_set: string, { files }: ReadyDelivery) {
      asked.push(...files.map(({ path }) => path))
      for (const { path, size, deflated } of files) {
        await answers(path)
        ready.push({ path, size, bytes: deflated })
      }
    },
    readyFiles: () => Promise.resolve(ready),
  }
  return { ahead: new WorksAhead(store as StoreClient), asked, ready }
}

function shown(files: readonly DeliveredFile[]) {
  return files.map(({ path, bytes }) => [path, bytes.byteLength, bytes.every((byte) => byte === path.length)])
}

const many = [file('a', 3 * megabyte), file('bb', 0), file('ccc', 9 * megabyte), file('dddd', 10)]

test('small and large ones are ready in their order, and none is kept besides', async () => {
  const { ahead, ready } = aStore()
  const files = filesAhead(many, ahead)
  expect(await files.rest).toEqual([])
  expect(ready.map(({ path, size }) => [path, size])).toEqual(
    many.map(({ path, bytes }) => [path, bytes.byteLength]),
  )
  expect(ready.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)).toBeLessThan(megabyte)

  const back = await files.all()
  expect(shown(back)).toEqual(shown(many))
  expect(back.every(({ bytes }) => bytes.buffer instanceof SharedArrayBuffer)).toBe(true)
})

test('no more are deflated at once than fit beside what is read, but small ones are together', async () => {
  const taken = Promise.withResolvers<undefined>()
  const { ahead, asked } = aStore(() => taken.promise)
  const files = filesAhead(many, ahead)
  await expect.poll(() => asked).toEqual(['a', 'bb'])
  taken.resolve(undefined)
  await files.rest
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dddd'])
})

test('where the store has no room they stay as they came, also those behind that would fit', async () => {
  const { ahead } = aStore((path) =>
    path === 'bb' ? Promise.reject(new ExpectedFailure(message('store.diskFull'))) : Promise.resolve(),
  )
  const files = filesAhead(many, ahead)
  expect(await files.rest).toEqual(many.slice(1))
  const { ready } = await ahead.end([])
  expect(ready.files).toEqual(['a'])
})

test('where nothing can be stored they stay as they came', async () => {
  const given = [...many]
  const files = filesAhead(given, null)
  given.length = 0
  expect(await files.rest).toEqual(many)
  expect(await files.all()).toEqual(many)
})
