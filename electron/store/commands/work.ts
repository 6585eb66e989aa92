/** What people say of a work that its party did not: where it lies, and what became of it when its party is silent. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import type { MissingDecision } from '../../../shared/domain/missing-decision.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { isMadeByHand } from '../by-hand.ts'
import { readDelivered } from '../corrections.ts'
import type { WritableDatabase } from '../database.ts'
import type { CommandBy, Place } from '../command-input.ts'
import { layWork, markMissing, nameOfWork, requireWorks, rewriteWork } from '../works.ts'
import type { Done } from './run-command.ts'

/**
 * A person says where the work lies. One that was put in by hand, and names no street, names the one it was laid on: of another
 * its party says that. Fails with `store.unknownWork`.
 */
export function placeWork(
  records: WritableDatabase,
  { work, place, street = null }: { work: WorkId; place: Place; street?: string | null },
): Done<object> {
  requireWorks(records, [work])
  layWork(records, work, place)
  if (street !== null && isMadeByHand(records, work)) {
    const said = readDelivered(records, work)
    if (said.street === null) rewriteWork(records, work, { ...said, street })
  }
  return { what: message('place.placed', { work: nameOfWork(records, work) }), value: {} }
}

/**
 * What was found for these works is right: nobody has to look any more. How it was found stays. Fails with
 * `store.unknownWork`, and with `place.nothingToConfirm` when a work has no place.
 */
export function confirmPlace(
  records: WritableDatabase,
  { works }: { works: readonly WorkId[] },
  { actor }: CommandBy,
): Done<object> {
  const wanted = [...new Set(works)]
  requireWorks(records, wanted)
  const why = JSON.stringify(message('place.confirmed', { who: actor }))
  for (const work of wanted) {
    const [row] = records.rows('work', ['placed_how', 'placed_sure'], 'WHERE id = ?', work)
    if (row?.placed_how == null) throw new ExpectedFailure(message('place.nothingToConfirm'))
    if (row.placed_sure === 0) records.update('work', work, { placed_sure: 1, placed_why: why })
  }
  return { what: message('place.confirmedWorks', { count: wanted.length }), value: {} }
}

/** Fails with `store.unknownWork`, and with `difference.notMissing` when a work is still named by its party. */
export function decideMissing(
  records: WritableDatabase,
  { works, decision }: { works: readonly WorkId[]; decision: MissingDecision },
): Done<object> {
  const each = new Set(works)
  requireWorks(records, each)
  for (const work of each) {
    const [named] = records.rows('work', ['name'], 'WHERE id = ? AND missing = 0', work)
    if (named) throw new ExpectedFailure(message('difference.notMissing', { work: named.name }))
    markMissing(records, work, decision)
  }
  return { what: message(sentences[decision], { works: each.size }), value: {} }
}

const sentences = {
  done: 'difference.decidedDone',
  withdrawn: 'difference.decidedWithdrawn',
  forgotten: 'difference.decidedForgotten',
} as const
