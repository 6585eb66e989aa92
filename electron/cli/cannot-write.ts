/** What the operating system says about a place that cannot be written, as a sentence. */
import path from 'node:path'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

export function cannotWrite(file: string, error: unknown): ExpectedFailure {
  const { code } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new ExpectedFailure(message('store.noFolder', { folder: path.dirname(file) }))
    case 'EEXIST':
      return new ExpectedFailure(message('host.fileThere', { path: file }))
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ExpectedFailure(message('export.readOnly', { path: file }))
    case 'ENOSPC':
      return new ExpectedFailure(message('export.diskFull', { path: file }))
    default:
      return new ExpectedFailure(message('export.cannotWrite', { path: file, why: code ?? String(error) }))
  }
}
