/**
 * A period for each work of a combination, beside that of the whole, and what its party had planned when that was agreed.
 * Works of before keep what they had: the period of the whole. What was original then is read from history.
 */
import type Sqlite from 'better-sqlite3'
import type { Migration } from './migration.ts'

export const agreedPeriods: Migration = {
  number: 8,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE combination_work ADD COLUMN period_start TEXT;
      ALTER TABLE combination_work ADD COLUMN period_end TEXT
        CHECK ((period_start IS NULL) = (period_end IS NULL) AND period_start <= period_end);
      ALTER TABLE combination_work ADD COLUMN original TEXT CHECK (json_valid(original));
    `)
    const keep = connection.prepare('UPDATE combination_work SET original = ? WHERE work = ?')
    for (const [work, row] of plansWhenAgreed(connection)) keep.run(JSON.stringify(originalOf(row)), work)
  },
}

type Row = Record<string, string | number | null>

const columns = [
  'period_start',
  'period_end',
  'period_precision',
  'period_raw',
  'period_derived',
  'earliest_start',
  'latest_end',
  'min_x',
  'min_y',
  'max_x',
  'max_y',
] as const

/**
 * Of each work in a combination what it was when it was taken in: as it is now, with what every change since then says it
 * was before. The newest first, so that the first change has the last word.
 */
function plansWhenAgreed(connection: Sqlite.Database): Map<string, Row> {
  const works = connection
    .prepare(`SELECT id, ${columns.join(', ')} FROM work WHERE id IN (SELECT work FROM combination_work)`)
    .all() as Row[]
  const plans = new Map(works.map((row) => [String(row['id']), row]))
  if (plans.size === 0) return plans
  const since = connection
    .prepare(
      `WITH agreed (work, at) AS (
         SELECT change.record, max(change.command) FROM change JOIN command ON command.sequence = change.command
         WHERE change.record_table = 'combination_work' AND change.op = 'insert' AND command.kind = 'do'
         GROUP BY change.record
       )
       SELECT change.record AS work, change.before FROM change JOIN agreed ON agreed.work = change.record
       WHERE change.record_table = 'work' AND change.op = 'update' AND change.command > agreed.at
       ORDER BY change.command DESC, change.ordinal DESC`,
    )
    .all() as { work: string; before: string }[]
  for (const { work, before } of since) {
    const plan = plans.get(work)
    if (plan) Object.assign(plan, JSON.parse(before))
  }
  return plans
}

function originalOf(row: Row) {
  const bounds = [row['min_x'], row['min_y'], row['max_x'], row['max_y']]
  return {
    period: {
      start: row['period_start'],
      end: row['period_end'],
      precision: row['period_precision'],
      raw: row['period_raw'],
      derived: row['period_derived'],
    },
    earliestStart: row['earliest_start'],
    latestEnd: row['latest_end'],
    bounds: bounds.includes(null) ? null : bounds,
  }
}
