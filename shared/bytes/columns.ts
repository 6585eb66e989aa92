/**
 * Many records of one kind written column by column: every name once, a value that many have once, and the rest as plain
 * lists. It is JSON, a fraction of what the records would be and much sooner read.
 */
import { fromLetters, toLetters } from './place-letters.ts'

/** The values of one name for all records, in their order. */
type Column =
  /** Few different values: each once, and per record which, in so many letters (place-letters.ts); 0: it has no such name. */
  | { readonly few: readonly unknown[]; readonly letters: number; readonly at: string }
  /** Every value is a record again. */
  | { readonly parts: ColumnsByName }
  | { readonly each: readonly unknown[]; readonly absent: readonly number[] }

type ColumnsByName = Readonly<Record<string, Column>>

export interface Columns {
  readonly count: number
  readonly columns: ColumnsByName
}

type Named = Readonly<Record<string, unknown>>

/** With more different values than this share of the records, listing them all is shorter. */
const mostDifferent = 0.5
/** Of so many records nearly all have another value: then all of them do. */
const first = { records: 1024, mostDifferent: 0.9 }

/**
 * Records of what JSON can say; a name without a value is no name. There are `count` of them: they may come one by one, and
 * none is kept, so that who reads very many never has all of them.
 */
export function toColumns(records: readonly object[]): Columns
export function toColumns(records: Iterable<object>, count: number): Columns
export function toColumns(records: Iterable<object>, given?: number): Columns {
  const count = given ?? (records as readonly object[]).length
  const made = new RecordsInMaking(count)
  for (const record of records) made.add(record as Named)
  if (made.size !== count) throw new Error(`${made.size} records came where ${count} were said to`)
  return { count, columns: made.finish() }
}

/** The records again, or only what they have by some names; values that several have are one object. */
export function fromColumns({ count, columns }: Columns, names?: readonly string[]): object[] {
  if (names === undefined) return recordsOf(columns, count)
  const named = names.flatMap((name) =>
    Object.hasOwn(columns, name) ? [[name, columns[name]!] as const] : [],
  )
  return recordsOf(Object.fromEntries(named), count)
}

class RecordsInMaking {
  readonly #count: number
  readonly #columns = new Map<string, ColumnInMaking>()
  #size = 0
  /** The names of the record before. */
  #last: readonly string[] = []

  constructor(count: number) {
    this.#count = count
  }

  get size(): number {
    return this.#size
  }

  add(record: Named): void {
    const names = Object.keys(record)
    if (names.length !== this.#last.length || names.some((name, at) => name !== this.#last[at])) {
      for (const name of names)
        if (!this.#columns.has(name)) this.#columns.set(name, new ColumnInMaking(this.#count, this.#size))
      this.#last = names
    }
    for (const [name, column] of this.#columns) column.add(record[name])
    this.#size++
  }

  finish(): ColumnsByName {
    return Object.fromEntries(Array.from(this.#columns, ([name, column]) => [name, column.finish()]))
  }
}

class ColumnInMaking {
  readonly #count: number
  #size = 0
  /** As long as every value is a record. */
  #parts: RecordsInMaking | null = null
  /** As long as few are different: of each which of the few it is, from 1; 0: none. */
  #places: Uint32Array | null = null
  #few: unknown[] = []
  readonly #known = new Map<unknown, number>()
  #last: unknown
  #place = 0
  /** Otherwise all of them. */
  #each: unknown[] = []
  readonly #absent: number[] = []

  /** `absent`: so many records that came before have no such name. */
  constructor(count: number, absent: number) {
    this.#count = count
    for (let at = 0; at < absent; at++) this.add(undefined)
  }

  add(value: unknown): void {
    if (this.#size === 0) {
      if (isRecord(value)) this.#parts = new RecordsInMaking(this.#count)
      else this.#places = new Uint32Array(this.#count)
    }
    if (this.#parts && !isRecord(value)) this.#takeApart(this.#parts)
    if (!this.#parts) return this.#addPlain(value)
    this.#parts.add(value as Named)
    this.#size++
  }

  finish(): Column {
    if (this.#parts) return { parts: this.#parts.finish() }
    if (this.#places)
      return { few: this.#few, ...toLetters(this.#places.subarray(0, this.#size), this.#few.length) }
    return { each: this.#each, absent: this.#absent }
  }

  /** Those that came before stay as they were, and are listed by their values. */
  #takeApart(parts: RecordsInMaking): void {
    const before = recordsOf(parts.finish(), this.#size)
    this.#parts = null
    this.#size = 0
    this.#places = new Uint32Array(this.#count)
    for (const record of before) this.#addPlain(record)
  }

  #addPlain(value: unknown): void {
    if (this.#places) this.#addToFew(this.#places, value)
    else this.#addToEach(value)
    this.#size++
  }

  #addToFew(places: Uint32Array, value: unknown): void {
    const at = this.#size
    if (at === first.records && this.#few.length > first.mostDifferent * at)
      return this.#listEach(places, value)
    // Records that follow each other mostly have the same.
    if (value !== this.#last) {
      this.#place = value === undefined ? 0 : 1 + placeOf(value, this.#known, this.#few)
      this.#last = value
      if (this.#few.length > mostDifferent * this.#count) return this.#listEach(places, value)
    }
    places[at] = this.#place
  }

  /** Too many are different. */
  #listEach(places: Uint32Array, value: unknown): void {
    const few = this.#few
    const before = this.#size
    this.#places = null
    this.#size = 0
    for (; this.#size < before; this.#size++) {
      const place = places[this.#size]!
      this.#addToEach(place === 0 ? undefined : few[place - 1])
    }
    this.#few = []
    this.#known.clear()
    this.#addToEach(value)
  }

  #addToEach(value: unknown): void {
    if (value === undefined) this.#absent.push(this.#size)
    this.#each.push(value ?? null)
  }
}

function placeOf(value: unknown, known: Map<unknown, number>, few: unknown[]): number {
  const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value
  const there = known.get(key)
  if (there !== undefined) return there
  known.set(key, few.length)
  return few.push(value) - 1
}

function isRecord(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordsOf(columns: ColumnsByName, count: number): object[] {
  const all = Object.entries(columns).map(([name, column]) => ({ name, ...valuesOf(column, count) }))
  // Records that are made with their names at once are small, and smallest those that are made of JSON: they have room for no
  // others. One by one they get what only some of them have.
  const names = all.flatMap(({ name, absent }) => (absent ? [] : [name]))
  const template = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as object
  const records = Array.from({ length: count }, (): Record<string, unknown> => ({ ...template }))
  for (const { name, values, absent } of all)
    records.forEach((record, at) => {
      if (!absent?.has(at)) record[name] = values[at]
    })
  return records
}

interface Values {
  readonly values: readonly unknown[]
  /** The records without this name; null: all have it. */
  readonly absent: ReadonlySet<number> | null
}

function valuesOf(column: Column, count: number): Values {
  if ('parts' in column) return { values: recordsOf(column.parts, count), absent: null }
  if ('each' in column) return { values: column.each, absent: setOf(column.absent) }
  const { few } = column
  const places = fromLetters(column)
  const values = new Array<unknown>(places.length)
  const absent: number[] = []
  for (let at = 0; at < places.length; at++) {
    if (places[at] === 0) absent.push(at)
    else values[at] = few[places[at]! - 1]
  }
  return { values, absent: setOf(absent) }
}

function setOf(records: readonly number[]): ReadonlySet<number> | null {
  return records.length === 0 ? null : new Set(records)
}
