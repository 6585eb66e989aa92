/** What people decided about pairs of works, with the facts it was based on. */
import { z } from 'zod'
import { Verdict } from '../../shared/domain/judgement-verdict.ts'
import type { JudgedFacts, Judgement } from '../../shared/domain/judgement.ts'
import { Outcome } from '../../shared/domain/outcome.ts'
import type { ReadableDatabase, Row } from './database.ts'
import { knownWord, parseJson } from './parse-json.ts'

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
  'a_start',
  'a_end',
  'b_start',
  'b_end',
  'periods_known',
  'conversation',
] as const

const verdicts = new Set<string>(Verdict.options)

/** Oldest first. */
export function readJudgements(db: ReadableDatabase): Judgement[] {
  return db
    .rows('judgement', judgementColumns, 'ORDER BY id')
    .map(({ id, a, b, verdict, reason, actor, at, conversation, ...row }) => ({
      id,
      a,
      b,
      verdict: knownWord(verdicts, verdict, `judgement ${id}`),
      reason,
      actor,
      at,
      conversation,
      facts: factsOf(row, `judgement ${id}`),
    }))
}

type FactColumns = Omit<
  Row<'judgement', (typeof judgementColumns)[number]>,
  'id' | 'a' | 'b' | 'verdict' | 'reason' | 'actor' | 'at' | 'conversation'
>

function factsOf(row: FactColumns, record: string): JudgedFacts {
  return {
    distance: row.distance,
    sharedArea: row.shared_area,
    gapDays: row.gap_days,
    outcomes: parseJson(z.array(Outcome), row.outcomes, record),
    periods:
      row.periods_known === 0
        ? null
        : [
            { start: row.a_start, end: row.a_end },
            { start: row.b_start, end: row.b_end },
          ],
  }
}
