/** The bytes of what is kept with combinations, by their sum. */
import { createHash } from 'node:crypto'
import type { AttachmentId } from '../../shared/domain/ids.ts'
import { message, say, type MessageKey } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { ReadableDatabase } from './database.ts'
import { readRecords } from './read-records.ts'

/** A file that was kept, as it was handed over. */
export interface KeptFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** SHA-256 in hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Fails with `attachment.unknown`, and with `attachment.damaged` where the bytes are not those that were kept. */
export function readAttachment(db: ReadableDatabase, id: AttachmentId): KeptFile {
  const [found] = readRecords(db, 'attachment', 'WHERE id = ?', id)
  if (found === undefined) throw new ExpectedFailure(message('attachment.unknown'))
  const { name, mediaType, hash, size } = found
  const [kept] = db.rows('attachment_bytes', ['bytes'], 'WHERE hash = ?', hash)
  const why = whatIsWrong(kept?.bytes, { hash, size })
  if (kept === undefined || why !== null) throw damagedAttachment(name, why ?? 'attachment.noBytes')
  return { name, mediaType, bytes: kept.bytes }
}

type Wrong = Extract<MessageKey, 'attachment.noBytes' | 'attachment.otherBytes'>

/** Null where these are the bytes that were kept. `size` is unknown of what only history names. */
export function whatIsWrong(
  bytes: Uint8Array | undefined,
  { hash, size }: { readonly hash: string; readonly size: number },
): Wrong | null {
  if (bytes === undefined) return 'attachment.noBytes'
  return bytes.byteLength === size && sumOf(bytes) === hash ? null : 'attachment.otherBytes'
}

export function damagedAttachment(name: string, wrong: Wrong): ExpectedFailure {
  const why = { nl: say(message(wrong), 'nl'), en: say(message(wrong), 'en') }
  return new ExpectedFailure(message('attachment.damaged', { name, why }))
}
