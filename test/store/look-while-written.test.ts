/** One program writes in a project while another looks at it: who looks sees whole states only, one after the other, and holds nobody up. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { lookAtProject, openProject, type Store } from '../../electron/store/index.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { aDelivery, aProject, by, expectRefusal } from './a-project.ts'

const worksPerDelivery = 200

/** Works and steps of one state; null when someone wrote in between. */
function read(looked: Store): { works: number; revision: number } | null {
  try {
    const { revision, works } = looked.summary()
    return { works, revision }
  } catch (error) {
    if (error instanceof ExpectedFailure && error.failure.key === 'store.movedOn') return null
    throw error
  }
}

test('who looks sees every state whole while another program stores, also when that is killed half-way', async () => {
  const { store, file } = aProject()
  store.close()
  const writer = spawn(process.execPath, [
    join(import.meta.dirname, 'keep-storing.ts'),
    file,
    String(worksPerDelivery),
  ])
  onTestFinished(() => void writer.kill('SIGKILL'))
  let stored = 0
  writer.stdout.on('data', (said: Buffer) => (stored = Number(said.toString().trim().split('\n').at(-1))))
  await once(writer.stdout, 'data')

  const looked = lookAtProject(file, 'inUse')
  const seen = new Set<number>()
  while (seen.size < 6) {
    looked.look()
    const state = read(looked)
    if (state !== null) {
      expect(state.works).toBe(state.revision * worksPerDelivery)
      expect(state.revision).toBeGreaterThanOrEqual(Math.max(0, ...seen))
      seen.add(state.revision)
    }
    await wait(1)
  }
  expect(writer.exitCode).toBeNull()
  writer.kill('SIGKILL')
  await once(writer, 'close')
  looked.look()
  const last = read(looked)
  expect(last?.revision).toBeGreaterThanOrEqual(stored)
  expect(last?.works).toBe((last?.revision ?? 0) * worksPerDelivery)
  looked.close()
  const opened = openProject(file)
  expect(opened.verify()).toEqual([])
  opened.close()
}, 120_000)

test('what is read after someone wrote is not mixed with what was read before', () => {
  const { store, file } = aProject()
  const looked = lookAtProject(file, 'asked')
  expect(looked.summary().revision).toBe(0)
  store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
  expectRefusal(() => looked.works(), 'store.movedOn')
  expectRefusal(() => looked.summary(), 'store.movedOn')
  expect(looked.look().went).toBe('moved')
  expect(looked.look().went).toBe('same')
  expect(looked.works()).toHaveLength(2)
  // Only what was touched has to be read again.
  const { revisions } = looked.summary()
  expect(revisions.work).toBe(1)
  expect(revisions.body).toBe(0)
  looked.close()
  store.close()
})

test('a file that was replaced has to be opened anew, one that is gone is said to be so', () => {
  const { store, file } = aProject()
  store.close()
  const looked = lookAtProject(file, 'asked')
  copyFileSync(file, `${file}.binnengekomen`)
  renameSync(`${file}.binnengekomen`, file)
  expect(looked.look()).toMatchObject({ went: 'reopen', standing: { reach: 'replaced' } })
  rmSync(file)
  expect(looked.look()).toMatchObject({ went: 'same', standing: { reach: 'gone', takeOver: 'no' } })
  expect(looked.summary().works).toBe(0)
  looked.close()
})

test('an earlier state that was written over the file is no state that follows', () => {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
  const earlier = `${file}.eerder`
  store.saveCopy(earlier)
  store.run('delivery.store', aDelivery('Netbeheer', ['twee']), by())
  store.close()
  const looked = lookAtProject(file, 'asked')
  expect(looked.works()).toHaveLength(2)
  copyFileSync(earlier, file)
  expect(looked.look().went).toBe('reopen')
  looked.close()
})
