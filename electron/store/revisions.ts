/**
 * What commands touched since this program opened the project, its own and those of others: who read something else does not
 * have to read it again.
 */
import { RecordKind, type Revisions } from '../../shared/domain/record-kind.ts'
import { recordTables } from '../../shared/records/index.ts'
import type { ReadableDatabase } from './database.ts'
import { isRecordTable } from './tables.ts'

export interface RevisionKeeper {
  /** `revision`: of the project. */
  readonly at: (revision: number) => Revisions
}

/** Who has read nothing of the project yet does not ask what was touched before: then every kind is as far as the project. */
export function keepRevisions(db: ReadableDatabase): RevisionKeeper {
  let known: { readonly at: number; readonly revisions: Revisions } | null = null
  return {
    at(revision) {
      if (known === null) known = { at: revision, revisions: allAt(revision) }
      else if (revision > known.at)
        known = { at: revision, revisions: { ...known.revisions, ...touchedSince(db, known.at) } }
      return known.revisions
    },
  }
}

/** Of each kind that was touched after `revision`, by whomever: the last command that did. */
function touchedSince(db: ReadableDatabase, revision: number): Partial<Revisions> {
  const touched = db.rows(
    'change',
    ['record_table', 'command'],
    'WHERE command > ? GROUP BY record_table, command ORDER BY command',
    revision,
  )
  return Object.fromEntries(
    touched.flatMap(({ record_table: table, command }) =>
      isRecordTable(table) ? [[recordTables[table].kind, command]] : [],
    ),
  )
}

export function allAt(revision: number): Revisions {
  return Object.fromEntries(RecordKind.options.map((kind) => [kind, revision])) as Revisions
}
