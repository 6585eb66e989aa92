/** The question how the letters of a file are written, where two ways make about as much sense. */
import type { Question } from '../../../shared/domain/draft.ts'
import { message } from '../../../shared/domain/message.ts'
import type { ProposedTable } from './proposed-table.ts'

/** Asked with the same piece of the file in both; not where a mapping was given, which says it. */
export function askEncoding({ raw, isGiven }: ProposedTable): Question[] {
  const { file, sheet, encoding, encodingDoubt: doubt } = raw
  if (doubt === null || encoding === null || isGiven) return []
  const asked = message('mapping.askEncoding', { file, encoding, ...doubt })
  return [{ about: 'encoding', file, sheet, value: null, message: asked, proposal: encoding }]
}
