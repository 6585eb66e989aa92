/** What the things are called that a proposal is about, as the file says it now. */
import type { NamesOfAsked } from '../../shared/plan/proposal-in-words.ts'
import type { ReadableDatabase } from './database.ts'
import { nameOfWork } from './works.ts'

export function namesOfAsked(db: ReadableDatabase): NamesOfAsked {
  return {
    work: (id) => (db.count('work', 'WHERE id = ?', id) === 0 ? null : nameOfWork(db, id)),
    combination: (id) => db.rows('combination', ['name'], 'WHERE id = ?', id)[0]?.name ?? null,
    agreement: (id) => db.rows('agreement', ['what'], 'WHERE id = ?', id)[0]?.what ?? null,
  }
}
