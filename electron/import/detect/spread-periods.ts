/**
 * A plan with a column per year or quarter (2026 | 2027 | 2028, with a cross or an amount in each): what people mean is
 * one work per filled cell, in that period. The columns become two, the period and what stood in the cell.
 */
import { message, type Message } from '../../../shared/domain/message.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { isEmpty, textOf, type Cell, type RawRow } from '../readers/raw-table.ts'
import { meaningsOfHeading } from './heading-words.ts'
import { plainWords } from './plain-words.ts'
import { readAmount } from './read-number.ts'

export interface SpreadRows {
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
  readonly note: Message
}

/** A column named after a stretch of time. */
interface PeriodColumn {
  readonly index: number
  readonly period: string
}

const periodName = 'Periode'
const amountName = 'Bedrag'

export function isYearHeading(text: string): boolean {
  return /^20\d\d$/.test(text)
}

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
    const filled = spread.filter(({ index }) => isFilled(row.cells[index]))
    const whole: (PeriodColumn | null)[] = filled.length === 0 ? [null] : filled
    return whole.map((column): RawRow => {
      const cell = column === null ? null : (row.cells[column.index] ?? null)
      const amount = hasAmounts && isAmount(cell ?? undefined) ? cell : null
      return { ...row, cells: [...same, column?.period ?? null, ...(hasAmounts ? [amount] : [])] }
    })
  })
  const names = kept.map((index) => columns[index] ?? '')
  return {
    columns: [...names, freeName(periodName, names), ...(hasAmounts ? [freeName(amountName, names)] : [])],
    rows: out,
    note: message('mapping.spreadOverYears', {
      columns: spread.length,
      from: spread[0]?.period ?? '',
      to: spread.at(-1)?.period ?? '',
      count: out.length,
      rows: rows.length,
    }),
  }
}

/** Columns whose heading is nothing but a year or quarter, perhaps with a word such as "planning" or "budget" before it. */
function periodColumns(columns: readonly string[]): PeriodColumn[] {
  const found = columns.flatMap((column, index) => {
    const period = periodOfHeading(column)
    return period === null ? [] : [{ index, period }]
  })
  return new Set(found.map(({ period }) => period)).size === found.length ? found : []
}

const wordsAround =
  /\b(planning|uitvoering|uitvoeringsjaar|jaar|budget|raming|kosten|begroting|investering\w*|bedrag|euro|programma|x|1000|k|mln|in|per)\b/g

function periodOfHeading(heading: string): string | null {
  const plain = plainWords(heading.replace(/\(.*\)/, ''))
    .replace(wordsAround, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (isYearHeading(plain)) return plain
  const period =
    /20\d\d/.test(plain) && /\b(q|k|kw|kwartaal|quarter|e)|\dk\b/.test(plain) ? parsePeriod(plain) : null
  return period?.precision === 'quarter' ? plain.toUpperCase() : null
}

/** With a date of its own the years beside it only say when the money is spent. */
function saysWhenItself(columns: readonly string[], rows: readonly RawRow[]): boolean {
  return columns.some((column, index) => {
    if (periodOfHeading(column) !== null) return false
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
