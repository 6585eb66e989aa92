/** The bytes of what is kept with combinations, of a damaged file: those that are what was kept, by their sum. */
import type Sqlite from 'better-sqlite3'
import { whatIsWrong } from '../attachments.ts'
import type { Fields, ProjectDatabase } from '../database.ts'

/** Keeps the bytes of these attachments; the answer names those of which they cannot be read. */
export function keepReadableBytes(
  db: ProjectDatabase,
  damaged: Sqlite.Database,
  attachments: readonly { readonly name: string; readonly row: Fields }[],
): string[] {
  const read = damaged
    .prepare<[string], Uint8Array>('SELECT bytes FROM attachment_bytes WHERE hash = ?')
    .pluck()
  return attachments.flatMap(({ name, row }) => {
    const [hash, size] = [String(row['hash']), Number(row['size'])]
    if (db.count('attachment_bytes', 'WHERE hash = ?', hash) > 0) return []
    const bytes = bytesOr(() => read.get(hash))
    if (bytes === undefined || whatIsWrong(bytes, { hash, size }) !== null) return [name]
    db.keepBytes(hash, bytes)
    return []
  })
}

function bytesOr(read: () => Uint8Array | undefined): Uint8Array | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
