/** What became of the rows of a delivery, as the bottom bar counts them. */
import type { ImportReport, RowRemark } from '../../../shared/domain/delivery.ts'

export type CountName =
  'works' | 'toPlace' | 'joined' | 'rejected' | 'undecided' | 'repaired' | 'notes' | 'questions'

export interface DraftCount {
  readonly name: CountName
  readonly count: number
}

/** Rows that are no work, whatever people decide; the others wait for an answer at the differences, or got one there. */
export function rejectedRows({ rejected }: Pick<ImportReport, 'rejected'>): RowRemark[] {
  return rejected.filter(({ message }) => message.key !== 'difference.leftOut')
}

/**
 * Always the works; of the rest only what there is. Works are those that lie surely in their place: with those to
 * place, the joined and the rejected rows they make all that was read.
 */
export function draftCounts(report: ImportReport, questions: number): DraftCount[] {
  const all: DraftCount[] = [
    { name: 'works', count: report.works - report.unsure },
    { name: 'toPlace', count: report.unplaced + report.unsure },
    { name: 'joined', count: report.joined },
    { name: 'rejected', count: rejectedRows(report).length },
    { name: 'undecided', count: report.rejected.length - rejectedRows(report).length },
    { name: 'repaired', count: report.repaired.length },
    { name: 'notes', count: report.notes.length },
    { name: 'questions', count: questions },
  ]
  return all.filter(({ name, count }) => name === 'works' || count > 0)
}
