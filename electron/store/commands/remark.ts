/** What people remark: made, put in other words, said to be dealt with, removed. */
import type { RemarkId } from '../../../shared/domain/ids.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import type { RemarkAbout } from '../../../shared/domain/remark.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { remarkTable } from '../../../shared/records/remark.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { requireCombination } from '../combinations.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import { nameOfWork, requireWorks } from '../works.ts'
import type { Done } from './run-command.ts'

/** Fails with `store.unknownWork` and `store.unknownCombination`. */
export function makeRemark(
  records: WritableDatabase,
  { about, text }: { about: RemarkAbout; text: string },
  { actor }: CommandBy,
): Done<{ remark: RemarkId }> {
  const what = made(records, about, text)
  const id = newId() as RemarkId
  const at = new Date().toISOString()
  records.insert('remark', rowOf(remarkTable, { id, about, text, isDone: false, actor, at }))
  return { what, value: { remark: id } }
}

/** Fails with `remark.unknown`. */
export function changeRemark(
  records: WritableDatabase,
  { id, text }: { id: RemarkId; text: string },
): Done<object> {
  requireRemark(records, id)
  records.update('remark', id, { text })
  return { what: message('remark.changed', { what: text }), value: {} }
}

/** Says that it was dealt with, or was not after all. Fails with `remark.unknown`. */
export function settleRemark(
  records: WritableDatabase,
  { id, isDone }: { id: RemarkId; isDone: boolean },
): Done<object> {
  const { text } = requireRemark(records, id)
  records.update('remark', id, { done: isDone ? 1 : 0 })
  return { what: message(isDone ? 'remark.done' : 'remark.opened', { what: text }), value: {} }
}

/** Fails with `remark.unknown`. */
export function removeRemark(records: WritableDatabase, { id }: { id: RemarkId }): Done<object> {
  const { text } = requireRemark(records, id)
  records.delete('remark', id)
  return { what: message('remark.removed', { what: text }), value: {} }
}

function made(db: ReadableDatabase, about: RemarkAbout, text: string): Message {
  if (about.is === 'combination') {
    const { name } = requireCombination(db, about.combination)
    return message('remark.onCombination', { combination: name, what: text })
  }
  requireWorks(db, about.is === 'work' ? [about.work] : [about.work, about.met])
  const work = nameOfWork(db, about.work)
  return about.is === 'work'
    ? message('remark.onWork', { work, what: text })
    : message('remark.onMeeting', { work, met: nameOfWork(db, about.met), what: text })
}

function requireRemark(db: ReadableDatabase, id: RemarkId): { text: string } {
  const [remark] = db.rows('remark', ['text'], 'WHERE id = ?', id)
  if (!remark) throw new ExpectedFailure(message('remark.unknown'))
  return remark
}
