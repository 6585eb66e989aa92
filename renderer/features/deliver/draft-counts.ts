/** What became of the rows of a delivery, as the bottom bar counts them. */
import type { ImportReport } from '../../../shared/domain/delivery.ts'

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
