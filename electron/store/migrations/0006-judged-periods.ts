/**
 * The periods that a judgement was based on, and which pairs were judged together as one cluster: without them nobody
 * can say afterwards that a work has drifted since, or that one has joined.
 */
import type { Migration } from './migration.ts'

export const judgedPeriods: Migration = {
  number: 6,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE judgement ADD COLUMN a_start TEXT;
      ALTER TABLE judgement ADD COLUMN a_end TEXT;
      ALTER TABLE judgement ADD COLUMN b_start TEXT;
      ALTER TABLE judgement ADD COLUMN b_end TEXT;
      ALTER TABLE judgement ADD COLUMN periods_known INTEGER NOT NULL DEFAULT 1 CHECK (periods_known IN (0, 1));
      ALTER TABLE judgement ADD COLUMN conversation TEXT;

      -- What was judged before takes the periods of its works as they are now, agreed ones included: from here on it
      -- re-opens for what changes next, and not for what nobody can know any more.
      UPDATE judgement SET (a_start, a_end) = (
        SELECT iif(c.id IS NULL, w.period_start, c.period_start), iif(c.id IS NULL, w.period_end, c.period_end)
        FROM work w
          LEFT JOIN combination_work cw ON cw.work = w.id
          LEFT JOIN combination c ON c.id = cw.combination
        WHERE w.id = judgement.a
      );
      UPDATE judgement SET (b_start, b_end) = (
        SELECT iif(c.id IS NULL, w.period_start, c.period_start), iif(c.id IS NULL, w.period_end, c.period_end)
        FROM work w
          LEFT JOIN combination_work cw ON cw.work = w.id
          LEFT JOIN combination c ON c.id = cw.combination
        WHERE w.id = judgement.b
      );

      -- Pairs that got their verdict in the same instant were judged as one cluster. One pair alone does not say
      -- whether it was the whole of it.
      UPDATE judgement SET conversation = (
        SELECT iif(count(*) > 1, min(other.id), NULL) FROM judgement other
        WHERE other.at = judgement.at AND other.actor = judgement.actor AND other.reason = judgement.reason
      );
    `)
  },
}
