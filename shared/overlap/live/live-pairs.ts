/**
 * Pairs that come and go: a table with room at its end, and per work the pairs it is in. What was found and is no pair by
 * the rules as they are stands beside them, since by other rules it may be one: it has a row once it was one, or may be.
 */
import { withRoom } from '../../bytes/with-room.ts'
import type { PairArrays } from '../pairs/find-pairs.ts'
import { emptyPairTable } from '../pairs/pair-table-of.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import type { Sought } from '../pairs/sought.ts'
import { scoreParts } from '../score.ts'
import { FoundBeside } from './found-beside.ts'
import { KeptNear, type NearColumns } from './near-columns.ts'
import { RowsOfWorks } from './rows-of-works.ts'

type Column = Exclude<keyof PairTable, 'count'>
const columns = {
  a: 1,
  b: 1,
  distance: 1,
  gapDays: 1,
  sharedArea: 1,
  sharedLength: 1,
  place: 4,
  outcomes: 1,
  noise: 1,
  parts: scoreParts.length,
  score: 1,
} as const satisfies Readonly<Record<Column, number>>
const columnNames = Object.keys(columns) as Column[]
/** What rules make of a pair. */
const ruledColumns = ['outcomes', 'noise', 'parts', 'score'] as const satisfies readonly Column[]

/** What a row is. */
const [isFree, isBeside, isPair] = [0, 1, 2] as const

export interface FoundBefore {
  readonly sought: Sought
  /** Metres within which two works share a street. */
  readonly near: number
  /** Found by `sought`, and no pairs; without them nothing is known of what else was found. */
  readonly beside?: PairArrays
}

/** Rows that are pairs by other rules, in ascending order, and a table of them. */
export interface RuledRows {
  readonly rows: Uint32Array
  readonly table: PairTable
  readonly near: NearColumns
}

/** Rows keep their number until they are removed; a removed row is given to the next pair. */
/** Per work its rows that are pairs, and those beside them. */
interface Listed {
  readonly pairs: RowsOfWorks
  readonly beside: RowsOfWorks
}

export class LivePairs {
  /**
   * Rows in no order, removed ones and those beside the pairs among them: neither has any outcome. A place says nothing of a
   * row whose outcomes ask for none.
   */
  table: PairTable
  /** What every work was asked about: those that came later as well. */
  sought: Sought
  #state: Uint8Array
  #used: number
  readonly #free: number[] = []
  /** Made when somebody first asks about a work: a whole project is answered without. */
  #lists: Listed | null = null
  readonly #kept: KeptNear
  /** What was found and has no row. */
  readonly beside: FoundBeside

  /** The rows of a table over works by their numbers, and room for some more. */
  constructor(table: PairTable, { sought, near, beside }: FoundBefore) {
    this.table = table
    this.sought = sought
    this.#used = table.count
    this.#state = new Uint8Array(table.count).fill(isPair)
    const { sharedLength, place } = table
    this.#kept = new KeptNear({ near, isMeasured: this.#state.slice().fill(1), sharedLength, place })
    this.beside = new FoundBeside(beside ?? nothing)
    this.#grow(this.#used)
  }

  /** Does now what whoever first asks about a work would wait for. */
  getReady(): void {
    this.#listed()
    this.beside.getReady()
  }

  /** The rows a work is in. */
  of(work: number): readonly number[] {
    return this.#listed().pairs.of(work)
  }

  /** The work that `work` meets in a row. */
  other(row: number, work: number): number {
    const a = this.table.a[row]!
    return a === work ? this.table.b[row]! : a
  }

  /** The row of two works, if they are a pair. */
  find(one: number, two: number): number | undefined {
    return this.of(one).find((row) => this.other(row, one) === two)
  }

