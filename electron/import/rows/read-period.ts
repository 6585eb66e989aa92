/** The period of a row, from start and end columns, one text, or a year with a quarter, month or week beside it. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { noPeriod, type CalendarDate, type Period } from '../../../shared/domain/period.ts'
import { parsePeriod, type PeriodHints } from '../../../shared/time/parse-period.ts'
import { periodFrom, type PeriodReading } from '../../../shared/time/period-from.ts'
import { isSerial } from '../detect/column-values.ts'
import { plainWords } from '../detect/plain-words.ts'
import { dateOfSerial } from '../readers/cell-of-number.ts'
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import { cellOf, type MappedTable } from './mapped-table.ts'

export interface PeriodOfRow {
  readonly period: Period
  readonly remarks: readonly Message[]
  /** The year was in the name of the file or sheet, not in the row. */
  readonly isYearFromName: boolean
}

/** Start and end win over a period text; what they leave open (no date at all) the period text fills. */
export function readPeriod(table: MappedTable, row: RawRow): PeriodOfRow {
  if (table.isOfOneYear && table.yearInName !== null) return ofYear(table.yearInName)
  const read = readByHints(table, row, hintsOf(table, row))
  if (read.period.precision !== 'none' || table.yearInName === null) return { ...read, isYearFromName: false }
  const withYear = readByHints(table, row, { ...hintsOf(table, row), year: table.yearInName })
  const isYearFromName = withYear.period.precision !== 'none'
  return isYearFromName ? { ...withYear, isYearFromName } : { ...read, isYearFromName }
}

function ofYear(year: number): PeriodOfRow {
  const period = parsePeriod(String(year)) ?? noPeriod
  return { period, remarks: [], isYearFromName: true }
}

/** Lists repeat themselves: the same few texts for time stand in thousands of rows. */
const remembered = new Map<string, PeriodReading>()
const mostRemembered = 20_000

function periodOfColumns(texts: { start: string; end: string }, hints: PeriodHints): PeriodReading {
  const key = [texts.start, texts.end, hints.year ?? '', hints.dayFirst ?? ''].join('\u0001')
  const known = remembered.get(key)
  if (known !== undefined) return known
  const read = periodFrom(texts, hints)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, read)
  return read
}

type Reading = Omit<PeriodOfRow, 'isYearFromName'>

function readByHints(table: MappedTable, row: RawRow, hints: PeriodHints): Reading {
  const start = boundText(table, row, 'start')
  const end = boundText(table, row, 'end')
  const whole = readWhole(table, row, hints)
  if (start === '' && end === '') return whole
  const { period, remark } = periodOfColumns({ start, end }, hints)
  const useWhole = period.precision === 'none' && whole.period.precision !== 'none'
  return { period: useWhole ? whole.period : period, remarks: remark === null ? [] : [remark] }
}

/** One bound of the room to move; null with a remark when it is not understood. */
export function readBound(
  table: MappedTable,
  row: RawRow,
  field: 'earliestStart' | 'latestEnd',
): { date: CalendarDate | null; remark: Message | null } {
  const text = momentText(table, cellOf(table, row, field))
  const period = parsePeriod(text, hintsOf(table, row))
  if (period !== null) return { date: field === 'earliestStart' ? period.start : period.end, remark: null }
  const column = table.columns[table.fields.get(field)?.[0] ?? -1] ?? ''
  return { date: null, remark: message('import.boundNotUnderstood', { text, column }) }
}

function readWhole(table: MappedTable, row: RawRow, hints: PeriodHints): Reading {
  const texts = (table.fields.get('period') ?? [])
    .map((column) => partText(table, column, givenIn(row, column)))
    .filter((text) => text !== '')
  // With a year beside it the other text is the more exact one.
  const text = texts.find((each) => !isYear(each)) ?? texts[0] ?? ''
  const period = parsePeriod(text, hints)
  if (period === null)
    return { period: { ...noPeriod, raw: text }, remarks: [message('import.periodNotUnderstood', { text })] }
  if (period.precision === 'none' && texts.length > 1) {
    const year = parsePeriod(texts.find(isYear) ?? '', hints)
    if (year !== null) return { period: year, remarks: [] }
  }
  return {
    period: texts.length > 1 && period.precision !== 'none' ? { ...period, raw: texts.join(' ') } : period,
    remarks: [],
  }
}

/** The first cell of the field's columns that has something in it. */
function boundText(table: MappedTable, row: RawRow, field: 'start' | 'end'): string {
  const columns = table.fields.get(field) ?? []
  return (
    columns.map((column) => partText(table, column, givenIn(row, column))).find((text) => text !== '') ?? ''
  )
}

function hintsOf(table: MappedTable, row: RawRow): PeriodHints {
  const year = (table.fields.get('period') ?? [])
    .map((column) => momentText(table, givenIn(row, column)))
    .find(isYear)
  return {
    ...(table.monthFirst ? { dayFirst: false } : {}),
    ...(year === undefined ? {} : { year: Number(year) }),
  }
}

/** A formula whose value is not in the file is given too, though nobody can read it. */
function givenIn({ cells, formulas }: RawRow, column: number): Cell {
  return cells[column] ?? formulas?.get(column) ?? null
}

function isYear(text: string): boolean {
  return /^(19|20|21)\d\d$/.test(text)
}

/** A 3 under "kwartaal" is a quarter, under "week" a week, under "maand" a month. */
function partText(table: MappedTable, column: number, cell: Cell): string {
  const text = momentText(table, cell)
  if (!/^\d{1,2}$/.test(text)) return text
  const heading = plainWords(table.columns[column] ?? '')
  if (/kwartaal|kwrt|\bkw\b|quarter/.test(heading)) return `Q${text}`
  if (/week|\bwk\b/.test(heading)) return `week ${text}`
  if (/maand|month/.test(heading)) return monthNames[Number(text) - 1] ?? text
  return text
}

const monthNames: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** A cell as text about time; a number in the range of days since 1900 is the serial number of a date. */
function momentText(table: MappedTable, cell: Cell): string {
  if (isEmpty(cell)) return ''
  if (typeof cell === 'number' && table.raw.columns === null && isSerial(cell))
    return dateOfSerial(cell, table.raw.from1904) ?? String(cell)
  return textOf(cell)
}
