/** What the commands of this session touched: who read something else does not have to read it again. */
import { RecordKind, type Revisions } from '../../shared/domain/record-kind.ts'
import { recordTables } from '../../shared/records/index.ts'
import type { ReadableDatabase } from './database.ts'
import { recordTableNames, type RecordTable } from './tables.ts'

export interface RevisionKeeper {
  /** `revision`: of the project. */
  readonly at: (revision: number) => Revisions
  /** To be called after a command that made `revision`. */
  readonly note: (revision: number) => void
}

/** Who has read nothing of the project yet does not ask what was touched before: then every kind is as far as the project. */
export function keepRevisions(db: ReadableDatabase): RevisionKeeper {
  let known: Revisions | null = null
  return {
    at: (revision) => (known ??= allAt(revision)),
    note(revision) {
      if (known === null) return
      const isTouched = (table: RecordTable) =>
        db.rows('change', ['ordinal'], 'WHERE command = ? AND record_table = ? LIMIT 1', revision, table)
          .length > 0
      const touched = recordTableNames.filter(isTouched).map((table) => [recordTables[table].kind, revision])
      known = { ...known, ...(Object.fromEntries(touched) as Partial<Revisions>) }
    },
  }
}

export function allAt(revision: number): Revisions {
  return Object.fromEntries(RecordKind.options.map((kind) => [kind, revision])) as Revisions
}
