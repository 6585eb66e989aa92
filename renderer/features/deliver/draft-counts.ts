/** What became of the rows of a delivery, as the bottom bar counts them. */
import type { ImportReport } from '../../../shared/domain/delivery.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'

export type CountName = 'works' | 'unplaced' | 'joined' | 'rejected' | 'repaired' | 'notes' | 'questions'

export interface DraftCount {
  readonly name: CountName
  readonly count: number
}

/** Always the works; of the rest only what there is. */
export function draftCounts(report: ImportReport, questions: number): DraftCount[] {
  const all: DraftCount[] = [
    { name: 'works', count: report.works },
    { name: 'unplaced', count: report.unplaced },
    { name: 'joined', count: report.joined },
    { name: 'rejected', count: report.rejected.length },
    { name: 'repaired', count: report.repaired.length },
    { name: 'notes', count: report.notes.length },
    { name: 'questions', count: questions },
  ]
  return all.filter(({ name, count }) => name === 'works' || count > 0)
}

/** One and many of each count, with `{n}` for the number. */
export const countWords: Readonly<Record<CountName | 'rows', { one: Bilingual; many: Bilingual }>> = {
  rows: { one: { nl: '{n} rij', en: '{n} row' }, many: { nl: '{n} rijen', en: '{n} rows' } },
  works: { one: { nl: '{n} werk', en: '{n} work' }, many: { nl: '{n} werken', en: '{n} works' } },
  unplaced: {
    one: { nl: '{n} zonder plaats', en: '{n} without a place' },
    many: { nl: '{n} zonder plaats', en: '{n} without a place' },
  },
  joined: {
    one: { nl: '{n} hoort bij een ander bestand', en: '{n} completes another file' },
    many: { nl: '{n} horen bij een ander bestand', en: '{n} complete another file' },
  },
  rejected: {
    one: { nl: '{n} afgewezen', en: '{n} rejected' },
    many: { nl: '{n} afgewezen', en: '{n} rejected' },
  },
  repaired: {
    one: { nl: '{n} hersteld', en: '{n} repaired' },
    many: { nl: '{n} hersteld', en: '{n} repaired' },
  },
  notes: {
    one: { nl: '{n} opmerking', en: '{n} note' },
    many: { nl: '{n} opmerkingen', en: '{n} notes' },
  },
  questions: {
    one: { nl: '{n} vraag open', en: '{n} question open' },
    many: { nl: '{n} vragen open', en: '{n} questions open' },
  },
}
