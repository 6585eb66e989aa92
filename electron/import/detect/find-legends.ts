/** What the colours of a list mean, by the legend that stands beside them: a coloured cell, and a text in it or behind it. */
import { isEmpty, textOf, type RawRow, type RawTable } from '../readers/raw-table.ts'
import { sideLegend } from './side-legend.ts'
import { firmnessOfPhase } from './phase-words.ts'

/** Colour (`#rrggbb`) to the party's own word. */
export type Legend = ReadonlyMap<string, string>

export interface FoundLegend {
  readonly legend: Legend
  /** Rows, counted from 1, that are lines of the legend and no works. */
  readonly legendRows: ReadonlySet<number>
}

const noLegend: FoundLegend = { legend: new Map(), legendRows: new Set() }
const longestWord = 60
/** A row with as many values is one of the list. */
const filledRow = 3

/** The sheets of a workbook, each with what its colours mean. */
export function withLegends(tables: readonly RawTable[]): RawTable[] {
  if (tables.every(({ rows }) => rows.every(({ fills }) => fills === undefined))) return [...tables]
  const legends = findLegends(tables.map(({ rows }) => rows))
  return tables.map((table, index) => {
    const found = legends[index] ?? noLegend
    const beside = found.legend.size === 0 ? sideLegend(table.rows) : null
    return { ...table, ...found, ...beside }
  })
}

/**
 * The legend of each sheet of a workbook: the lines on it, or else those of the first other sheet that names a colour of
 * its rows. A coloured title or a coloured line over a group is no legend: no row has its colour, or it names no phase.
 */
function findLegends(sheets: readonly (readonly RawRow[])[]): FoundLegend[] {
  const lines = sheets.map(linesOf)
  return sheets.map((rows, index) => {
    const used = coloursOfRows(rows)
    const isOf = ({ legend }: FoundLegend) => [...legend.keys()].some((colour) => used.has(colour))
    const own = lines[index] ?? noLegend
    if (isOf(own)) return own
    const other = lines.find(isOf)
    return other === undefined ? noLegend : { legend: other.legend, legendRows: noLegend.legendRows }
  })
}

function coloursOfRows(rows: readonly RawRow[]): Set<string> {
  const used = new Set<string>()
  for (const { cells, fills } of rows) {
    if (fills === undefined || cells.filter((cell) => !isEmpty(cell)).length < filledRow) continue
    for (const colour of fills) if (colour !== null) used.add(colour)
  }
  return used
}

function linesOf(rows: readonly RawRow[]): FoundLegend {
  const legend = new Map<string, string>()
  const legendRows = new Set<number>()
  for (const row of rows) {
    const line = lineOf(row)
    if (line === null || legend.has(line.colour)) continue
    legend.set(line.colour, line.word)
    legendRows.add(row.row)
  }
  const isLegend = legend.size > 1 || [...legend.values()].some((word) => firmnessOfPhase(word) !== null)
  return isLegend ? { legend, legendRows } : noLegend
}

/** A line of a legend has one text and one colour, of the cell itself or of the empty one before it. */
function lineOf({ cells, fills }: RawRow): { colour: string; word: string } | null {
  if (fills === undefined) return null
  const filled = cells.flatMap((cell, column) => (isEmpty(cell) ? [] : [column]))
  const colours = new Set(fills.filter((colour) => colour !== null))
  const [only] = filled
  const [colour] = colours
  if (filled.length !== 1 || colours.size !== 1 || only === undefined || colour === undefined) return null
  const word = textOf(cells[only])
  const isBeside = fills[only] === colour || fills[only - 1] === colour
  return isBeside && word.length <= longestWord && /\p{L}{2}/u.test(word) ? { colour, word } : null
}
