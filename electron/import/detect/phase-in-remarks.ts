/** Remarks that say a work is off or done, where no column of a phase says so: they are named, and not taken for one. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { textOf, type RawRow } from '../readers/raw-table.ts'
import { namesOfRows } from './looks-reasons.ts'
import { firmnessOfPhase } from './phase-words.ts'
import { plainWords } from './plain-words.ts'
import type { ProposedColumn } from './propose-columns.ts'

const remarkHeading =
  /\b(opmerking\w*|toelichting|bijzonderheden|notities?|memo|commentaar|remarks?|comments?|notes?)\b/
/** Longer is a story, in which such a word may be about anything. */
const longestSaid = 40

export function phaseInRemarks(proposed: readonly ProposedColumn[], rows: readonly RawRow[]): Message[] {
  return proposed.flatMap(({ column, field }, at) => {
    if (field !== 'ignore' || !remarkHeading.test(plainWords(column))) return []
    const saying = rows.filter(({ cells }) => saysOffOrDone(textOf(cells[at])))
    const [first] = saying
    if (first === undefined) return []
    const values = {
      column,
      count: saying.length,
      sample: textOf(first.cells[at]),
      rows: namesOfRows(saying),
    }
    return [message('mapping.phaseInRemarks', values)]
  })
}

function saysOffOrDone(text: string): boolean {
  if (text === '' || text.length > longestSaid) return false
  const firmness = firmnessOfPhase(text)
  return firmness === 'withdrawn' || firmness === 'done'
}
