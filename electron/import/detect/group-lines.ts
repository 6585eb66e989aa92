/** Lines that name the group of the rows below them: `Discipline: riool`, `Wijk Noord`, `2027`, one under the other perhaps. */
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isEmpty, textOf, withCells, type Cell, type RawRow } from '../readers/raw-table.ts'
import { disciplineOfWords } from './discipline-words.ts'
import { meaningsOfHeading } from './heading-words.ts'
import { plainWords } from './plain-words.ts'

/** A row with one filled cell. */
export interface LonelyCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
}

/** `column` is where the lines stand when that column is theirs alone, or the column that says the same; otherwise a new one. */
export interface Group {
  readonly column: number
  readonly name: string
  readonly isNew: boolean
  /** Rows that were given a value. */
  readonly count: number
}

export interface GroupedRows {
  readonly rows: readonly RawRow[]
  readonly lines: ReadonlySet<LonelyCell>
  readonly groups: readonly Group[]
}

interface Line {
  readonly lonely: LonelyCell
  /** What the line says something about, as a heading. */
  readonly name: string
  readonly value: Cell
  readonly isLabelled: boolean
}

/**
 * Gives rows what the lines above them say. The kind of line that comes first is the outer group: when it changes, the
 * inner ones end. Null when no line is understood.
 */
export function groupRows(
  rows: readonly RawRow[],
  lonely: readonly LonelyCell[],
  headings: readonly string[],
  width: number,
): GroupedRows | null {
  const last = rows.at(-1)?.row ?? 0
  const lines = linesOf(
    rows,
    lonely.filter(({ row }) => row < last),
  )
  const names = [...new Set(lines.map(({ name }) => name))]
  if (names.length === 0) return null
  let fresh = width
  const columns = names.map((name) => {
    const own = columnOf(name, lines, rows, headings)
    return { name, column: own ?? fresh++, isNew: own === null, count: 0 }
  })
  const values: (Cell | undefined)[] = []
  let at = 0
  const filled = rows.map((row) => {
    for (; (lines[at]?.lonely.row ?? Number.POSITIVE_INFINITY) < row.row; at++) {
      const level = names.indexOf(lines[at]?.name ?? '')
      values.length = level
      values[level] = lines[at]?.value
    }
    let cells = row.cells
    columns.forEach((group, level) => {
      const value = values[level]
      if (value === undefined || !isEmpty(cells[group.column])) return
      cells = withCell(cells, group.column, value)
      group.count++
    })
    return cells === row.cells ? row : withCells(row, cells)
  })
  return { rows: filled, lines: new Set(lines.map((line) => line.lonely)), groups: columns }
}

/** Where the value goes; null: into a column of its own. */
function columnOf(
  name: string,
  lines: readonly Line[],
  rows: readonly RawRow[],
  headings: readonly string[],
): number | null {
  const first = lines.find((line) => line.name === name)
  if (name === '' && first !== undefined) return first.lonely.column
  const field = meaningsOfHeading(name)[0]?.field
  const same = headings.findIndex(
    (heading) =>
      heading !== '' &&
      (plainWords(heading) === plainWords(name) || meaningsOfHeading(heading)[0]?.field === field),
  )
  return same >= 0 && field !== undefined && rows.some(({ cells }) => isEmpty(cells[same])) ? same : null
}

/** Lines that are understood; an unlabelled kind of line stands in one column, and above the first row. */
function linesOf(rows: readonly RawRow[], lonely: readonly LonelyCell[]): Line[] {
  const firstRow = rows[0]?.row ?? 0
  const isOwn = new Map<number, boolean>()
  const isOwnColumn = (column: number) => {
    const known = isOwn.get(column) ?? rows.every(({ cells }) => isEmpty(cells[column]))
    isOwn.set(column, known)
    return known
  }
  const found = lonely.flatMap((each): Line[] => {
    const labelled = labelledLine(each)
    if (labelled !== null) return [labelled]
    const name = isOwnColumn(each.column) ? '' : meaningOf(textOf(each.cell))
    return name === null ? [] : [{ lonely: each, name, value: each.cell, isLabelled: false }]
  })
  const heads = new Map<string, LonelyCell>()
  for (const { name, lonely: head } of found) if (!heads.has(name)) heads.set(name, head)
  return found.filter(({ name, isLabelled, lonely: line }) => {
    const head = heads.get(name)
    if (isLabelled || head === undefined) return true
    return line.column === head.column && (name === '' || head.row < firstRow)
  })
}

const label = /^(\p{L}[\p{L} /.-]{1,28}?) ?: *(\S.*)$/u
/** Headings that say who or what of the rows below; other labels ("Datum:", "Bedrag:") are remarks. */
const groupFields: ReadonlySet<string> = new Set([
  'discipline',
  'district',
  'street',
  'city',
  'period',
  'phase',
  'kind',
])
const partyWords =
  /^(partij|opdrachtgever|netbeheerder|beheerder|eigenaar|organisatie|bedrijf|aannemer|gemeente|cluster|programma|afdeling|team|rayon|regio|perceel|groep|type|projectleider|opzichter)$/

function labelledLine(lonely: LonelyCell): Line | null {
  const [, said, value] = label.exec(textOf(lonely.cell)) ?? []
  if (said === undefined || value === undefined) return null
  const field = meaningsOfHeading(said)[0]?.field
  const isGroup = (field !== undefined && groupFields.has(field)) || partyWords.test(plainWords(said))
  return isGroup ? { lonely, name: said.trim(), value: value.trim(), isLabelled: true } : null
}

/** The heading a column with this value would have; null when it is not clear what it says. */
function meaningOf(text: string): string | null {
  if ((parsePeriod(text)?.precision ?? 'none') !== 'none') return 'Periode'
  if (/^(wijk|buurt|stadsdeel|deelgebied|kern)\b/.test(plainWords(text))) return 'Wijk'
  return text.split(/\s+/).length <= 4 && disciplineOfWords(text) !== null ? 'Discipline' : null
}

function withCell(cells: readonly Cell[], column: number, value: Cell): Cell[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? value : (cells[at] ?? null),
  )
}
