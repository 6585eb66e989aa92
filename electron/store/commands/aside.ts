/** People put works aside that are none, for good, and bring them back. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { asideTable } from '../../../shared/records/aside.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { isAside } from '../asides.ts'
import type { CommandBy } from '../command-input.ts'
import type { WritableDatabase } from '../database.ts'
import { nameOfWork, requireWorks } from '../works.ts'
import { requireUncombined } from './require-uncombined.ts'
import type { Done } from './run-command.ts'

/**
 * They count nowhere any more, also when they are delivered again. Fails with `store.unknownWork`, and with
 * `aside.inCombination`: what parties agreed to do is a work.
 */
export function putAside(
  records: WritableDatabase,
  { works, reason }: { works: readonly WorkId[]; reason: string },
  { actor }: CommandBy,
): Done<object> {
  const wanted = [...new Set(works)].filter((work) => !isAside(records, work))
  requireWorks(records, wanted)
  for (const work of wanted) requireUncombined(records, work, 'aside.inCombination')
  const at = new Date().toISOString()
  for (const work of wanted) records.insert('aside', rowOf(asideTable, { work, reason, actor, at }))
  const [only, ...others] = wanted
  const what =
    only !== undefined && others.length === 0
      ? message('aside.put', { work: nameOfWork(records, only), reason })
      : message('aside.putWorks', { count: wanted.length, reason })
  return { what, value: {} }
}

/** They are works again, as their party delivered them last; what is not aside stays as it is. */
export function bringBack(records: WritableDatabase, { works }: { works: readonly WorkId[] }): Done<object> {
  const back = [...new Set(works)].filter((work) => isAside(records, work))
  for (const work of back) records.delete('aside', work)
  const [only, ...others] = back
  const what =
    only !== undefined && others.length === 0
      ? message('aside.broughtBack', { work: nameOfWork(records, only) })
      : message('aside.broughtBackWorks', { count: back.length })
  return { what, value: {} }
}
