/** What became of the rows of a delivery, as the bottom bar counts them. */
import type { ImportReport } from '../../../shared/domain/delivery.ts'

export type CountName =
  'works' | 'toPlace' | 'joined' | 'rejected' | 'undecided' | 'repaired' | 'notes' | 'questions'

export interface DraftCount {
  readonly name: CountName
  readonly count: number
}

/**
 * Always the works; of the rest only what there is. Works are those that lie surely in their place: with those to
 * place, the joined and the rejected rows they make all that was read. `undecided` of the works wait for an answer at
 * the differences.
 */
export function draftCounts(
  report: ImportReport,
  { undecided, questions }: { undecided: number; questions: number },
): DraftCount[] {
  const all: DraftCount[] = [
    { name: 'works', count: report.works - report.unsure },
    { name: 'toPlace', count: report.unplaced + report.unsure },
    { name: 'joined', count: report.joined },
    { name: 'rejected', count: report.rejected.length },
    { name: 'undecided', count: undecided },
    { name: 'repaired', count: report.repaired.length },
    { name: 'notes', count: report.notes.length },
    { name: 'questions', count: questions },
  ]
  return all.filter(({ name, count }) => name === 'works' || count > 0)
}
