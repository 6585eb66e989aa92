/** What the cells of one row say about time, when they count on: months, weeks, quarters, years, or bare numbers. */
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isEmpty, textOf, type Cell } from '../readers/raw-table.ts'
import { periodHeading } from './period-heading.ts'

/** `count`: a bare number, which means a week, a month, a quarter or a day by what stands above it. */
export type TimeUnit = 'year' | 'half' | 'quarter' | 'month' | 'count' | 'week' | 'day'

/** What one cell of a heading says about time. */
export interface TimePart {
  readonly unit: TimeUnit
  /** Which week, month, quarter or half of its year, counted from 1; for a year the year itself. */
  readonly at: number
  /** The year, where the cell itself says it. */
  readonly year: number | null
  /** The stretch itself, where the cell is a date: a day, or the week or month that begins there. */
  readonly name: string | null
}

/** Fewer bare numbers or dates than this say nothing about time. */
const leastCounted = 4

/** The columns of one row that say which stretch of time they are: two or more beside each other, in order. */
export function timeCells(cells: readonly Cell[]): ReadonlySet<number> {
  return new Set(partsOf(cells).keys())
}

export function partsOf(cells: readonly Cell[]): Map<number, TimePart> {
  const parts = new Map<number, TimePart>()
  const named = cells.map((cell) => (isEmpty(cell) ? null : partOf(cell)))
  const follows = (column: number) => {
    const [before, own] = [named[column - 1], named[column]]
    return before != null && own != null && before.unit === own.unit && isNext(before, own)
  }
  named.forEach((part, column) => {
    if (part !== null && (follows(column) || follows(column + 1))) parts.set(column, part)
  })
  // Years and months that are not merged stand apart, above the first of their columns.
  const apart = named.flatMap((part, column) =>
    part === null || parts.has(column) ? [] : [{ part, column }],
  )
  const isApart =
    apart.length > 1 && apart.every(({ part }, at) => at === 0 || isNext(apart[at - 1]?.part ?? part, part))
  if (isApart || (parts.size > 0 && apart.length > 0))
    for (const { part, column } of apart) parts.set(column, part)
  for (const column of countingCells(cells))
    parts.set(column, { unit: 'count', at: Number(textOf(cells[column])), year: null, name: null })
  for (const [column, part] of dateParts(cells)) parts.set(column, part)
  return parts
}

/** The same again (a merged cell) or the one after it, of the next year perhaps. */
function isNext(before: TimePart, part: TimePart): boolean {
  if (before.unit !== part.unit) return false
  if (part.at === before.at || part.at === before.at + 1) return true
  return part.at === 1 && before.unit !== 'year'
}

/** Dates that count on by days, weeks or months, as some programs put above a bar chart. */
function dateParts(cells: readonly Cell[]): Map<number, TimePart> {
  const dates = cells.flatMap((cell, column) =>
    typeof cell === 'object' && cell !== null ? [{ column, date: cell.date, day: dayNumber(cell.date) }] : [],
  )
  const steps = dates.slice(1).map(({ day, column }, at) => ({
    days: day - (dates[at]?.day ?? 0),
    columns: column - (dates[at]?.column ?? 0),
  }))
  if (dates.length < leastCounted || steps.some(({ columns }) => columns !== 1)) return new Map()
  const everyStep = (test: (days: number) => boolean) => steps.every(({ days }) => test(days))
  const length = everyStep((days) => days === 1) ? 1 : everyStep((days) => days === 7) ? 7 : null
  const isMonths =
    everyStep((days) => days >= 28 && days <= 31) && dates.every(({ date }) => date.endsWith('-01'))
  if (length === null && !isMonths) return new Map()
  return new Map(
    dates.map(({ column, date, day }): [number, TimePart] => {
      const [year, at] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
      if (length === null) return [column, { unit: 'month', at, year, name: null }]
      const name = length === 1 ? date : `${date} – ${dateOfDay(day + 6)}`
      return [column, { unit: 'day', at: Number(date.slice(8)), year, name }]
    }),
  )
}

/** Cells with whole numbers that count on: 14, 15, 16, 17 or 51, 52, 1, 2. */
function countingCells(cells: readonly Cell[]): ReadonlySet<number> {
  const found = new Set<number>()
  let run: { column: number; value: number }[] = []
  const close = () => {
    if (run.length >= leastCounted) for (const { column } of run) found.add(column)
    run = []
  }
  cells.forEach((cell, column) => {
    const value = /^\d{1,2}$/.test(textOf(cell)) ? Number(textOf(cell)) : null
    const before = run.at(-1)
    const goesOn =
      before === undefined ||
      (before.column === column - 1 &&
        (value === before.value + 1 ||
          (value === 1 && [4, 12, 28, 29, 30, 31, 52, 53].includes(before.value))))
    if (value === null || value < 1 || value > 53 || !goesOn) close()
    if (value !== null && value >= 1 && value <= 53) run.push({ column, value })
  })
  close()
  return found
}

/** A cell with words that say a year, half, quarter, month or week; a bare number or a date may be anything. */
function partOf(cell: Cell): TimePart | null {
  const text = textOf(cell).toLowerCase()
  if (typeof cell === 'object' || text.length > 30) return null
  if (/^(19|20|21)\d\d$/.test(text)) return { unit: 'year', at: Number(text), year: Number(text), name: null }
  if (typeof cell !== 'string') return null
  const whole = periodHeading(text)
  if (whole?.start != null) return partOfStart(whole.precision, whole.start, text, true)
  if (!/^[a-z\d.' ]+$/.test(text) || !/[a-z]/.test(text)) return null
  const plain = text
    .replace(/^k ?([1-4])$/, 'q$1')
    .replace(/^(w|wk|weeknr|weeknummer)\.? ?(\d{1,2})$/, 'week $2')
  const period = /\d{3}/.test(plain) ? null : parsePeriod(`${plain} 2024`)
  if (period?.start == null || period.precision === 'year') return null
  return partOfStart(period.precision, period.start, plain, false)
}

function partOfStart(
  precision: string,
  start: CalendarDate,
  text: string,
  isWhole: boolean,
): TimePart | null {
  const month = Number(start.slice(5, 7))
  const year = isWhole ? Number(start.slice(0, 4)) : null
  const part = (unit: TimeUnit, at: number): TimePart => ({ unit, at, year, name: null })
  switch (precision) {
    case 'year':
      return part('year', Number(start.slice(0, 4)))
    case 'half':
      return part('half', month < 7 ? 1 : 2)
    case 'quarter':
      return part('quarter', Math.ceil(month / 3))
    case 'month':
      return part('month', month)
    case 'week': {
      const week = /\b(\d{1,2})\b/.exec(text.replace(/\b20\d\d\b/, ''))?.[1]
      const said = /\b(20\d\d)\b/.exec(text)?.[1]
      return week === undefined
        ? null
        : { unit: 'week', at: Number(week), year: said === undefined ? null : Number(said), name: null }
    }
    default:
      return null
  }
}
