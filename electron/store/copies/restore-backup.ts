/** Puts a backup in the place of a project, whole or not at all; what stood there is kept under another name. */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { claimFile } from '../file/claim-file.ts'
import { freeName } from '../file/free-name.ts'
import { isSameFile } from '../file/is-same-file.ts'
import { lookAt } from '../file/open-connection.ts'
import { claimToWrite } from '../file/writing-claim.ts'
import { readCopyHead } from './copy-head.ts'

/**
 * The answer is the name that what stood at `file` has now, null when nothing did. Its unfinished journal goes with it, so
 * that it can still be opened as it was. Fails as opening the backup does, with `partyCopy.notRestored`, and with inUse, noFolder, folderReadOnly, diskFull; then
 * nothing was changed.
 */
export function restoreBackup(backup: string, file: string, actor = ''): string | null {
  if (isSameFile(backup, file)) throw new ExpectedFailure(message('store.restoreSame', { file }))
  lookAt(backup).connection.close()
  // It holds what one party may see: in the place of the project it would lose all else.
  const before = readCopyHead(file)
  if (readCopyHead(backup)?.isForParty === true && before !== null && !before.isForParty)
    throw new ExpectedFailure(message('partyCopy.notRestored', { file: backup }))
  // Who writes in it would go on in the file that was moved aside.
  const claim = statSync(file, { throwIfNoEntry: false }) ? claimToWrite(file, actor) : null
  try {
    return putInPlace(backup, file)
  } finally {
    claim?.release()
  }
}

function putInPlace(backup: string, file: string): string | null {
  const fresh = `${file}.unfinished`
  rmSync(fresh, { force: true })
  claimFile(fresh, file)
  try {
    copyWhole(backup, fresh)
    const there = statSync(file, { throwIfNoEntry: false })
    // Who may read it is as it was, and no matter of how the backup was laid down.
    chmodSync(fresh, there ? there.mode & 0o777 : 0o600)
    const kept = there ? moveAside(file) : null
    renameSync(fresh, file)
    return kept
  } catch (error) {
    rmSync(fresh, { force: true })
    throw expected(error, file)
  }
}

function copyWhole(from: string, to: string): void {
  // Where the disk can, without copying a byte.
  copyFileSync(from, to, constants.COPYFILE_FICLONE)
  const handle = openSync(to, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** The file first: should the power go between the two, the journal is told apart from what comes in its place. */
function moveAside(file: string): string {
  const kept = freeName(`${file}.opzij`)
  renameSync(file, kept)
  for (const end of ['-journal', '-wal'])
    if (statSync(`${file}${end}`, { throwIfNoEntry: false })) renameSync(`${file}${end}`, `${kept}${end}`)
  return kept
}

function expected(error: unknown, file: string): unknown {
  const { code, message: why } = error as NodeJS.ErrnoException
  if (code === undefined || error instanceof ExpectedFailure) return error
  const key = code === 'ENOSPC' ? 'store.diskFull' : 'store.unreachable'
  return new ExpectedFailure(message(key, { file, why }))
}
