/**
 * One record of a csv, which may run over several lines inside quotes. A quote that is never closed takes no other row
 * with it: it is left out, and said. Source for quoting: RFC 4180.
 */
export interface TextRecord {
  readonly cells: string[]
  /** Where the next record begins. */
  readonly next: number
  readonly openQuotes: readonly OpenQuote[]
}

/** A quote at the start of a cell that nothing closes. */
export interface OpenQuote {
  /** What stands behind it, up to the end of its cell. */
  readonly text: string
}

interface HowToCut {
  readonly separator: string
  /** Cells that a record of this list has; null: not known yet. */
  readonly width: number | null
  /** Beyond this nobody looks. */
  readonly mostCells: number
}

/** @param from where the record begins */
export function readRecord(text: string, from: number, how: HowToCut): TextRecord {
  const record = readCells(text, from, how, false)
  if (!record.overLines) return record
  // A quote that was forgotten finds one further down to close it, and the rows between would be lost in one cell.
  const alone = readCells(text, from, how, true)
  if (how.width === null || alone.cells.length !== how.width) return record
  // A remark of several lines in the last column fits alone as well: there only how it closes tells.
  const isForgotten =
    alone.opensBefore < how.width - 1 || record.cells.length !== how.width || record.closesOddly
  return isForgotten ? alone : record
}

interface Reading {
  readonly cells: string[]
  readonly next: number
  readonly openQuotes: OpenQuote[]
  /** The cell, from 0, with the first quote that is never closed. */
  opensBefore: number
  overLines: boolean
  /** Something else than a separator or the end of the line follows a quote that closes on another line. */
  closesOddly: boolean
}

/** @param onOneLine quotes that do not close before the line ends are no quotes */
function readCells(
  text: string,
  from: number,
  { separator, mostCells }: HowToCut,
  onOneLine: boolean,
): Reading {
  const reading: Reading = {
    cells: [],
    next: from,
    openQuotes: [],
    opensBefore: Number.POSITIVE_INFINITY,
    overLines: false,
    closesOddly: false,
  }
  let at = from
  for (;;) {
    const cell =
      text[at] === '"' ? quotedCell(text, at, separator, onOneLine) : plainCell(text, at, separator)
    reading.cells.push(cell.value.trim())
    if (cell.isOpen) {
      reading.openQuotes.push({ text: cell.value.trim() })
      reading.opensBefore = Math.min(reading.opensBefore, reading.cells.length - 1)
    }
    reading.overLines ||= cell.overLines
    reading.closesOddly ||= cell.overLines && cell.hasRest
    if (reading.cells.length > mostCells) return { ...reading, next: cell.end }
    at = cell.end
    if (text[at] === separator) {
      at++
      continue
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    return { ...reading, next: Math.max(at, from + 1) }
  }
}

interface FoundCell {
  readonly value: string
  readonly end: number
  readonly isOpen: boolean
  readonly overLines: boolean
  /** Something stands behind the quote that closes it. */
  readonly hasRest: boolean
}

function plainCell(text: string, from: number, separator: string): FoundCell {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(from, end), end, isOpen: false, overLines: false, hasRest: false }
}

function quotedCell(text: string, from: number, separator: string, onOneLine: boolean): FoundCell {
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return openCell(text, from, separator)
    if (text[close + 1] === '"') {
      at = close + 2
      continue
    }
    const inside = text.slice(from + 1, close)
    const overLines = inside.includes('\n') || inside.includes('\r')
    if (overLines && onOneLine) return openCell(text, from, separator)
    const rest = plainCell(text, close + 1, separator)
    const value = inside.replaceAll('""', '"') + rest.value
    return { value, end: rest.end, isOpen: false, overLines, hasRest: rest.value.trim() !== '' }
  }
}

/** The cell as it stands, without the quote that nothing closes. */
function openCell(text: string, from: number, separator: string): FoundCell {
  return { ...plainCell(text, from + 1, separator), isOpen: true }
}
