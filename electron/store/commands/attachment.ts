/** Pictures and files kept with a combination: added, renamed, explained, shared, removed. Bytes stay as long as the file. */
import {
  attachmentMost,
  inMegabytes,
  type Attachment,
  type AttachmentFields,
} from '../../../shared/domain/attachment.ts'
import type { AttachmentId, CombinationId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { message, say, type Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { attachmentTable } from '../../../shared/records/attachment.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { sumOf, type KeptFile } from '../attachments.ts'
import { requireCombination } from '../combinations.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import type { Done } from './run-command.ts'

interface Added {
  readonly attachments: AttachmentId[]
  /** Of each file that was not kept, why. */
  readonly notes: Message[]
}

/** Several at once, as one step to undo. Fails with `store.unknownCombination`. */
export function addAttachments(
  records: WritableDatabase,
  { combination, files }: { combination: CombinationId; files: readonly KeptFile[] },
  { actor }: CommandBy,
): Done<Added> {
  const { name: of } = requireCombination(records, combination)
  const at = new Date().toISOString()
  const added: Attachment[] = []
  const notes: Message[] = []
  for (const { name, mediaType, bytes } of files) {
    const hash = sumOf(bytes)
    const why = whyNot(records, combination, { name, bytes, hash })
    if (why !== null) {
      notes.push(why)
      continue
    }
    records.keepBytes(hash, bytes)
    const size = bytes.byteLength
    const id = newId() as AttachmentId
    const one = { id, combination, name, note: '', isShared: false, mediaType, size, hash, actor, at }
    records.insert('attachment', rowOf(attachmentTable, one))
    added.push(one)
  }
  const names = added.map(({ name }) => name).join(', ')
  return {
    what: message('attachment.added', { count: added.length, combination: of, names }),
    value: { attachments: added.map(({ id }) => id), notes },
    asked: { combination, files: added.map(({ name, size, hash }) => ({ name, size, hash })) },
  }
}

/** Null where it may be kept. */
function whyNot(
  db: ReadableDatabase,
  combination: CombinationId,
  { name, bytes, hash }: Pick<KeptFile, 'name' | 'bytes'> & { hash: string },
): Message | null {
  const { file, project } = attachmentMost
  if (bytes.byteLength === 0) return message('attachment.empty', { name })
  if (bytes.byteLength > file) return message('attachment.tooLarge', { name, most: inMegabytes(file) })
  const [same] = db.rows('attachment', ['name'], 'WHERE combination = ? AND hash = ?', combination, hash)
  if (same !== undefined) return message('attachment.known', { name, other: same.name })
  if (db.count('attachment_bytes', 'WHERE hash = ?', hash) > 0) return null
  const left = project - db.sizeOf('attachment_bytes', 'bytes')
  if (bytes.byteLength <= left) return null
  return message('attachment.noRoom', {
    name,
    most: inMegabytes(project),
    left: inMegabytes(Math.max(0, left)),
  })
}

/** Fails with `attachment.unknown`. */
export function changeAttachment(
  records: WritableDatabase,
  { id, fields }: { id: AttachmentId; fields: AttachmentFields },
): Done<object> {
  const before = requireAttachment(records, id)
  records.update('attachment', id, rowOf(attachmentTable, fields))
  const changes = changesIn(before, fields)
  const told = (language: Language) => changes.map((one) => say(one, language)).join('; ')
  const what = { nl: told('nl'), en: told('en') }
  return { what: message('attachment.changed', { name: before.name, what }), value: {} }
}

function changesIn(before: Attachment, { name, note, isShared }: AttachmentFields): Message[] {
  const changes: Message[] = []
  if (before.name !== name) changes.push(message('attachment.nowCalled', { name }))
  if (before.note !== note)
    changes.push(note === '' ? message('attachment.nowUnnoted') : message('attachment.nowNoted', { note }))
  if (before.isShared !== isShared)
    changes.push(message(isShared ? 'attachment.nowShared' : 'attachment.nowKept'))
  return changes
}

/** Fails with `attachment.unknown`. */
export function removeAttachment(records: WritableDatabase, { id }: { id: AttachmentId }): Done<object> {
  const { name } = requireAttachment(records, id)
  records.delete('attachment', id)
  return { what: message('attachment.removed', { name }), value: {} }
}

function requireAttachment(db: ReadableDatabase, id: AttachmentId): Attachment {
  const [found] = readRecords(db, 'attachment', 'WHERE id = ?', id)
  if (!found) throw new ExpectedFailure(message('attachment.unknown'))
  return found
}
