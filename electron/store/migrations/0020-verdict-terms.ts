/** Until when "not now" holds, and who finds out by when: before, a verdict had a reason alone. */
import type { Migration } from './migration.ts'

export const verdictTerms: Migration = {
  number: 20,
  migrate(connection) {
    connection.exec(`
      ALTER TABLE judgement ADD COLUMN until TEXT CHECK (until IS NULL OR verdict = 'setAside');
      ALTER TABLE judgement ADD COLUMN who TEXT CHECK (who IS NULL OR (verdict = 'investigate' AND who <> ''));
      ALTER TABLE judgement ADD COLUMN due TEXT CHECK (due IS NULL OR verdict = 'investigate');
    `)
  },
}
