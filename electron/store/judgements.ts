/** What people decided about pairs of works, with the facts it was based on. One judgement per pair. */
import { v7 } from 'uuid'
import { z } from 'zod'
import type { JudgementId, WorkId } from '../../shared/domain/ids.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import { message } from '../../shared/domain/message.ts'
import { Outcome } from '../../shared/domain/outcome.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { parseJson } from './parse-json.ts'
import type { Done } from './run-command.ts'
import type { JudgedPair } from './store.ts'
import { requireWorks } from './works.ts'

const judgementColumns = [
  'id',
  'a',
  'b',
  'verdict',
  'reason',
  'actor',
  'at',
  'distance',
  'shared_area',
  'gap_days',
  'outcomes',
] as const

/** Oldest first. */
export function readJudgements(db: ReadableDatabase): Judgement[] {
  return db
    .rows('judgement', judgementColumns, 'ORDER BY id')
    .map(({ distance, shared_area, gap_days, outcomes, ...judgement }) => ({
      ...judgement,
      facts: {
        distance,
        sharedArea: shared_area,
        gapDays: gap_days,
        outcomes: parseJson(z.array(Outcome), outcomes, `judgement ${judgement.id}`),
      },
    }))
}

/** One reason for all pairs. An earlier judgement of the same pair is replaced. */
export function setAside(
  records: WritableDatabase,
  actor: string,
  given: readonly JudgedPair[],
  reason: string,
): Done<{ judgements: JudgementId[] }> {
  const pairs = eachOnce(given)
  requireWorks(records, new Set(pairs.flatMap(({ a, b }) => [a, b])))
  const at = new Date().toISOString()
  const judgements = pairs.map(({ a, b, facts }) => {
    for (const earlier of records.rows('judgement', ['id'], 'WHERE a = ? AND b = ?', a, b))
      records.delete('judgement', earlier.id)
    const id = v7() as JudgementId
    records.insert('judgement', {
      id,
      a,
      b,
      verdict: 'setAside',
      reason,
      actor,
      at,
      distance: facts.distance,
      shared_area: facts.sharedArea,
      gap_days: facts.gapDays,
      outcomes: JSON.stringify(facts.outcomes),
    })
    return id
  })
  return { what: message('store.setAside', { pairs: pairs.length, reason }), value: { judgements } }
}

/** Takes back the judgements of all pairs among `works`. */
export function reopen(records: WritableDatabase, works: readonly WorkId[]): Done<object> {
  const among = new Set(works)
  const judgements = [...among]
    .flatMap((work) => records.rows('judgement', ['id', 'b'], 'WHERE a = ?', work))
    .filter(({ b }) => among.has(b))
  for (const { id } of judgements) records.delete('judgement', id)
  return { what: message('store.reopened', { pairs: judgements.length }), value: {} }
}

/** Pairs are unordered: the lower id comes first. Of a pair given twice the last facts hold. */
function eachOnce(pairs: readonly JudgedPair[]): JudgedPair[] {
  const byWorks = new Map<string, JudgedPair>()
  for (const { a, b, facts } of pairs) {
    if (a === b) throw new Error(`a work makes no pair with itself: ${a}`)
    const ordered = a < b ? { a, b, facts } : { a: b, b: a, facts }
    byWorks.set(`${ordered.a} ${ordered.b}`, ordered)
  }
  return [...byWorks.values()]
}
