/** A letter that came along with the files: sentences, in which commas cut no columns. */
import { textOf, type RawTable } from '../readers/raw-table.ts'
import { distinctTexts, filledCount } from './cell-kinds.ts'
import { isKnownHeading } from './heading-row.ts'

const greeting =
  /^(beste|geachte|hallo|hoi|dag|l\.?s\.?\b|goedemorgen|goedemiddag|hierbij|bijgaand|zie bijlage|met vriendelijke groet|mvg|groet(en|jes)?|dear|hello|hi|kind regards|best regards|regards)\b/i
/** Rows that are looked at. */
const mostLookedAt = 200
const leastAlike = 0.6

/** True when a text file is a letter and no list. */
export function isLetter({ file, rows }: RawTable): boolean {
  const looked = rows.slice(0, mostLookedAt)
  if (looked.some(({ cells }) => distinctTexts(cells).filter(isKnownHeading).length >= 2)) return false
  const greetings = looked.filter(({ cells }) => greeting.test(textOf(cells[0]))).length
  if (!/\.(txt|text|md|eml)$/i.test(file)) return greetings >= 2
  const widths = looked.map(({ cells }) => filledCount(cells))
  // One line cut by its commas is a sentence, unless it is a heading.
  const isTable =
    looked.length > 1 &&
    widths.some(
      (width) => width > 1 && widths.filter((other) => other === width).length >= leastAlike * widths.length,
    )
  return !isTable
}
