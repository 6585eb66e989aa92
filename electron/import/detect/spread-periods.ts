/**
 * A plan with a column per year or quarter (2026 | 2027 | 2028, with a cross or an amount in each): what people mean is
 * one work per filled cell, in that period. The columns become two, the period and what stood in the cell.
 */
import { message, type Message } from '../../../shared/domain/message.ts'
import type { Period, Precision } from '../../../shared/domain/period.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import { meaningsOfHeading } from './heading-words.ts'
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
/** What the headings said about their amounts stays in the name of the column. */
const amountName: Readonly<Record<number, string>> = { 1_000: 'Bedrag x 1.000', 1_000_000: 'Bedrag mln' }

/** The rows with their periods below each other; null when the table is no such plan. */
export function spreadPeriods(columns: readonly string[], rows: readonly RawRow[]): SpreadRows | null {
  const spread = periodColumns(columns)
  if (
    spread.length < 2 ||
    saysWhenItself(columns, rows) ||
    !rows.some(({ cells }) => isFilledOnce(cells, spread))
  )
    return null
  const isSpread = new Set(spread.map(({ index }) => index))
  const kept = columns.flatMap((_, index) => (isSpread.has(index) ? [] : [index]))
  const hasAmounts = rows.some(({ cells }) => spread.some(({ index }) => isAmount(cells[index])))
  const out = rows.flatMap((row) => {
    const same = kept.map((index) => row.cells[index] ?? null)
    const filled = runsOf(spread.filter(({ index }) => isFilled(row.cells[index])))
    return (filled.length === 0 ? [[]] : filled).map((run): RawRow => {
      const cell = run.length === 1 ? (row.cells[run[0]?.index ?? -1] ?? null) : null
      const amount = isAmount(cell) ? cell : null
      return { ...row, cells: [...same, periodText(run), ...(hasAmounts ? [amount] : [])] }
    })
  })
  const times = Math.max(...spread.map(({ index }) => timesOfHeading(columns[index] ?? '')))
  const names = kept.map((index) => columns[index] ?? '')
  return {
    columns: [
      ...names,
      freeName(periodName, names),
      ...(hasAmounts ? [freeName(amountName[times] ?? 'Bedrag', names)] : []),
    ],
    rows: out,
    note: message('mapping.spreadOverYears', {
      columns: spread.length,
      from: spread[0]?.period.raw ?? '',
      to: spread.at(-1)?.period.raw ?? '',
      count: out.length,
      rows: rows.length,
    }),
  }
}

/** A work goes on from one month to the next; a year or quarter is planned by itself, with its own money. */
function runsOf(filled: readonly PeriodColumn[]): PeriodColumn[][] {
  const runs: PeriodColumn[][] = []
  for (const column of filled) {
    const run = runs.at(-1)
    const before = run?.at(-1)?.period
    const goesOn =
      before?.end != null && before.precision === 'month' && addDays(before.end, 1) === column.period.start
    if (run !== undefined && goesOn) run.push(column)
    else runs.push([column])
  }
  return runs
}

function periodText(run: readonly PeriodColumn[]): string | null {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? first.period.raw : `${first.period.raw} – ${last.period.raw}`
}

/** Columns whose heading is nothing but a year or quarter, perhaps with a word such as "planning" or "budget" before it. */
function periodColumns(columns: readonly string[]): PeriodColumn[] {
  const found = columns.flatMap((column, index) => {
    const period = periodHeading(column)
    return period === null ? [] : [{ index, period }]
  })
  const isInOrder = found.every(
    ({ period }, at) => at === 0 || (found[at - 1]?.period.end ?? '') < (period.start ?? ''),
  )
  return isInOrder ? found : []
}

/** The year, quarter or month that a heading is, and nothing but that; null otherwise. */
export function periodHeading(heading: string): Period | null {
  const plain = heading
    .replace(/\(.*\)/, '')
    .replace(wordsAround, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/(?<!\d)20\d\d(?!\d)|'\d\d|-\d\d$/.test(plain)) return null
  const period = parsePeriod(plain)
  return period !== null && units.has(period.precision) ? period : null
}

const units: ReadonlySet<Precision> = new Set(['year', 'quarter', 'month'])

const wordsAround =
  /\b(planning|uitvoering|uitvoeringsjaar|jaar|budget|raming|kosten|begroting|investering\w*|bedrag|euro|programma|x|1000|k|mln|in|per)\b/gi

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
