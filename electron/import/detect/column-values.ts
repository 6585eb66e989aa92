/** What the values of a column look like, to test what its heading promises and to help where it says nothing. */
import { parseDuration } from '../../../shared/time/duration.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import { saysWhichPart } from './part-words.ts'
import { parsePlaceText } from './place-text.ts'
import { isPlaceholder } from './placeholder-dates.ts'
import { dayOfCount } from './counted-day.ts'
import { disciplineOfWords } from './discipline-words.ts'
import { firmnessOfPhase } from './phase-words.ts'
import { readAngle, readMetres } from './read-angle.ts'
import { readAmount, readCoordinate } from './read-number.ts'

/** Shares are of the filled cells, 0–1; all 0 for an empty column. */
export interface ColumnValues {
  readonly filled: number
  readonly filledShare: number
  readonly distinctShare: number
  readonly samples: readonly string[]
  readonly dates: number
  /** Cells that the format itself calls a date. */
  readonly realDates: number
  readonly years: number
  readonly numbers: number
  /** `6 weken`, or a number that may count weeks or days. */
  readonly durations: number
  readonly amounts: number
  readonly texts: number
  readonly phases: number
  readonly disciplines: number
  /** A place in one cell: well-known text, two coordinates, or a link to a map. */
  readonly wkt: number
  /** Numbers as coordinates are written: with a unit, or in degrees with minutes as well. */
  readonly coordinates: number
  readonly houseNumbers: number
  readonly postcodes: number
  /** Short and with a digit in it, as numbers of works are. */
  readonly codes: number
  readonly least: number
  readonly most: number
}

const mostLookedAt = 400
const mostSamples = 5

/** Looks at up to 400 rows, spread over the table. */
export function lookAtColumn(rows: readonly RawRow[], column: number): ColumnValues {
  const step = Math.max(1, Math.floor(rows.length / mostLookedAt))
  const lookedAt = rows.filter((_, index) => index % step === 0)
  const looked = lookedAt.map(({ cells }) => cells[column] ?? null)
  const filled = looked.filter((cell) => !isEmpty(cell))
  const share = (test: (cell: Cell) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length
  const texts = filled.map(textOf)
  // Where nobody knows the day, systems write one that is none: it says nothing against the column.
  const days = filled.filter((_, at) => !isPlaceholder(texts[at] ?? ''))
  const distinct = new Set(texts)
  const numbers = filled.map((cell) => readMetres(cell) ?? readAngle(cell)).filter((value) => value !== null)
  return {
    filled: filled.length,
    filledShare: looked.length === 0 ? 0 : filled.length / looked.length,
    distinctShare: filled.length === 0 ? 0 : distinct.size / filled.length,
    samples: samplesOf(lookedAt, column),
    dates: days.length === 0 ? 0 : days.filter(isMoment).length / days.length,
    realDates: share((cell) => typeof cell === 'object'),
    years: share((cell) => /^(19|20|21)\d\d(\.0)?$/.test(textOf(cell))),
    numbers: share((cell) => readCoordinate(cell) !== null),
    durations: share((cell) => parseDuration(textOf(cell), 'day') !== null),
    amounts: share((cell) => readAmount(cell) !== null),
    texts: share((cell) => /[a-z]{2}/i.test(textOf(cell)) && typeof cell === 'string'),
    phases: share((cell) => typeof cell === 'string' && firmnessOfPhase(cell) !== null),
    disciplines: share((cell) => typeof cell === 'string' && disciplineOfWords(cell) !== null),
    wkt: share(isPlaceText),
    coordinates: share((cell) => readMetres(cell) !== null || readAngle(cell) !== null),
    houseNumbers: share((cell) => saysWhichPart(textOf(cell))),
    postcodes: share((cell) => /^[1-9]\d{3} ?([a-z]{2})?$/i.test(textOf(cell))),
    codes: share((cell) => /^(?=.*\d)\S{1,24}$/.test(textOf(cell))),
    least: numbers.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    most: numbers.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  }
}

/** The first different values, as the program that made the file shows them: `3-dec` where it keeps a day. */
function samplesOf(rows: readonly RawRow[], column: number): string[] {
  const samples = new Set<string>()
  for (const { cells, shown } of rows) {
    if (samples.size === mostSamples) break
    const cell = cells[column] ?? null
    if (!isEmpty(cell)) samples.add(shown?.[column] ?? textOf(cell))
  }
  return [...samples]
}

/**
 * True when the numbers of a column are 1 to n (or 0 to n − 1), in any order, and number nothing but its rows. All rows are
 * looked at. One row counts as well.
 */
export function countsRows(rows: readonly Pick<RawRow, 'cells'>[], column: number): boolean {
  const seen = new Set<number>()
  for (const { cells } of rows) {
    const cell = cells[column]
    const value = typeof cell === 'number' ? cell : /^\d{1,7}$/.test(textOf(cell)) ? Number(textOf(cell)) : -1
    if (!Number.isInteger(value) || value < 0 || value > rows.length || seen.has(value)) return false
    seen.add(value)
  }
  return rows.length > 0 && (!seen.has(0) || !seen.has(rows.length))
}

function isPlaceText(cell: Cell): boolean {
  if (typeof cell !== 'string') return false
  if (/^(SRID=\d+;)?(MULTI)?(POINT|LINESTRING|POLYGON)\b/i.test(cell.trim())) return true
  return parsePlaceText(cell) !== null
}

function isMoment(cell: Cell): boolean {
  if (typeof cell === 'object') return true
  if ((typeof cell === 'number' || typeof cell === 'string') && dayOfCount(cell, false) !== null) return true
  if (typeof cell === 'number') return Number.isInteger(cell) && isDated(String(cell))
  // "n.t.b." stands in columns of dates; a dash or a zero stands anywhere.
  return (
    typeof cell === 'string' &&
    (/[a-z]/i.test(cell) ? parsePeriod(cell, { year: 2000 }) !== null : isDated(cell))
  )
}

/** A week or month behind a year, `2027-36`: which of the two, the column as a whole says. */
const yearAndNumber = /^(19|20|21)\d\d-?(0?[1-9]|[1-4]\d|5[0-3])$/

function isDated(text: string): boolean {
  if (yearAndNumber.test(text)) return true
  return (parsePeriod(text, { year: 2000 })?.precision ?? 'none') !== 'none'
}

/**
 * False when some date has its month first and none can have its day first. All rows are looked at: one 25-03-2027 or
 * 03/25/2027 proves the order for the whole column.
 */
export function isDayFirst(rows: readonly Pick<RawRow, 'cells'>[], column: number): boolean {
  let monthFirst = false
  for (const { cells } of rows) {
    const cell = cells[column]
    const found = typeof cell === 'string' ? /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cell) : null
    if (found === null) continue
    if (Number(found[1]) > 12) return true
    if (Number(found[2]) > 12) monthFirst = true
  }
  return !monthFirst
}
