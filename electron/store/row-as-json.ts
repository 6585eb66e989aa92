/** Records as text for history: numbers exact, bytes as `{"$blob": base64}`. */
import type { Fields } from './database.ts'
import type { SqlValue } from './tables.ts'

type JsonValue = string | number | null | { $blob: string }

export function rowToJson(row: Fields): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toJson(value)])))
}

/** What a command was asked, as the log keeps it: plain data, and bytes as in a record. */
export function inputAsJson(input: unknown): string {
  return JSON.stringify(input, function (this: Record<string, unknown>, name, value: unknown) {
    // A Buffer has been turned into an object of numbers by now; what it was still stands in what holds it.
    const given = this[name]
    return given instanceof Uint8Array ? toJson(given) : value
  })
}

/** Throws on text that is no such object, or names something else than `columns`: what it names meets SQL. */
export function readCopy(json: string, columns: readonly string[]): Fields {
  const row: unknown = JSON.parse(json)
  if (row === null || typeof row !== 'object' || Array.isArray(row)) throw new Error('no JSON object')
  const fields = Object.entries(row).map(([name, value]) => {
    if (!columns.includes(name)) throw new Error(`no column is called ${JSON.stringify(name)}`)
    return [name, fromJson(value)] as const
  })
  return Object.fromEntries(fields)
}

function toJson(value: SqlValue): JsonValue {
  if (value instanceof Uint8Array)
    return { $blob: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('history keeps finite numbers only')
  return value
}

function fromJson(value: unknown): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'object' && '$blob' in value && typeof value.$blob === 'string')
    return Buffer.from(value.$blob, 'base64')
  throw new Error(`no value of a column: ${JSON.stringify(value)}`)
}
