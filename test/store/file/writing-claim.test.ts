/** One at a time writes in a project: who that is, is told, dies with its program, and can be taken over where it cannot be seen. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { lookAtProject, openProject } from '../../../electron/store/index.ts'
import { claimFileOf, claimToWrite, findClaim } from '../../../electron/store/file/writing-claim.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { aDelivery, aProject, by, expectRefusal } from '../a-project.ts'

function aClosedProject(): string {
  const { store, file } = aProject()
  store.close()
  return file
}

/** Another program that has the project open to write in, and does nothing. */
async function writerOf(file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [
    fileURLToPath(new URL('../hold-open.ts', import.meta.url)),
    file,
    'Jan',
  ])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

function refusedBy(action: () => unknown) {
  try {
    action()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure
    throw error
  }
  throw new Error('it was not refused')
}

describe('a project that another program writes in', () => {
  test('says who that is, on which machine and since when, and is looked at meanwhile', async () => {
    const file = aClosedProject()
    await writerOf(file)
    const said = refusedBy(() => openProject(file, { actor: 'Piet' }))
    expect(said).toMatchObject({ key: 'store.inUse', values: { file, who: 'Jan', machine: hostname() } })
    expect(Date.now() - Date.parse(said.values['since'] as string)).toBeLessThan(60_000)

    const looked = lookAtProject(file, 'inUse')
    expect(looked.summary()).toMatchObject({ isReadOnly: true, works: 0 })
    expect(looked.look().standing).toMatchObject({ access: 'inUse', claim: { actor: 'Jan' }, takeOver: 'no' })
    expectRefusal(() => looked.run('delivery.store', aDelivery('Gemeente', ['een']), by()), 'store.inUse')
    looked.close()
  }, 30_000)

  test('is free at once when that program is killed, and nothing is left beside it afterwards', async () => {
    const file = aClosedProject()
    const writer = await writerOf(file)
    const looked = lookAtProject(file, 'inUse')
    expect(looked.look().standing.takeOver).toBe('no')
    writer.kill('SIGKILL')
    await once(writer, 'close')
    expect(existsSync(claimFileOf(file))).toBe(true)
    expect(looked.look().standing.takeOver).toBe('free')
    looked.close()
    const store = openProject(file)
    store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
    store.close()
    expect(readdirSync(dirname(file))).toEqual(['waterveen.samenloop'])
  }, 30_000)

  test('does not become writable by asking to take over', async () => {
    const file = aClosedProject()
    await writerOf(file)
    expectRefusal(() => openProject(file, { takesOver: true }), 'store.inUse')
  }, 30_000)
})

describe('a claim of another machine', () => {
  /** As a program there left it, of which this machine sees no lock. */
  function claimedElsewhere(file: string, lastSign: Date): void {
    const held = claimToWrite(file, 'Noor')
    const at = claimFileOf(file)
    const left = bytesOf(at)
    held.release()
    writeFileSync(at, left)
    change(at, `UPDATE claim SET machine = 'LAPTOP12'`)
    utimesSync(at, lastSign, lastSign)
  }
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

  test('that gave a sign of life just now holds, though no lock of it is seen here', () => {
    const file = aClosedProject()
    claimedElsewhere(file, minutesAgo(1))
    expect(findClaim(file)).toMatchObject({ claim: { actor: 'Noor', machine: 'LAPTOP12' }, takeOver: 'no' })
    expectRefusal(() => openProject(file, { takesOver: true }), 'store.inUse')
  })

  test.each([
    ['long ago', 30],
    ['in a time that is still to come', -30],
  ])('whose last sign of life was %s is taken over by who says so, and by nobody else', (_when, minutes) => {
    const file = aClosedProject()
    claimedElsewhere(file, minutesAgo(minutes))
    const looked = lookAtProject(file, 'inUse')
    expect(looked.look().standing).toMatchObject({ takeOver: 'ifSure', claim: { machine: 'LAPTOP12' } })
    looked.close()
    expectRefusal(() => openProject(file), 'store.inUse')
    const store = openProject(file, { takesOver: true, actor: 'Piet' })
    store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
    expect(findClaim(file)).toMatchObject({ claim: { actor: 'Piet', machine: hostname() } })
    store.close()
  })

  test('holds as long as its signs keep coming, however its clock goes', () => {
    const file = aClosedProject()
    claimedElsewhere(file, minutesAgo(90))
    const looked = lookAtProject(file, 'inUse')
    expect(looked.look().standing.takeOver).toBe('ifSure')
    utimesSync(claimFileOf(file), minutesAgo(89), minutesAgo(89))
    expect(looked.look().standing.takeOver).toBe('no')
    looked.close()
  })
})

test('who watches does not take the end of one claim for a sign of the next', () => {
  const { store, file } = aProject()
  const looked = lookAtProject(file, 'inUse')
  expect(looked.look().standing.takeOver).toBe('no')
  const left = bytesOf(claimFileOf(file))
  store.close()
  expect(looked.look().standing.takeOver).toBe('free')
  const at = claimFileOf(file)
  writeFileSync(at, left)
  change(at, `UPDATE claim SET machine = 'LAPTOP12'`)
  utimesSync(at, new Date(0), new Date(0))
  expect(looked.look().standing.takeOver).toBe('ifSure')
  looked.close()
})

test('who lost the writing to someone else stores nothing any more, and says to whom', () => {
  const { store, file } = aProject()
  const at = claimFileOf(file)
  expect(store.look().standing.access).toBe('written')
  // As someone on another machine does who takes over: another claim in the place of this one.
  writeFileSync(`${at}-ander`, bytesOf(at))
  change(`${at}-ander`, `UPDATE claim SET actor = 'Noor', machine = 'LAPTOP12'`)
  renameSync(`${at}-ander`, at)
  const refused = refusedBy(() => store.run('delivery.store', aDelivery('Gemeente', ['een']), by()))
  expect(refused).toMatchObject({ key: 'store.takenOver', values: { who: 'Noor', machine: 'LAPTOP12' } })
  expect(store.look().standing).toMatchObject({ access: 'takenOver', claim: { actor: 'Noor' } })
  expect(store.summary().revision).toBe(0)
  store.close()
  expect(findClaim(file).claim).toMatchObject({ actor: 'Noor' })
})

/** Read through SQLite, as the program does: closing the file itself would let go of the locks on it. */
function bytesOf(database: string): Buffer {
  const connection = new Sqlite(database, { readonly: true })
  const bytes = connection.serialize()
  connection.close()
  return bytes
}

function change(database: string, sql: string): void {
  const connection = new Sqlite(database)
  connection.exec(sql)
  connection.close()
}

test.each([
  ['no database', () => Buffer.from('plan;straat\n'.repeat(2000))],
  ['empty', () => Buffer.alloc(0)],
  ['a database of something else', somethingElse],
])('a file of that name that is %s keeps nobody from writing', (_what, bytes) => {
  const file = aClosedProject()
  writeFileSync(claimFileOf(file), bytes())
  expect(findClaim(file).claim).toBeNull()
  const store = openProject(file, { actor: 'Piet' })
  store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
  expect(findClaim(file).claim).toMatchObject({ actor: 'Piet' })
  store.close()
  expect(readdirSync(dirname(file))).toEqual(['waterveen.samenloop'])
})

function somethingElse(): Buffer {
  const database = new Sqlite(':memory:')
  database.exec(
    `CREATE VIEW claim AS SELECT 'Jan' AS actor, 'X' AS machine, '2027-01-01T00:00:00.000Z' AS since`,
  )
  const bytes = database.serialize()
  database.close()
  return bytes
}
