/** People put in works that no party delivered yet, and take them out again. */
import type { WorkByHand } from '../../../shared/domain/by-hand.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { byHandTable } from '../../../shared/records/by-hand.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { isMadeByHand } from '../by-hand.ts'
import type { CommandBy } from '../command-input.ts'
import type { WritableDatabase } from '../database.ts'
import { findOrMakeParty } from '../parties.ts'
import { addWorkByHand, nameOfWork, requireWorks } from '../works.ts'
import { removeRecord } from './remove-record.ts'
import { requireUncombined } from './require-uncombined.ts'
import type { Done } from './run-command.ts'

/** Of a party there is, or of a new one. It has no place yet. */
export function makeByHand(
  records: WritableDatabase,
  { party: name, fields, reason }: WorkByHand,
  { actor }: CommandBy,
): Done<{ work: WorkId }> {
  const party = findOrMakeParty(records, name)
  const work = addWorkByHand(records, party.id, fields, message('byHand.unplaced'))
  records.insert('by_hand', rowOf(byHandTable, { work, reason, actor, at: new Date().toISOString() }))
  return {
    what: message('byHand.made', { work: fields.name, party: party.name, reason }),
    value: { work },
  }
}

/**
 * It goes, with what was judged of it. Fails with `store.unknownWork`, with `byHand.delivered` when its party delivered it by
 * now, and with `byHand.inCombination`: what parties agreed to do stays.
 */
export function removeByHand(records: WritableDatabase, { work }: { work: WorkId }): Done<object> {
  requireWorks(records, [work])
  const name = nameOfWork(records, work)
  if (!isMadeByHand(records, work)) throw new ExpectedFailure(message('byHand.delivered', { work: name }))
  requireUncombined(records, work, 'byHand.inCombination')
  removeRecord(records, 'work', work)
  return { what: message('byHand.removed', { work: name }), value: {} }
}
