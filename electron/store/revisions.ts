/** What the commands of this session touched: who read something else does not have to read it again. */
import { RecordKind, type Revisions } from '../../shared/domain/record-kind.ts'
import type { ReadableDatabase } from './database.ts'
import { recordTables, type RecordTable } from './tables.ts'

/** A table that holds parts of a record belongs to its kind. */
export const kindOfTable = {
  project: 'project',
  party: 'party',
  delivery: 'delivery',
  delivered_file: 'delivery',
  work: 'work',
  layer: 'layer',
  layer_feature: 'layer',
  combination: 'combination',
  combination_work: 'combination',
  judgement: 'judgement',
  dig_rest_exception: 'digRestException',
  sharing: 'sharing',
} as const satisfies Readonly<Record<RecordTable, RecordKind>>

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
      const touched = recordTables.filter(isTouched).map((table) => [kindOfTable[table], revision])
      known = { ...known, ...(Object.fromEntries(touched) as Partial<Revisions>) }
    },
  }
}

export function allAt(revision: number): Revisions {
  return Object.fromEntries(RecordKind.options.map((kind) => [kind, revision])) as Revisions
}
