/** A backup put back after a crash, while the journal of the change that was not finished still lies there. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openProject, restoreBackup, type Store } from '../../../electron/store/index.ts'
import { aDelivery, aFolder, aProject, by, expectRefusal, stateOf, workNamed, aLine } from '../a-project.ts'

const names = Array.from({ length: 400 }, (_, index) => `werk ${String(index)}`)

/** Kills a program in the middle of a change of this project, so that its journal has to be put back. */
async function crashIn(file: string): Promise<void> {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('../change-and-die.ts', import.meta.url)),
    file,
  ])
  child.stderr.on('data', (said: Buffer) => process.stderr.write(said))
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(existsSync(`${file}-journal`)).toBe(true)
}

function opened<Value>(file: string, use: (store: Store) => Value): Value {
  const store = openProject(file)
  try {
    return use(store)
  } finally {
    store.close()
  }
}

/** Backups of one project, oldest first: a session before the crash, and three of the session it ends in. */
async function crashedWithBackups(): Promise<{ file: string; backups: string[]; before: unknown }> {
  const { store: first, file } = aProject()
  const backups: string[] = []
  const backUp = () => {
    const to = join(aFolder(), 'kopie.samenloop')
    copyFileSync(file, to)
    backups.push(to)
  }
  first.run('delivery.store', aDelivery('Gemeente', names), by())
  first.close()
  backUp()
  const store = openProject(file)
  store.run('delivery.store', aDelivery('Netbeheer', names.slice(0, 50)), by())
  backUp()
  store.run('work.place', { work: workNamed(store, 'werk 399'), place: aLine(155_300) }, by())
  backUp()
  store.run('work.place', { work: workNamed(store, 'werk 399'), place: aLine(155_400) }, by())
  const before = stateOf(store)
  store.close()
  await crashIn(file)
  return { file, backups, before }
}

test('a file that was not closed is put right by its own journal', async () => {
  const { file, before } = await crashedWithBackups()
  opened(file, (store) => {
    expect(stateOf(store)).toEqual(before)
    expect(store.verify()).toEqual([])
  })
  expect(readdirSync(dirname(file))).toEqual(['waterveen.samenloop'])
})

test('a backup that was put back is told of the journal, which is kept and not used', async () => {
  const { file, backups } = await crashedWithBackups()
  const folder = dirname(file)
  for (const backup of backups) {
    const here = join(aFolder(), 'waterveen.samenloop')
    cpSync(folder, dirname(here), { recursive: true })
    const journal = readFileSync(`${here}-journal`)
    copyFileSync(backup, here)
    expectRefusal(() => openProject(here), 'store.journalSetAside')
    expect(readFileSync(here).equals(readFileSync(backup))).toBe(true)
    expect(readdirSync(dirname(here))).toEqual(['waterveen.samenloop', 'waterveen.samenloop-journal.opzij'])
    expect(readFileSync(`${here}-journal.opzij`).equals(journal)).toBe(true)
    const expected = opened(backup, (store) => [store.works(), store.history(10)])
    opened(here, (store) => {
      expect([store.works(), store.history(10)]).toEqual(expected)
      expect(store.verify()).toEqual([])
    })
  }
}, 30_000)

test('another project in its place is told of the journal too', async () => {
  const { file } = await crashedWithBackups()
  const { store, file: other } = aProject()
  store.run('delivery.store', aDelivery('Waterschap', names), by())
  store.close()
  copyFileSync(other, file)
  expectRefusal(() => openProject(file), 'store.journalSetAside')
  opened(file, (store) => expect(store.verify()).toEqual([]))
})

test('a write-ahead log, which no project has, is not read', () => {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  store.close()
  const other = join(aFolder(), 'anders.samenloop')
  copyFileSync(file, other)
  const log = logOf(other, `UPDATE work SET name = 'van een ander'`)
  writeFileSync(`${file}-wal`, log)
  expectRefusal(() => openProject(file), 'store.journalSetAside')
  expect(readFileSync(`${file}-wal.opzij`).equals(log)).toBe(true)
  opened(file, (store) => {
    expect(store.works().some(({ name }) => name === 'van een ander')).toBe(false)
    expect(store.verify()).toEqual([])
  })
})

/** What SQLite writes in the log of `file` for a change, before any of it reaches the file itself. */
function logOf(file: string, sql: string): Buffer {
  const connection = new Sqlite(file)
  connection.pragma('journal_mode = WAL')
  connection.exec(sql)
  const log = readFileSync(`${file}-wal`)
  connection.close()
  return log
}

describe('restoring a backup', () => {
  test('keeps what stood there with its journal, and puts nothing of it in the backup', async () => {
    const { file, backups, before } = await crashedWithBackups()
    const backup = backups[0]!
    const kept = restoreBackup(backup, file)
    expect(kept).toBe(`${file}.opzij`)
    expect(readdirSync(dirname(file)).sort()).toEqual([
      'waterveen.samenloop',
      'waterveen.samenloop.opzij',
      'waterveen.samenloop.opzij-journal',
    ])
    opened(file, (store) => expect(store.works()).toHaveLength(names.length))
    const aside = opened(kept!, (store) => [stateOf(store), store.verify()])
    const { summary, ...rest } = before as { summary: object }
    expect(aside).toEqual([{ ...rest, summary: { ...summary, file: kept } }, []])
  })

  test('takes a name that is free, and a place where nothing stood', () => {
    const { store, file } = aProject()
    store.close()
    const there = join(aFolder(), 'plan.samenloop')
    expect(restoreBackup(file, there)).toBeNull()
    expect(restoreBackup(file, there)).toBe(`${there}.opzij`)
    expect(restoreBackup(file, there)).toBe(`${there}.opzij-2`)
    opened(there, (again) => expect(again.verify()).toEqual([]))
  })

  test.skipIf(process.platform === 'win32')(
    'lets nobody read it who could not before, however the backup was laid down',
    () => {
      const { store, file } = aProject()
      store.close()
      chmodSync(file, 0o644)
      const [there, shared] = [join(aFolder(), 'plan.samenloop'), join(aFolder(), 'samen.samenloop')]
      restoreBackup(file, there)
      expect(statSync(there).mode & 0o777).toBe(0o600)
      copyFileSync(file, shared)
      chmodSync(shared, 0o660)
      restoreBackup(file, shared)
      expect(statSync(shared).mode & 0o777).toBe(0o660)
    },
  )

  test('changes nothing when the backup is none', () => {
    const { store, file } = aProject()
    store.close()
    const before = readFileSync(file)
    const backup = join(aFolder(), 'kopie.samenloop')
    writeFileSync(backup, before.subarray(0, 6000))
    expectRefusal(() => restoreBackup(backup, file), 'store.damaged')
    expectRefusal(() => restoreBackup(`${backup}.weg`, file), 'store.notThere')
    expectRefusal(() => restoreBackup(file, file), 'store.restoreSame')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(dirname(file))).toEqual(['waterveen.samenloop'])
  })
})
