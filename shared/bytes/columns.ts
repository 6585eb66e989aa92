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

/** Records of what JSON can say; a name without a value is no name. */
export function toColumns(records: readonly object[]): Columns {
  return { count: records.length, columns: columnsOf(records as readonly Named[]) }
}

/** The records again; values that several have are one object. */
export function fromColumns({ count, columns }: Columns): object[] {
  return recordsOf(columns, count)
}

function columnsOf(records: readonly Named[]): ColumnsByName {
  return Object.fromEntries(namesIn(records).map((name) => [name, columnOf(records.map((one) => one[name]))]))
}

function namesIn(records: readonly Named[]): string[] {
  const names = new Set<string>()
  let last: readonly string[] = []
  for (const record of records) {
    const these = Object.keys(record)
    if (these.length === last.length && these.every((name, at) => name === last[at])) continue
    for (const name of these) names.add(name)
    last = these
  }
  return [...names]
}

function columnOf(values: readonly unknown[]): Column {
  if (values.every(isRecord)) return { parts: columnsOf(values) }
  const few: unknown[] = []
  const known = new Map<unknown, number>()
  const places = new Uint32Array(values.length)
  let [last, place]: [unknown, number] = [undefined, 0]
  for (let at = 0; at < places.length; at++) {
    const value = values[at]
    if (at === first.records && few.length > first.mostDifferent * at) return eachOf(values)
    // Records that follow each other mostly have the same.
    if (value !== last) {
      place = value === undefined ? 0 : 1 + placeOf(value, known, few)
      last = value
      if (few.length > mostDifferent * places.length) return eachOf(values)
    }
    places[at] = place
  }
  return { few, ...toLetters(places, few.length) }
}

function placeOf(value: unknown, known: Map<unknown, number>, few: unknown[]): number {
  const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value
  const there = known.get(key)
  if (there !== undefined) return there
  known.set(key, few.length)
  return few.push(value) - 1
}

function eachOf(values: readonly unknown[]): Column {
  const absent = values.flatMap((value, at) => (value === undefined ? [at] : []))
  return { each: absent.length === 0 ? values : values.map((value) => value ?? null), absent }
}

function isRecord(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordsOf(columns: ColumnsByName, count: number): object[] {
  const all = Object.entries(columns).map(([name, column]) => ({ name, ...valuesOf(column, count) }))
  // Records that are made with their names at once are small; one by one they get what only some of them have.
  const template = Object.fromEntries(all.flatMap(({ name, absent }) => (absent ? [] : [[name, null]])))
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
