/** Records as text for history: numbers exact, bytes as `{"$blob": base64}`. */
import type { Fields } from './database.ts'
import type { SqlValue } from './tables.ts'

type JsonValue = string | number | null | { $blob: string }

export function rowToJson(row: Fields): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toJson(value)])))
}

/** Throws on text that is no JSON object. */
export function rowFromJson(json: string): Fields {
  const row = JSON.parse(json) as Record<string, JsonValue>
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, fromJson(value)]))
}

function toJson(value: SqlValue): JsonValue {
  if (value instanceof Uint8Array)
    return { $blob: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('history keeps finite numbers only')
  return value
}

function fromJson(value: JsonValue): SqlValue {
  return value !== null && typeof value === 'object' ? Buffer.from(value.$blob, 'base64') : value
}
