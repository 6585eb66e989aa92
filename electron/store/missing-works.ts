/** What people decide about works that their party does not name any more, after the delivery was stored. */
import type { MissingDecision } from '../../shared/domain/missing-decision.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { WritableDatabase } from './database.ts'
import type { Done } from './run-command.ts'
import { markMissing, requireWorks } from './works.ts'

/** Fails with `store.unknownWork`, and with `difference.notMissing` when a work is still named by its party. */
export function decideMissing(
  records: WritableDatabase,
  works: readonly WorkId[],
  decision: MissingDecision,
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