  /** Whether two works were found, as a pair or beside them. */
  isFound(one: number, two: number): boolean {
    const isThere = (row: number) => this.other(row, one) === two
    if (this.of(one).some(isThere) || this.#listed().beside.of(one).some(isThere)) return true
    return this.beside.isFound(one, two)
  }

  /** Whether a row is a pair by the rules as they are. */
  isPair(row: number): boolean {
    return this.#state[row] === isPair
  }

  /** Every row that is a pair. */
  rows(): Uint32Array {
    return this.#rowsThat((state) => state === isPair)
  }

  /** Every row, in ascending order: pairs and those beside them. */
  found(): Uint32Array {
    return this.#rowsThat((state) => state !== isFree)
  }

  /** Takes over a row of another table; `a` and `b` are the numbers of its works here. */
  add(from: PairTable, row: number, a: number, b: number): number {
    const to = this.#take(isPair)
    copyRow(from, row, this.table, to)
    this.table.a[to] = a
    this.table.b[to] = b
    this.#kept.present.isMeasured[to] = 1
    this.#lists?.pairs.add(this.table, to)
    return to
  }

  /** Gives what stands at some places beside the pairs a row, in their order: by other rules it is a pair. */
  giveRows(places: Uint32Array): Uint32Array {
    const { a, b, distance, gapDays } = this.beside.at(places)
    this.#reserve(places.length)
    const { table } = this
    const rows = new Uint32Array(places.length)
    for (let at = 0; at < rows.length; at++) {
      const row = this.#take(isBeside)
      rows[at] = row
      table.a[row] = a[at]!
      table.b[row] = b[at]!
      table.distance[row] = distance[at]!
      table.gapDays[row] = gapDays[at]!
      table.sharedArea[row] = NaN
    }
    this.beside.remove(places)
    if (rows.length > 0) this.#lists = null
    return rows
  }

  remove(row: number): void {
    this.#lists?.pairs.remove(this.table, row)
    this.#release(row)
  }

  /** Lets go of what was found of a work beside its pairs. */
  removeBeside(work: number): void {
    const { beside } = this.#listed()
    for (const row of [...beside.of(work)]) {
      beside.remove(this.table, row)
      this.#release(row)
    }
    this.beside.removeOf(work)
  }

  /** Some rows as a table of their own, over works as `numberOf` has them. */
  gather(rows: ArrayLike<number>, numberOf: (work: number) => number = (work) => work): PairTable {
    const gathered = emptyPairTable(rows.length)
    for (let at = 0; at < rows.length; at++) {
      copyRow(this.table, rows[at]!, gathered, at)
      gathered.a[at] = numberOf(gathered.a[at]!)
      gathered.b[at] = numberOf(gathered.b[at]!)
    }
    return gathered
  }

  /** By the rules as they are. */
  get presentNear(): NearColumns {
    return this.#kept.present
  }

  /** What rows share and where they meet, as far as that depends on the distance that is called near. */
  near(metres: number): NearColumns {
    return this.#kept.of(metres)
  }

  /** Other rows are pairs from now on, and mean something else. */
  rule({ rows, table: ruled, near }: RuledRows): void {
    const state = this.#state
    const { outcomes, noise } = this.table
    const areSame = rows.every((row) => state[row] === isPair) && rows.length === this.#countPairs()
    for (let row = 0; row < this.#used; row++) {
      outcomes[row] = noise[row] = 0
      if (state[row] === isPair) state[row] = isBeside
    }
    for (const name of ruledColumns) scatter(ruled[name], this.table[name], rows, columns[name])
    for (const row of rows) state[row] = isPair
    this.#kept.present = near
    this.table = { ...this.table, sharedLength: near.sharedLength, place: near.place }
    if (!areSame) this.#lists = null
  }

  #countPairs(): number {
    let count = 0
    for (let row = 0; row < this.#used; row++) if (this.#state[row] === isPair) count++
    return count
  }

  #rowsThat(isOne: (state: number) => boolean): Uint32Array {
    const rows = new Uint32Array(this.#used)
    let count = 0
    for (let row = 0; row < this.#used; row++) if (isOne(this.#state[row]!)) rows[count++] = row
    return rows.slice(0, count)
  }

  #listed(): Listed {
    if (this.#lists) return this.#lists
    const { table } = this
    const beside = this.#rowsThat((state) => state === isBeside)
    const lists = { pairs: new RowsOfWorks(table, this.rows()), beside: new RowsOfWorks(table, beside) }
    this.#lists = lists
    return lists
  }

  #take(state: number): number {
    this.#reserve(1)
    const row = this.#free.pop() ?? this.#used++
    this.#state[row] = state
    return row
  }

  #release(row: number): void {
    this.table.outcomes[row] = this.table.noise[row] = 0
    this.#state[row] = isFree
    this.#kept.forget(row)
    this.#free.push(row)
  }

  #reserve(rows: number): void {
    const used = this.#used + rows - this.#free.length
    if (used > this.table.count) this.#grow(used)
  }

  #grow(least: number): void {
    const count = least + Math.max(256, least >> 4)
    this.#kept.grow(count)
    const { table } = this
    this.table = {
      count,
      a: withRoom(table.a, new Uint32Array(count)),
      b: withRoom(table.b, new Uint32Array(count)),
      distance: withRoom(table.distance, new Float64Array(count)),
      gapDays: withRoom(table.gapDays, new Int32Array(count)),
      sharedArea: withRoom(table.sharedArea, new Float64Array(count)),
      sharedLength: this.#kept.present.sharedLength,
      outcomes: withRoom(table.outcomes, new Uint8Array(count)),
      noise: withRoom(table.noise, new Uint8Array(count)),
      score: withRoom(table.score, new Float64Array(count)),
      place: this.#kept.present.place,
      parts: withRoom(table.parts, new Float32Array(scoreParts.length * count)),
    }
    this.#state = withRoom(this.#state, new Uint8Array(count))
  }
}

const nothing: PairArrays = {
  count: 0,
  a: new Uint32Array(0),
  b: new Uint32Array(0),
  distance: new Float64Array(0),
  gapDays: new Int32Array(0),
}

function copyRow(from: PairTable, row: number, to: PairTable, at: number): void {
  for (const name of columnNames) {
    const width = columns[name]
    for (let value = 0; value < width; value++)
      to[name][at * width + value] = from[name][row * width + value]!
  }
}

function scatter(
  from: Float32Array | Float64Array | Uint8Array,
  to: Float32Array | Float64Array | Uint8Array,
  rows: Uint32Array,
  width: number,
): void {
  for (let at = 0; at < rows.length; at++)
    for (let value = 0; value < width; value++) to[rows[at]! * width + value] = from[at * width + value]!
}
