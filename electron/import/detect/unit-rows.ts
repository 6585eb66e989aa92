/** Rows between heading and works that say in which unit a column is, or number the columns. */
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import { kindOf } from './cell-kinds.ts'

export interface UnitRows {
  readonly rows: readonly RawRow[]
  /** Column → what its unit says: `m`, `x € 1.000`. */
  readonly units: ReadonlyMap<number, string>
}

const mostRows = 3
const leastNumbered = 3

const unit = new RegExp(
  `^(${[
    'm[1-3²³]?|k?m|cm|mm|dm|ha|are|meter|km²|str(ekkende)? ?m\\d?|m ?\\d',
    'st(uks?)?\\.?|aantal|%|‰|n\\.?v\\.?t\\.?|-+|nr\\.?',
    'jaar|jr\\.?|maand(en)?|w(e)?ken|week|dag(en)?|uur|uren',
    '€|eur(o)?|k ?€|€ ?k|m ?€|mln\\.?( ?€)?|€ ?mln\\.?',
    '(x|×|\\*|in|per)? ?(€|eur|euro)? ?(x|×|\\*)? ?1[.,]?000([.,]?000)?( ?(€|eur|euro))?|in duizend(en)?( euro)?|€ ?x ?1[.,]?000',
    'd{1,2}[-/. ]m{1,4}[-/. ][jy]{2,4}|[jy]{4}[-/. ]?m{2}[-/. ]?d{2}|[jy]{4}|mm[-/][jy]{4}|datum|date',
    'tekst|text|string|getal|number|integer|double|boolean|keuzelijst|vrije tekst|ja ?/ ?nee|j ?/ ?n',
    'rd|rd[- ]?new|epsg:\\d+|wgs ?84|graden|degrees|verplicht|optioneel|m ?\\(rd\\)',
  ].join('|')})$`,
  'i',
)

/** The rows directly under a heading in `row` that are units or numbers of columns. `data` are the rows under it. */
export function unitRows(data: readonly RawRow[], row: number): UnitRows {
  const rows: RawRow[] = []
  const units = new Map<number, string>()
  for (const next of data.slice(0, mostRows)) {
    if (next.row !== row + rows.length + 1) break
    if (saysUnits(next)) next.cells.forEach((cell, column) => isEmpty(cell) || units.set(column, bare(cell)))
    else if (!numbersColumns(next, data.slice(rows.length + 1))) break
    rows.push(next)
  }
  return { rows, units }
}

function bare(cell: Cell): string {
  return textOf(cell).replace(/^[[(]\s*|\s*[\])]$/g, '')
}

function saysUnits({ cells }: RawRow): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell))
  const isUnit = filled.every((cell) => typeof cell === 'string' && unit.test(bare(cell)))
  // A dash or "n.v.t." alone says nothing: a work may have those.
  return isUnit && filled.some((cell) => !/^(-+|n\.?v\.?t\.?|nr\.?|aantal|ja.*)$/i.test(bare(cell)))
}

/** 1, 2, 3 or a, b, c over all columns, where the rows below have words. */
function numbersColumns({ cells }: RawRow, below: readonly RawRow[]): boolean {
  const filled = cells.flatMap((cell, column) =>
    isEmpty(cell) ? [] : [{ column, text: bare(cell).replace(/\.$/, '') }],
  )
  if (filled.length < leastNumbered) return false
  const order = filled.map(({ text }) => orderOf(text))
  const counts = order.every(
    (value, at) => value !== null && (at === 0 || value === (order[at - 1] ?? 0) + 1),
  )
  if (!counts || (order[0] ?? 9) > 1) return false
  return filled.some(({ column }) => below.slice(0, 10).some((row) => kindOf(row.cells[column]) === 'text'))
}

function orderOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  return /^[a-z]$/i.test(text) ? text.toLowerCase().charCodeAt(0) - 96 : null
}
