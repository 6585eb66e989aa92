/**
 * A bar chart in cells: headings that count on through time, such as week numbers under merged months or quarters under
 * years. Each such column gets the stretch of time it stands for as its name; the year may stand above it, in the title
 * or in the name of the sheet.
 */
import { calendarDate, compareDates } from '../../../shared/time/day-number.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { dutchMonths } from '../../../shared/time/period-words.ts'
import { isEmpty, type Cell, type RawRow } from '../readers/raw-table.ts'
import { partsOf, type TimePart, type TimeUnit } from './time-parts.ts'

/** Column → `week 14 2027`, `april 2027`, `Q2 2027`, `2027`, `2027-04-12`; without the year where that stands nowhere. */
export interface TimeScale {
  readonly names: ReadonlyMap<number, string>
  readonly lacksYear: boolean
}

const finest: readonly TimeUnit[] = ['year', 'half', 'quarter', 'month', 'count', 'week', 'day']

interface TimeColumn {
  readonly column: number
  readonly part: TimePart
  /** What stands above it: the month of a week, the year of a quarter. */
  readonly parents: readonly TimePart[]
}

/** The names of the columns that are stretches of time; null when the heading has none that follow each other. */
export function timeScale(heading: readonly RawRow[], yearOfTable: number | null): TimeScale | null {
  const width = Math.max(0, ...heading.map(({ cells }) => cells.length))
  const perRow = heading.map(({ cells }) => partsOfRow(cells, width))
  const columns: TimeColumn[] = []
  for (let column = 0; column < width; column++) {
    const own = heading.some(({ cells }, at) => !isEmpty(cells[column]) && !perRow[at]?.has(column))
    const parts = perRow.flatMap((parts) => parts.get(column) ?? [])
    const part = own ? undefined : finestOf(parts)
    if (part !== undefined) columns.push({ column, part, parents: parts.filter((each) => each !== part) })
  }
  const unit = unitOfCounts(columns)
  return columns.length < 2 || unit === null ? null : withYears(columns, unit, yearOfTable)
}

/** Parts by column; a year or month that stands once goes on over the empty cells beside it. */
function partsOfRow(cells: readonly Cell[], width: number): Map<number, TimePart> {
  const parts = partsOf(cells)
  let last: TimePart | null = null
  for (let column = 0; column < width; column++) {
    if (!isEmpty(cells[column])) last = parts.get(column) ?? null
    else if (last !== null && (last.unit === 'year' || last.unit === 'month')) parts.set(column, last)
  }
  return parts
}

function finestOf(parts: readonly TimePart[]): TimePart | undefined {
  return [...parts].sort((a, b) => finest.indexOf(b.unit) - finest.indexOf(a.unit))[0]
}

/** What bare numbers are, by how they count under what stands above them; null when that cannot be told. */
function unitOfCounts(columns: readonly TimeColumn[]): TimeUnit | null {
  const counts = columns.filter(({ part }) => part.unit === 'count')
  const isUnder = (unit: TimeUnit) => counts.some(({ parents }) => parents.some((each) => each.unit === unit))
  const most = Math.max(0, ...counts.map(({ part }) => part.at))
  const restarts = counts.filter(({ part }, at) => at > 0 && part.at < (counts[at - 1]?.part.at ?? 0)).length
  if (isUnder('month')) {
    const months = new Set(
      counts.flatMap(({ parents }) => parents.filter(({ unit }) => unit === 'month').map(({ at }) => at)),
    )
    const everyMonth = restarts === months.size - 1
    if (everyMonth && counts[0]?.part.at === 1 && most >= 28) return most <= 31 ? 'day' : null
    // The first to fifth week of every month is no week of the year.
    return restarts > 1 && most <= 5 ? null : 'week'
  }
  if (isUnder('year') && most === 4) return 'quarter'
  return isUnder('year') && most === 12 ? 'month' : 'week'
}

function withYears(
  columns: readonly TimeColumn[],
  unitOfCount: TimeUnit,
  yearOfTable: number | null,
): TimeScale | null {
  const names = new Map<number, string>()
  let lacksYear = false
  let year = yearOfTable
  let before = 0
  for (const { column, part, parents } of columns) {
    const { at, name: said, year: own } = part
    const unit = part.unit === 'count' ? unitOfCount : part.unit
    const above =
      parents.find((each) => each.unit === 'year')?.year ?? parents.find((each) => each.year !== null)?.year
    const month = parents.find((each) => each.unit === 'month')?.at ?? null
    const given = own ?? above ?? null
    const position = unit === 'day' && month !== null ? month * 31 + at : at
    if (given !== null) year = given
    else if (year !== null && position < before && unit !== 'year') year++
    before = position
    if (said !== null) {
      names.set(column, said)
      continue
    }
    if (year === null) lacksYear = true
    const name = nameOf(unit, at, month, given === null ? year : yearOfWeek(unit, at, month, given))
    if (name === null) return null
    names.set(column, name)
  }
  return isInOrder([...names.values()], lacksYear) ? { names, lacksYear } : null
}

/** Under January week 53 is still the year before's, under December week 1 already the next year's. */
function yearOfWeek(unit: TimeUnit, at: number, month: number | null, year: number): number {
  if (unit !== 'week' || month === null) return year
  if (month === 1 && at >= 52) return year - 1
  return month === 12 && at === 1 ? year + 1 : year
}

function nameOf(unit: TimeUnit, at: number, month: number | null, year: number | null): string | null {
  const after = year === null ? '' : ` ${year}`
  switch (unit) {
    case 'year':
      return String(at)
    case 'half':
      return `H${at}${after}`
    case 'quarter':
      return `Q${at}${after}`
    case 'month':
      return `${dutchMonths[at - 1] ?? at}${after}`
    case 'week':
      return `week ${at}${after}`
    case 'count':
    case 'day':
      return month === null || year === null ? null : calendarDate(year, month, at)
  }
}

function isInOrder(names: readonly string[], lacksYear: boolean): boolean {
  if (lacksYear) return new Set(names).size === names.length
  const starts = names.map((name) => parsePeriod(name)?.start ?? null)
  return starts.every((start, index) => {
    const before = starts[index - 1] ?? null
    return start !== null && (index === 0 || (before !== null && compareDates(before, start) < 0))
  })
}
