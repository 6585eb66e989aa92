/** One of the first rows of a delivery, as the work it would become; and the one that is chosen in table or map. */
import type { Draft } from '../../../shared/domain/draft.ts'
import type { SourceRow } from '../../../shared/domain/work.ts'

export type PreviewRow = Draft['preview'][number]

/** Which row of which file and sheet. */
export type RowName = Pick<SourceRow, 'file' | 'sheet' | 'row'>

export function isRow(a: RowName, b: RowName): boolean {
  return a.row === b.row && a.file === b.file && a.sheet === b.sheet
}
