/** The period of a row: from start and end columns, one text, a year with a quarter, month or week beside it, a duration. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { noPeriod, type CalendarDate, type Period } from '../../../shared/domain/period.ts'
import { durationText, parseDuration } from '../../../shared/time/duration.ts'
import { isPlainDay, parsePeriod, type PeriodHints } from '../../../shared/time/parse-period.ts'
import {
  openedToYear,
  periodFrom,
  periodLasting,
  type BoundHints,
  type PeriodReading,
} from '../../../shared/time/period-from.ts'
import { cellOf, type MappedTable } from './mapped-table.ts'
import { durationUnitOf, isYear, momentText, partsOf, saidTogether } from './moment-text.ts'
import { isEmpty, textOf, type RawRow } from '../readers/raw-table.ts'

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

/** Lists repeat themselves: the same few texts for time stand in thousands of rows of a table. */
const remembered = new WeakMap<MappedTable, Map<string, Reading>>()
const mostRemembered = 20_000

function periodOfColumns(
  table: MappedTable,
  texts: { start: string; end: string },
  hints: PeriodHints,
): Reading {
  // Two days are read as quickly as they are found again.
  if (isPlainDay(texts.start) && isPlainDay(texts.end))
    return readingOf(periodFrom(texts, boundHints(table, hints)))
  let ofTable = remembered.get(table)
  if (ofTable === undefined) remembered.set(table, (ofTable = new Map<string, Reading>()))
  // All else that an answer hangs on is the same for the whole table.
  const key = `${texts.start}\u0001${texts.end}\u0001${hints.year ?? ''}`
  const known = ofTable.get(key)
  if (known !== undefined) return known
  const read = readingOf(periodFrom(texts, boundHints(table, hints)))
  if (ofTable.size >= mostRemembered) ofTable.clear()
  ofTable.set(key, read)
  return read
}

type Reading = Omit<PeriodOfRow, 'isYearFromName'>

function readingOf({ period, remark }: PeriodReading): Reading {
  return { period, remarks: remark === null ? noRemarks : [remark] }
}

const noRemarks: readonly Message[] = []

function readByHints(table: MappedTable, row: RawRow, hints: PeriodHints): Reading {
  return lastingAsLong(table, row, readBounds(table, row, hints))
}

function readBounds(table: MappedTable, row: RawRow, hints: PeriodHints): Reading {
  const start = saidTogether(table, row, 'start')
  const end = saidTogether(table, row, 'end')
  const whole = readWhole(table, row, hints)
  if (start === '' && end === '') return whole
  const read = periodOfColumns(table, { start, end }, hints)
  if (whole === nothingWhole) return read
  const { period, remarks } = read
  const useWhole = period.precision === 'none' && whole.period.precision !== 'none'
  if (useWhole) return { period: whole.period, remarks }
  return { period: widened(period, whole.period), remarks: [...remarks, ...whole.remarks] }
}

/** What counts behind a year in the start and in the end columns. */
function boundHints(table: MappedTable, hints: PeriodHints): BoundHints {
  if (table.units.size === 0) return hints
  const end = countsOf(table, 'end').counts
  return { ...hints, ...countsOf(table, 'start'), ...(end === undefined ? {} : { endCounts: end }) }
}

function countsOf(table: MappedTable, field: 'start' | 'end' | 'period'): Pick<PeriodHints, 'counts'> {
  const units = (table.fields.get(field) ?? []).map((column) => table.units.get(column))
  const counts = units.find((unit) => unit === 'week' || unit === 'month' || unit === 'year')
  return counts === undefined ? {} : { counts }
}

/** A bound that nobody gave comes from the period's own text rather than from the other bound, where that goes further. */
function widened(period: Period, whole: Period): Period {
  if (whole.start === null || whole.end === null || whole.precision === 'year') return period
  const { start, end, derived } = period
  if (derived === 'end' && start !== null && whole.end >= (end ?? start) && whole.start <= start)
    return { ...period, end: whole.end, derived: null, raw: `${period.raw} (${whole.raw})` }
  if (derived === 'start' && end !== null && whole.start <= (start ?? end) && whole.end >= end)
    return { ...period, start: whole.start, derived: null, raw: `${period.raw} (${whole.raw})` }
  return period
}

/** The other bound from how long the work takes, where only one was given; a duration nobody can read leaves it to the year. */
function lastingAsLong(table: MappedTable, row: RawRow, read: Reading): Reading {
  const column = table.fields.get('duration')?.[0]
  if (column === undefined || read.period.precision === 'none') return read
  const text = textOf(cellOf(table, row, 'duration'))
  if (text === '' || parsePeriod(text)?.precision === 'none') return read
  const duration = parseDuration(text, durationUnitOf(table, column))
  const isAlone = read.remarks.length === 0 && (read.period.derived !== null || !hasBounds(table, row))
  if (duration !== null)
    return isAlone
      ? { ...read, period: periodLasting(read.period, duration, durationText(text, duration)) }
      : read
  const remark = message('import.durationNotUnderstood', { text, column: table.columns[column] ?? '' })
  return {
    period: isAlone ? openedToYear(read.period) : read.period,
    remarks: [...read.remarks, remark],
  }
}

function hasBounds(table: MappedTable, row: RawRow): boolean {
  return saidTogether(table, row, 'start') !== '' || saidTogether(table, row, 'end') !== ''
}

const noBound = { date: null, remark: null }

/** One bound of the room to move; null with a remark when it is not understood. */
export function readBound(
  table: MappedTable,
  row: RawRow,
  field: 'earliestStart' | 'latestEnd',
): { date: CalendarDate | null; remark: Message | null } {
  const cell = cellOf(table, row, field)
  // Most lists have no such column.
  if (isEmpty(cell)) return noBound
  const text = momentText(table, cell)
  const period = parsePeriod(text, hintsOf(table, row))
  const date = field === 'earliestStart' ? period?.start : period?.end
  // "Na 2030" under the latest end says no end: that is no bound that was understood.
  if (period !== null && (date != null || period.precision === 'none'))
    return { date: date ?? null, remark: null }
  const column = table.columns[table.fields.get(field)?.[0] ?? -1] ?? ''
  return { date: null, remark: message('import.boundNotUnderstood', { text, column }) }
}

/** What a table says whose columns of one text are not there, or are empty in this row. */
const nothingWhole: Reading = { period: noPeriod, remarks: [] }

function readWhole(table: MappedTable, row: RawRow, hints: PeriodHints): Reading {
  const texts = partsOf(table, row, 'period')
  if (texts.length === 0) return nothingWhole
  // With a year beside it the other text is the more exact one.
  const text = texts.find((each) => !isYear(each)) ?? texts[0] ?? ''
  const period = parsePeriod(text, { ...hints, ...countsOf(table, 'period') })
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

function hintsOf(table: MappedTable, row: RawRow): PeriodHints {
  const year = partsOf(table, row, 'period').find(isYear)
  if (year === undefined) return table.monthFirst ? hintMonthFirst : noHints
  return {
    ...(table.monthFirst ? { dayFirst: false } : {}),
    year: Number(year),
  }
}

const noHints: PeriodHints = {}
const hintMonthFirst: PeriodHints = { dayFirst: false }
