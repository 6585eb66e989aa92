/** Columns that nothing was read from although their heading is understood: they are said, never just left out. */
import type { Field } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { isEmpty, textOf, type RawRow } from '../readers/raw-table.ts'
import { meaningsOfColumn } from './cut-headings.ts'
import { canHold, type ProposedColumn } from './propose-columns.ts'
import { isSaying } from './is-saying.ts'

const timeFields: ReadonlySet<Field> = new Set(['start', 'end', 'period', 'duration'])
const placeFields: ReadonlySet<Field> = new Set(['x', 'y', 'longitude', 'latitude', 'wkt'])
/** Fields whose values are told by what stands in them; words can be anything. */
const tested: ReadonlySet<Field> = new Set([
  ...timeFields,
  ...placeFields,
  'earliestStart',
  'latestEnd',
  'budget',
  'postcode',
])
/** A heading that says less than this may as well be about something else. */
const leastSaid = 70
const leastSaidOfTime = 85

/** What to say of columns that were left out by their values, or because another column says the same. */
export function unreadColumns(
  proposed: readonly ProposedColumn[],
  rows: readonly RawRow[],
  hasGeometry: boolean,
): Message[] {
  const isPlaced = hasGeometry || proposed.some(({ field }) => placeFields.has(field))
  return proposed.flatMap(({ column, field, values }, at) => {
    if (field !== 'ignore' || values.filled === 0) return []
    // The second of a name has a number behind it.
    const said = meaningsOfColumn(column.replace(/_\d$/, '')).filter(({ score }) => score >= leastSaid)
    const [first] = said
    if (first === undefined || !said.every((meaning) => tested.has(meaning.field))) return []
    if (placeFields.has(first.field) && isPlaced) return []
    const sample = values.samples[0] ?? ''
    const held = said.find((meaning) => canHold(meaning.field, values))
    if (held === undefined) {
      const count = rows.filter(({ cells }) => !isEmpty(cells[at]) && isSaying(textOf(cells[at]))).length
      return count === 0 ? [] : [message('import.columnUnread', { column, count, sample })]
    }
    const other = proposed.find((each) => each.field === held.field)
    const isSpare = timeFields.has(held.field) && held.score >= leastSaidOfTime && other !== undefined
    return isSpare ? [message('import.columnSpare', { column, other: other.column, sample })] : []
  })
}
