/** Makes an empty file where a project will be written, or says in a sentence why that cannot be. */
import { closeSync, existsSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { message, type MessageKey } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'

/**
 * Makes `file`, for its owner alone to read, so that two who create the same one do not both succeed; sentences speak of
 * `spokenOf`. Fails with noFolder, alreadyThere, folderReadOnly, diskFull, unreachable.
 */
export function claimFile(file: string, spokenOf = file): void {
  const folder = dirname(file)
  if (!existsSync(folder)) throw new ExpectedFailure(message('store.noFolder', { folder }))
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    const { code, message: why } = error as NodeJS.ErrnoException
    const key = refusals[code ?? ''] ?? 'store.unreachable'
    throw new ExpectedFailure(message(key, { file: spokenOf, folder, why }))
  }
}

/** What the operating system says when a file cannot be made. */
const refusals: Readonly<Record<string, MessageKey>> = {
  EEXIST: 'store.alreadyThere',
  EACCES: 'store.folderReadOnly',
  EPERM: 'store.folderReadOnly',
  EROFS: 'store.folderReadOnly',
  ENOSPC: 'store.diskFull',
}
