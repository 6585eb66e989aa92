/**
 * A plan with a column per year, quarter, month or week (2026 | 2027 | 2028, with a cross or an amount in each): what
 * people mean is one work per row of crosses, in that period, and one per amount. The columns become two or three: the
 * period, the amount and what else stood in the cells.
 */
import { message, type Message } from '../../../shared/domain/message.ts'
import type { Period, Precision } from '../../../shared/domain/period.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { barsOf, hasBars } from './drawn-bars.ts'
import { isEmpty, textOf, withColumns, type Cell, type RawRow } from '../readers/raw-table.ts'
import { meaningsOfHeading } from './heading-words.ts'
import { periodHeading } from './period-heading.ts'
import { readAmount, timesOfHeading } from './read-number.ts'

export interface SpreadRows {
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
  readonly note: Message
}

/** A column named after a stretch of time. */
interface PeriodColumn {
  readonly index: number
  readonly period: Period
}

const periodName = 'Periode'
const wordName = 'Inhoud cel'
/** What the headings said about their amounts stays in the name of the column. */
const amountName: Readonly<Record<number, string>> = { 1_000: 'Bedrag x 1.000', 1_000_000: 'Bedrag mln' }

/** The rows with their periods below each other; null when the table is no such plan. */
export function spreadPeriods(columns: readonly string[], rows: readonly RawRow[]): SpreadRows | null {
  const spread = periodColumns(columns)
  if (
    spread.length < 2 ||
    saysWhenItself(columns, rows) ||
    !(
      rows.some(({ cells }) => isFilledOnce(cells, spread)) ||
      hasBars(
        rows,
        spread.map(({ index }) => index),
      )
    )
  )
    return null
  const isSpread = new Set(spread.map(({ index }) => index))
  const kept = columns.flatMap((_, index) => (isSpread.has(index) ? [] : [index]))
  const marks = markedCells(rows, spread)
  const isDrawn =
    rows.some(({ cells }) => !isFilledOnce(cells, spread)) &&
    hasBars(
      rows,
      spread.map(({ index }) => index),
    )
  const perRow = rows.map((row) => ({ row, runs: runsOf(row.cells, spread, marks(row)) }))
  const all = perRow.flatMap(({ runs }) => runs)
  const hasAmounts = all.some(({ amount }) => amount !== null)
  const hasWords = all.some(({ word }) => word !== '')
  const out = perRow.flatMap(({ row, runs }) => {
    const same = withColumns(row, kept)
    return (runs.length === 0 ? [null] : runs).map((run): RawRow => {
      const period = run === null ? null : periodText(run.columns)
      const word = run === null || run.word === '' ? null : run.word
      return {
        ...same,
        cells: [
          ...same.cells,
          period,
          ...(hasAmounts ? [run?.amount ?? null] : []),
          ...(hasWords ? [word] : []),
        ],
      }
    })
  })
  const times = Math.max(...spread.map(({ index }) => timesOfHeading(columns[index] ?? '')))
  const names = kept.map((index) => columns[index] ?? '')
  return {
    columns: [
      ...names,
      freeName(periodName, names),
      ...(hasAmounts ? [freeName(amountName[times] ?? 'Bedrag', names)] : []),
      ...(hasWords ? [freeName(wordName, names)] : []),
    ],
    rows: out,
    note: message(isDrawn ? 'mapping.spreadByFill' : 'mapping.spreadOverYears', {
      columns: spread.length,
      from: spread[0]?.period.raw ?? '',
      to: spread.at(-1)?.period.raw ?? '',
      count: out.length,
      rows: rows.length,
    }),
  }
}

/** Cells in which work is planned: those with something in them, or, in a row without any, those with a bar drawn over them. */
function markedCells(
  rows: readonly RawRow[],
  spread: readonly PeriodColumn[],
): (row: RawRow) => (column: number) => boolean {
  const bars = barsOf(
    rows,
    spread.map(({ index }) => index),
  )
  return (row) => {
    if (isFilledOnce(row.cells, spread)) return (column) => isFilled(row.cells[column])
    const drawn = bars(row)
    return (column) => drawn.has(column)
  }
}

/** Columns beside each other in which one work goes on. */
interface Run {
  readonly columns: PeriodColumn[]
  amount: Cell
  /** What stands in the cells, when that is no cross. */
  readonly word: string
}

