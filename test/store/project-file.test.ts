/** A project file is made, opened, or refused with one sentence; closed it is one file. */
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { createProject, openProject } from '../../electron/store/index.ts'
import { newestVersion } from '../../electron/store/migrations/index.ts'
import { applicationId } from '../../electron/store/file/application-id.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { sharedByDefault } from '../../shared/domain/sharing.ts'
import { aDelivery, aFolder, aProject, by, expectRefusal, stateOf } from './a-project.ts'

const options = { name: 'Waterveen', crs: 'EPSG:28992' }

function closedProject(): string {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
  store.close()
  return file
}

describe('a new project', () => {
  test('knows its name and coordinate system, and nothing else yet', () => {
    const { store, file } = aProject()
    expect(store.summary()).toEqual({
      id: expect.any(String) as string,
      file,
      isReadOnly: false,
      ...options,
      revision: 0,
      revisions: expect.objectContaining({ work: 0, judgement: 0 }) as unknown,
      works: 0,
      parties: [],
      layers: [],
      overlapSettings: defaultOverlapSettings,
      sharing: { usual: sharedByDefault, exceptions: [] },
      partyCopy: null,
      undo: null,
      redo: null,
    })
    expect(store.history(10)).toEqual([])
    expect(store.verify()).toEqual([])
    store.close()
  })

  test('is marked as ours and with its version', () => {
    const connection = new Sqlite(closedProject(), { readonly: true })
    expect(connection.pragma('application_id', { simple: true })).toBe(applicationId)
    expect(connection.pragma('user_version', { simple: true })).toBe(newestVersion)
    connection.close()
  })

  test('does not take the place of a file that is there', () => {
    const file = closedProject()
    const before = readFileSync(file)
    expectRefusal(() => createProject(file, options), 'store.alreadyThere')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('needs a folder that is there', () => {
    expectRefusal(() => createProject(join(aFolder(), 'no', 'x.samenloop'), options), 'store.noFolder')
  })

  test('leaves nothing behind when it cannot be made', () => {
    const file = join(aFolder(), 'x.samenloop')
    expect(() => createProject(file, { name: '', crs: 'EPSG:28992' })).toThrow()
    expect(existsSync(file)).toBe(false)
  })
})

describe('a closed project', () => {
  test('is one file, and says itself that it has no log', () => {
    const file = closedProject()
    expect(readdirSync(dirname(file))).toEqual(['waterveen.samenloop'])
    // Read and write version in the header: 1 is without a write-ahead log. https://sqlite.org/fileformat2.html
    expect([...readFileSync(file).subarray(18, 20)]).toEqual([1, 1])
  })

  test('says the same when it is opened again', () => {
    const { store, file } = aProject()
    store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
    const before = [stateOf(store), store.history(10)]
    store.close()
    const again = openProject(file)
    expect([stateOf(again), again.history(10)]).toEqual(before)
    again.close()
  })

  test('that was copied while it was open holds everything acknowledged', () => {
    const { store, file } = aProject()
    store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
    const copy = join(aFolder(), 'kopie.samenloop')
    writeFileSync(copy, readFileSync(file))
    const copied = openProject(copy)
    expect(copied.works()).toEqual(store.works())
    copied.close()
    store.close()
  })
})

describe('refused with a sentence', () => {
  test('a file that is not there', () => {
    const file = join(aFolder(), 'weg.samenloop')
    expectRefusal(() => openProject(file), 'store.notThere')
    expect(existsSync(file)).toBe(false)
  })

  test('a folder', () => {
    expectRefusal(() => openProject(aFolder()), 'store.notAProject')
  })

  test.each([
    ['text', Buffer.from('projectnummer;omschrijving\n1;riool\n'.repeat(40))],
    ['nothing', Buffer.alloc(0)],
  ])('a file with %s in it, which stays as it was', (_, bytes) => {
    const file = join(aFolder(), 'anders.samenloop')
    writeFileSync(file, bytes)
    expectRefusal(() => openProject(file), 'store.notAProject')
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test('a database of another program', () => {
    const file = join(aFolder(), 'anders.sqlite')
    new Sqlite(file).exec('CREATE TABLE project (id TEXT)').close()
    expectRefusal(() => openProject(file), 'store.notAProject')
  })

  test('a file of a newer version, which stays as it was', () => {
    const file = closedProject()
    const connection = new Sqlite(file)
    connection.pragma(`user_version = ${newestVersion + 1}`)
    connection.close()
    const before = readFileSync(file)
    expectRefusal(() => openProject(file), 'store.newerFile')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a file of which the end is gone', () => {
    const file = closedProject()
    truncateSync(file, 6000)
    expectRefusal(() => {
      const store = openProject(file)
      try {
        store.works()
      } finally {
        store.close()
      }
    }, 'store.damaged')
  })

  test('a file that is open already', () => {
    const { store, file } = aProject()
    expectRefusal(() => openProject(file), 'store.inUse')
    store.close()
    openProject(file).close()
  })

  test('a place where no file can be made', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'bestand'), '')
    mkdirSync(join(folder, 'map'))
    expectRefusal(() => createProject(join(folder, 'map'), options), 'store.alreadyThere')
    expectRefusal(() => createProject(join(folder, 'bestand', 'x.samenloop'), options), 'store.unreachable')
  })
})
