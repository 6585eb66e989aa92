/** A file or folder that may not be written: the project can be looked at, verified and saved elsewhere, and nothing changes. */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { migrateTo } from '../../electron/store/migrations/index.ts'
import { applicationId } from '../../electron/store/file/application-id.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import { aDelivery, aProject, by } from './a-project.ts'

const nobody = 65_534
const isRoot = process.getuid?.() === 0
/** Root may write everywhere: there somebody without rights has to look. */
const asSomeone = isRoot ? { uid: nobody, gid: nobody } : {}
const script = join(import.meta.dirname, 'look-at.ts')
const canTry =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, ['-e', `fs.accessSync(${JSON.stringify(script)})`], asSomeone).status === 0
if (!canTry) console.warn('Nobody without rights can run this checkout: read-only files are not tried.')

/** The project in a folder that everyone may look into, and a folder beside it that everyone may write. */
function aSharedProject(): { file: string; elsewhere: string } {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-alleen-lezen-'))
  onTestFinished(() => {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true, force: true })
  })
  const { store } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
  const file = join(folder, 'plan.samenloop')
  store.saveCopy(file)
  store.close()
  chmodSync(folder, 0o755)
  if (isRoot) chownSync(folder, nobody, nobody)
  if (isRoot) chownSync(file, nobody, nobody)
  const other = mkdtempSync(join(tmpdir(), 'samenloop-elders-'))
  onTestFinished(() => rmSync(other, { recursive: true, force: true }))
  chmodSync(other, 0o777)
  return { file, elsewhere: join(other, 'kopie.samenloop') }
}

function lookAt({ file, elsewhere }: { file: string; elsewhere: string }): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, elsewhere], {
    ...asSomeone,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const looked = { isReadOnly: true, works: 2, read: 2, findings: 0, changed: 'store.readOnly', saved: 'done' }

describe.skipIf(!canTry)('a project that may not be written', () => {
  test('because the file is read-only', () => {
    const shared = aSharedProject()
    chmodSync(shared.file, 0o444)
    const before = readFileSync(shared.file)
    expect(lookAt(shared)).toEqual(looked)
    expect(readFileSync(shared.file).equals(before)).toBe(true)
  })

  test('because its folder is read-only', () => {
    const shared = aSharedProject()
    chmodSync(dirname(shared.file), 0o555)
    expect(lookAt(shared)).toEqual(looked)
    expect(readdirSync(dirname(shared.file))).toEqual(['plan.samenloop'])
  })

  test('and a copy in such a folder is refused for the folder, and nothing is left there', () => {
    const shared = aSharedProject()
    chmodSync(dirname(shared.file), 0o555)
    const elsewhere = join(dirname(shared.file), 'kopie.samenloop')
    expect(lookAt({ ...shared, elsewhere })).toEqual({ ...looked, read: null, saved: 'store.folderReadOnly' })
    expect(readdirSync(dirname(shared.file))).toEqual(['plan.samenloop'])
  })

  test('and is of an earlier version', () => {
    const shared = aSharedProject()
    rmSync(shared.file)
    const old = new Sqlite(shared.file)
    old.pragma(`application_id = ${String(applicationId)}`)
    migrateTo(old, 2)
    old
      .prepare(`INSERT INTO project (id, name, crs, overlap_settings) VALUES ('p', 'Oud', 'EPSG:28992', ?)`)
      .run(JSON.stringify(defaultOverlapSettings))
    old.close()
    chmodSync(shared.file, 0o444)
    chmodSync(dirname(shared.file), 0o555)
    expect(lookAt(shared)).toMatchObject({ isReadOnly: true, works: 0, findings: 0, saved: 'done' })
  })

  test('and was not closed properly, is told apart', () => {
    const shared = aSharedProject()
    // A journal whose header says that there are pages to put back.
    writeFileSync(`${shared.file}-journal`, hotJournal())
    chmodSync(`${shared.file}-journal`, 0o444)
    chmodSync(dirname(shared.file), 0o555)
    expect(() => lookAt(shared)).toThrow(/store\.notClosed/)
  })
})

/** The start of a rollback journal that was not finished: https://sqlite.org/fileformat2.html#rollback_journal */
function hotJournal(): Buffer {
  const journal = Buffer.alloc(512 + 4096 + 8)
  Buffer.from([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]).copy(journal)
  journal.writeUInt32BE(1, 8)
  journal.writeUInt32BE(1, 16)
  journal.writeUInt32BE(512, 20)
  journal.writeUInt32BE(4096, 24)
  return journal
}