/**
 * A work goes on from one cross to the next, as long as the same stands in the cells; amounts of years and quarters are
 * each planned by themselves, those of months and weeks belong together.
 */
function runsOf(
  cells: readonly Cell[],
  spread: readonly PeriodColumn[],
  isMarked: (column: number) => boolean,
): Run[] {
  const runs: Run[] = []
  for (const column of spread) {
    if (!isMarked(column.index)) continue
    const cell = cells[column.index] ?? null
    const amount = isAmount(cell) ? cell : null
    const word = amount === null ? wordOf(cell) : ''
    const run = runs.at(-1)
    const before = run?.columns.at(-1)?.period
    const follows = before?.end != null && addDays(before.end, 1) === column.period.start
    const isAlike = run !== undefined && run.word === word && (run.amount === null) === (amount === null)
    const isOneWork = amount === null || shortUnits.has(column.period.precision)
    if (run !== undefined && follows && isAlike && isOneWork) {
      run.columns.push(column)
      if (amount !== null) run.amount = (readAmount(run.amount) ?? 0) + (readAmount(amount) ?? 0)
    } else runs.push({ columns: [column], amount, word })
  }
  return runs
}

const shortUnits: ReadonlySet<Precision> = new Set(['month', 'week', 'day'])

/** A cross, a tick or a coloured block says that there is work; other words say what kind. */
function wordOf(cell: Cell): string {
  const text = textOf(cell)
  return /^(x+|v|✓|✔|√|•|●|■|█+|▇+|▓+|\*+|1|ja|j|yes|y|true|waar)$/i.test(text) ? '' : text
}

function periodText(run: readonly PeriodColumn[]): string | null {
  const first = run[0]?.period.raw.split(' – ')[0]
  const last = run.at(-1)?.period.raw.split(' – ').at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first} – ${last}`
}

/** Columns whose heading is nothing but a year or quarter, perhaps with a word such as "planning" or "budget" before it. */
function periodColumns(columns: readonly string[]): PeriodColumn[] {
  const found = columns.flatMap((column, index) => {
    const period = periodHeading(column) ?? dayHeading(column)
    return period === null ? [] : [{ index, period }]
  })
  const isInOrder = found.every(
    ({ period }, at) => at === 0 || (found[at - 1]?.period.end ?? '') < (period.start ?? ''),
  )
  return isInOrder ? found : []
}

/** A day, or the week that begins with it, as dates above a bar chart are read. */
function dayHeading(column: string): Period | null {
  return /^20\d\d-\d\d-\d\d( – 20\d\d-\d\d-\d\d)?$/.test(column) ? parsePeriod(column) : null
}

/** With a date of its own the years beside it only say when the money is spent. */
function saysWhenItself(columns: readonly string[], rows: readonly RawRow[]): boolean {
  return columns.some((column, index) => {
    if (periodHeading(column) !== null) return false
    const field = meaningsOfHeading(column)[0]?.field
    if (field !== 'start' && field !== 'end' && field !== 'period') return false
    const filled = rows.filter(({ cells }) => !isEmpty(cells[index]))
    const dated = filled.filter(
      ({ cells }) => (parsePeriod(textOf(cells[index]))?.precision ?? 'none') !== 'none',
    )
    return dated.length * 2 > rows.length
  })
}

function isFilledOnce(cells: readonly Cell[], spread: readonly PeriodColumn[]): boolean {
  return spread.some(({ index }) => isFilled(cells[index]))
}

/** Zeros, dashes and "nee" say that nothing is planned then. */
function isFilled(cell: Cell | undefined): boolean {
  if (isEmpty(cell) || cell === 0 || cell === false) return false
  return !/^(0([.,]0+)?|-+|–|n|nee|no|nvt|n\.v\.t\.?|geen|€ ?(0|-)([.,]-+)?)$/i.test(textOf(cell))
}

/** A lone 1 is a cross, not a euro. */
function isAmount(cell: Cell | undefined): boolean {
  const amount = isEmpty(cell) ? null : readAmount(cell)
  return amount !== null && amount > 1
}

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (free: string) => taken.some((other) => other.toLowerCase() === free.toLowerCase())
  let free = name
  for (let copy = 2; isTaken(free); copy++) free = `${name}_${copy}`
  return free
}
