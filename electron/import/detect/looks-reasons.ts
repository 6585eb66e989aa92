/** What is said about hidden rows, lines through text and formulas without a value: once per table, and of each row. */
import { message, type Message, type MessageKey } from '../../../shared/domain/message.ts'
import { textOf, type RawRow } from '../readers/raw-table.ts'

const mostNamed = 12

/** `3, 5, 7–9`; many are cut off. */
export function namesOfRows(rows: readonly { readonly row: number }[]): string {
  const spans: [first: number, last: number][] = []
  for (const { row } of rows) {
    const span = spans.at(-1)
    if (span !== undefined && span[1] + 1 === row) span[1] = row
    else if (span?.[1] !== row) spans.push([row, row])
  }
  const names = spans.map(([first, last]) =>
    first === last ? String(first) : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
  )
  return names.length > mostNamed ? `${names.slice(0, mostNamed).join(', ')}, …` : names.join(', ')
}

/** Said once per table. `isStruck`: rows that are struck through as a whole, which are told apart. */
export function looksNotes(
  columns: readonly string[],
  rows: readonly RawRow[],
  isStruck: (row: RawRow) => boolean,
): Message[] {
  const notes: Message[] = []
  const say = (key: MessageKey, found: readonly RawRow[], count = found.length) => {
    if (found.length > 0) notes.push(message(key, { count, rows: namesOfRows(found) }))
  }
  say(
    'looks.hiddenRows',
    rows.filter(({ isHidden }) => isHidden === true),
  )
  const cells = rows.filter((row) => row.struck !== undefined && !isStruck(row))
  say(
    'looks.struckCells',
    cells,
    sumOf(cells, ({ struck }) => struck?.length ?? 0),
  )
  const parts = rows.filter(({ struckParts }) => struckParts !== undefined)
  say(
    'looks.struckParts',
    parts,
    sumOf(parts, ({ struckParts }) => struckParts?.size ?? 0),
  )
  const formulas = rows.filter(({ formulas: found }) => found !== undefined)
  if (formulas.length > 0) notes.push(formulaNote(formulas, columns))
  return notes
}

function formulaNote(rows: readonly RawRow[], columns: readonly string[]): Message {
  const found = new Set(rows.flatMap(({ formulas }) => [...(formulas?.keys() ?? [])]))
  return message('looks.formulas', {
    count: sumOf(rows, ({ formulas }) => formulas?.size ?? 0),
    columns: [...found]
      .sort((a, b) => a - b)
      .map((column) => columns[column] ?? '')
      .join(', '),
    rows: namesOfRows(rows),
  })
}

function sumOf(rows: readonly RawRow[], count: (row: RawRow) => number): number {
  return rows.reduce((sum, row) => sum + count(row), 0)
}

/** Why this row goes back to the party, as far as its looks say so. */
export function looksReasons(
  row: RawRow,
  columns: readonly string[],
  isStruck: 'no' | 'withdrawn' | 'setAside',
): Message[] {
  const column = (index: number) => columns[index] ?? ''
  const { struck = [], struckParts, formulas } = row
  return [
    ...(row.isHidden === true ? [message('looks.rowHidden')] : []),
    ...(isStruck === 'withdrawn' ? [message('looks.rowStruck')] : []),
    ...(isStruck === 'no' ? struck : []).map((at) =>
      message('looks.cellStruck', { text: textOf(row.cells[at]), column: column(at) }),
    ),
    ...[...(struckParts ?? [])].map(([at, text]) =>
      message('looks.partStruck', { text, column: column(at) }),
    ),
    ...[...(formulas ?? [])].map(([at, formula]) =>
      message('looks.formula', { column: column(at), formula }),
    ),
  ]
}
