/**
 * How a value stands in columns of a table, and comes back. What may be there is said by its schema; of the many values
 * that a project holds, reading checks those that a file may have been made to hold otherwise than its columns allow.
 */
import { z } from 'zod'
import { damaged, parseJson } from './checked.ts'

/** What one column of one row holds. */
export type Cell = string | number | null | Uint8Array
export type Columns = Readonly<Record<string, Cell>>

export interface Column {
  readonly type: 'TEXT' | 'INTEGER' | 'REAL' | 'BLOB'
  readonly isNullable: boolean
}

/**
 * Reading and writing, each the other's inverse: of one column, as it is or turned into something else; part by part; or of
 * all columns at once. `record` names the record for the sentence of the failure `store.damagedRecord`.
 */
export type Form =
  | { readonly is: 'column'; readonly name: string; readonly turned?: Turned }
  | { readonly is: 'parts'; readonly of: Readonly<Record<string, Form>> }
  | { readonly is: 'whole'; readonly whole: AnyWhole }

interface Turned {
  readonly read: (cell: never, record: string) => unknown
  readonly write: (value: never) => Cell
}

interface Whole<Value, Row> {
  readonly read: (row: Readonly<Row>, record: string) => Value
  /** Sets its columns in a row that is being made. */
  readonly write: (value: Value, row: Partial<Row>) => void
}

interface AnyWhole {
  readonly read: (row: never, record: string) => unknown
  readonly write: (value: never, row: never) => void
}

export interface Stored<Value, Row extends object> {
  readonly schema: z.ZodType
  readonly columns: { readonly [Name in keyof Row]: Column }
  readonly form: Form
  /** Never there; for the types. */
  readonly is?: (row: Row) => Value
}

/** Any of them, whatever it holds. */
export interface AnyStored {
  readonly schema: z.ZodType
  readonly columns: Readonly<Record<string, Column>>
  readonly form: Form
  readonly is?: (row: never) => unknown
}

export type ValueOf<Of extends AnyStored> = ReturnType<NonNullable<Of['is']>>
export type RowOf<Of extends AnyStored> = Parameters<NonNullable<Of['is']>>[0]

type One<Name extends string, Held extends Cell> = Record<Name, Held>

/** As it is: the table is STRICT, and what it means is for who reads it. */
function plain<Name extends string, Schema extends z.ZodType<Cell>>(
  name: Name,
  type: Column['type'],
  schema: Schema,
): Stored<z.output<Schema>, One<Name, z.output<Schema>>> {
  const columns = columnOf(name, type, schema.safeParse(null).success)
  return { schema, columns, form: { is: 'column', name } }
}

export function text<Name extends string, Schema extends z.ZodType<string | null>>(
  name: Name,
  schema: Schema,
) {
  return plain(name, 'TEXT', schema)
}

export function integer<Name extends string, Schema extends z.ZodType<number | null>>(
  name: Name,
  schema: Schema,
) {
  return plain(name, 'INTEGER', schema)
}

export function real<Name extends string, Schema extends z.ZodType<number | null>>(
  name: Name,
  schema: Schema,
) {
  return plain(name, 'REAL', schema)
}

/** In whatever memory. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export function bytes<Name extends string, Schema extends z.ZodType<Uint8Array | null>>(
  name: Name,
  schema: Schema,
) {
  return plain(name, 'BLOB', schema)
}

/** A word of a list, or a day: values that come back so often that each is held against the schema once. */
export function few<Name extends string, Schema extends z.ZodType<string | number | null>>(
  name: Name,
  type: 'TEXT' | 'INTEGER',
  schema: Schema,
): Stored<z.output<Schema>, One<Name, z.output<Schema>>> {
  const known = new Set<Cell>()
  const read = (cell: Cell, record: string) => {
    if (known.has(cell)) return cell
    if (!schema.safeParse(cell).success) throw damaged(record, JSON.stringify(String(cell).slice(0, 80)))
    known.add(cell)
    return cell
  }
  const write = (value: Cell) => value
  return { ...plain(name, type, schema), form: { is: 'column', name, turned: { read, write } } }
}

export function flag<Name extends string>(name: Name): Stored<boolean, One<Name, number>> {
  const read = (cell: number) => cell === 1
  const write = (value: boolean) => (value ? 1 : 0)
  const form: Form = { is: 'column', name, turned: { read, write } }
  return { schema: z.boolean(), columns: columnOf(name, 'INTEGER', false), form }
}

export function json<Name extends string, Schema extends z.ZodType>(
  name: Name,
  schema: Schema,
): Stored<z.output<Schema>, One<Name, string>> {
  const read = (cell: string, record: string) => parseJson(schema, cell, record)
  const write = (value: unknown) => JSON.stringify(value)
  const form: Form = { is: 'column', name, turned: { read, write } }
  return { schema, columns: columnOf(name, 'TEXT', false), form }
}

/** An empty column says `none`; so does a value of which `isNone` says so. */
export function jsonOr<Name extends string, Schema extends z.ZodType, None extends null | undefined>(
  none: None,
  name: Name,
  schema: Schema,
  isNone: (value: z.output<Schema>) => boolean = () => false,
): Stored<z.output<Schema> | None, One<Name, string | null>> {
  const read = (cell: string | null, record: string) =>
    cell === null ? none : parseJson(schema, cell, record)
  const write = (value: z.output<Schema> | None) =>
    value == null || isNone(value) ? null : JSON.stringify(value)
  return {
    schema: none === null ? schema.nullable() : schema.optional(),
    columns: columnOf(name, 'TEXT', true),
    form: { is: 'column', name, turned: { read, write } },
  }
}

/** A value of several columns, made otherwise than part by part. */
export function several<Value, Row extends object>(
  schema: z.ZodType<Value>,
  columns: Stored<Value, Row>['columns'],
  whole: Whole<Value, Row>,
): Stored<Value, Row> {
  return { schema, columns, form: { is: 'whole', whole } }
}

export type Parts = Readonly<Record<string, AnyStored>>
export type RowOfParts<Of extends Parts> = Together<
  { [Name in keyof Of]: (row: RowOf<Of[Name]>) => void }[keyof Of] extends (row: infer Row) => void
    ? Row
    : never
>
type Together<Row> = { -readonly [Name in keyof Row]: Row[Name] }

/** A value made of parts that each stand in columns of their own. */
export function parts<Value extends object, Of extends Parts>(
  schema: z.ZodType<Value>,
  of: Of & { readonly [Name in keyof Value]: AnyStored },
): Stored<Value, RowOfParts<Of>> {
  const each = Object.entries<AnyStored>(of)
  return {
    schema,
    columns: Object.assign({}, ...each.map(([, { columns }]) => columns)) as never,
    form: { is: 'parts', of: Object.fromEntries(each.map(([name, { form }]) => [name, form])) },
  }
}

function columnOf<Name extends string>(name: Name, type: Column['type'], isNullable: boolean) {
  return { [name]: { type, isNullable } } as Record<Name, Column>
}
