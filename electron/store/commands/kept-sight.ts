/** What people looked at, kept under a name: kept, renamed, replaced by what they look at now, and removed. */
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { KeptSightId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Sight } from '../../../shared/domain/sight.ts'
import { keptSightTable } from '../../../shared/records/kept-sight.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import type { Done } from './run-command.ts'

/** Fails with `sight.nameTaken`. */
export function keepSight(
  records: WritableDatabase,
  { name, sight }: { name: string; sight: Sight },
  { actor }: CommandBy,
): Done<{ keptSight: KeptSightId }> {
  refuseTaken(records, name, null)
  const id = newId() as KeptSightId
  records.insert('kept_sight', rowOf(keptSightTable, { id, name, sight, actor, at: now() }))
  return { what: message('sight.kept', { name }), value: { keptSight: id } }
}

/** Fails with `sight.unknown` and `sight.nameTaken`. */
export function renameSight(
  records: WritableDatabase,
  { id, name }: { id: KeptSightId; name: string },
): Done<object> {
  const before = requireSight(records, id)
  refuseTaken(records, name, id)
  records.update('kept_sight', id, { name })
  return { what: message('sight.renamed', { before: before.name, name }), value: {} }
}

/** Fails with `sight.unknown`. */
export function replaceSight(
  records: WritableDatabase,
  { id, sight }: { id: KeptSightId; sight: Sight },
  { actor }: CommandBy,
): Done<object> {
  const { name } = requireSight(records, id)
  records.update('kept_sight', id, rowOf(keptSightTable, { sight, actor, at: now() }))
  return { what: message('sight.replaced', { name }), value: {} }
}

/** Fails with `sight.unknown`. */
export function removeSight(records: WritableDatabase, { id }: { id: KeptSightId }): Done<object> {
  const { name } = requireSight(records, id)
  records.delete('kept_sight', id)
  return { what: message('sight.removed', { name }), value: {} }
}

function requireSight(db: ReadableDatabase, id: KeptSightId): { name: string } {
  const [kept] = db.rows('kept_sight', ['name'], 'WHERE id = ?', id)
  if (!kept) throw new ExpectedFailure(message('sight.unknown'))
  return kept
}

/** Two of one name cannot be told apart in a meeting. `except` is the one that is being renamed. */
function refuseTaken(db: ReadableDatabase, name: string, except: KeptSightId | null): void {
  const taken = db
    .rows('kept_sight', ['id', 'name'])
    .find((kept) => kept.id !== except && foldText(kept.name) === foldText(name))
  if (taken) throw new ExpectedFailure(message('sight.nameTaken', { name: taken.name }))
}

function now(): string {
  return new Date().toISOString()
}
