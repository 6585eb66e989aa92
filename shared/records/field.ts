/**
 * A field of a record, said once: what it may hold and how it stands in the file, what it is called, who sees it, what it
 * changes with and what it refers to. And a table: the fields of one record, what it is about, and what goes when something else goes.
 */
import { z } from 'zod'
import type { Bilingual, Language } from '../domain/language.ts'
import type { RecordKind } from '../domain/record-kind.ts'
import type { FieldRule, FieldRules, Reach } from './seen.ts'
import type { AnyStored, Cell, Column, Columns, RowOfParts, ValueOf } from './stored.ts'

interface Sayings {
  /** Fields of one group change together: two people who each changed one of them apart changed the same. Its own name. */
  readonly group?: string
  /** The table of the record that it names; by column, where those name records of different tables. */
  readonly refersTo?: string | Readonly<Record<string, string>>
  /** The record goes when the one it names goes. */
  readonly goesAlong?: boolean
  /** What it is counted or measured in. */
  readonly unit?: 'metre' | 'squareMetre' | 'day' | 'euro' | 'byte'
  /** Columns as they are in rows kept by history before there were such columns. */
  readonly before?: (row: Columns) => Columns
}

export type Field<Of extends AnyStored = AnyStored> = Of &
  Sayings & {
    readonly label: Bilingual
    /** At the head of a column, where it may be called otherwise. */
    readonly heading: Bilingual
    readonly seen: AnyRule
  }

/** Of a value whatever it is. */
interface AnyRule {
  readonly reach: Reach
  readonly otherwise: (value: never) => unknown
}

type Said = readonly [nl: string, en: string]

interface Asked<Value> extends Sayings {
  readonly seen: FieldRule<Value>
  readonly heading?: Said
}

export function field<Of extends AnyStored>(
  label: Said,
  stored: Of,
  { heading = label, ...sayings }: Asked<ValueOf<Of>>,
): Field<Of> {
  return { ...stored, ...sayings, label: inBoth(label), heading: inBoth(heading) }
}

function inBoth([nl, en]: Said): Bilingual {
  return { nl, en }
}

type Fields = Readonly<Record<string, Field>>

interface Declaration<Name extends string, Of extends Fields> {
  readonly name: Name
  /** A table that holds parts of a record is of its kind. */
  readonly kind: RecordKind
  /** The field a record is known by. */
  readonly key: keyof Of & string
  /** Fields that together say what it is about, where there can be only one: two who made it apart made the same. `key`. */
  readonly about?: readonly (keyof Of & string)[]
  readonly fields: Of
}

/** What others know of such a record, where they know it by itself. */
interface Known<Of extends Fields, Says extends object, Besides extends string> {
  readonly of?: z.ZodType<Says>
  /** What is kept and not told in it. */
  readonly besides?: readonly Besides[]
  readonly fields: Of & KnownFields<Of, Says, Besides>
}

/** Each field of what is known, holding no other values than are known of it; and none besides but those that are named. */
type KnownFields<Of, Says extends object, Besides extends string> = object extends Says
  ? unknown
  : { readonly [Name in keyof Says]-?: { readonly is?: (row: never) => Says[Name] } } & {
      readonly [Name in Exclude<keyof Of, keyof Says | Besides>]: never
    }

export interface Table<Name extends string = string, Of extends Fields = Fields> extends Declaration<
  Name,
  Of
> {
  readonly keyColumn: keyof RowOfParts<Of> & string
  readonly about: readonly (keyof Of & string)[]
  readonly columns: Readonly<Record<string, Column>>
  /** Of a record as its fields say it; `verify` holds every record of a file against it. */
  readonly schema: z.ZodObject<{ [Name in keyof Of]: z.ZodType<ValueOf<Of[Name]>> }>
}

/** One record, as its fields say it. */
export type RecordOf<Of extends { readonly fields: Fields }> = WithOptional<{
  [Name in keyof Of['fields']]: ValueOf<Of['fields'][Name]>
}>
/** One row of the table, as SQLite hands it over. */
export type RowOfTable<Of extends { readonly fields: Fields }> = RowOfParts<Of['fields']>

/** What may be undefined may be absent. */
type WithOptional<Of> = { [Name in keyof Of as undefined extends Of[Name] ? never : Name]: Of[Name] } & {
  [Name in keyof Of as undefined extends Of[Name] ? Name : never]?: Of[Name]
}

/** A field that is forgotten here, or in the schema `of`, does not compile. */
export function table<
  Name extends string,
  Of extends Fields,
  Says extends object = object,
  Besides extends string = never,
>(declaration: Declaration<Name, Of> & Known<Of, Says, Besides>): Table<Name, Of> {
  const { key, about = [key], fields }: Declaration<Name, Of> = declaration
  const each = Object.values<Field>(fields)
  const [keyColumn] = Object.keys(fields[key]?.columns ?? {})
  return {
    ...declaration,
    about,
    keyColumn: keyColumn as never,
    columns: Object.assign({}, ...each.map(({ columns }) => columns)) as Table['columns'],
    schema: z.object(
      Object.fromEntries(Object.entries<Field>(fields).map(([name, { schema }]) => [name, schema])),
    ) as never,
  }
}

/** Group by group, the columns that change together; what the record is about stands in none. */
export function groupsOf({ fields, about }: Table): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [name, { group = name, columns }] of Object.entries<Field>(fields))
    if (!about.includes(name)) groups.set(group, [...(groups.get(group) ?? []), ...Object.keys(columns)])
  return groups
}

/** The columns that say what the record is about. */
export function aboutColumns({ fields, about }: Table): readonly string[] {
  return about.flatMap((name) => Object.keys((fields[name] as Field).columns))
}

/** Which column names a record of which table, and whether this one goes when that goes. */
export interface Reference {
  readonly column: string
  readonly to: string
  readonly goesAlong: boolean
}

export function referencesOf({ fields }: Table): readonly Reference[] {
  return Object.values<Field>(fields).flatMap(({ columns, refersTo, goesAlong = false }) =>
    Object.keys(columns).flatMap((column) => {
      const to = typeof refersTo === 'string' ? refersTo : refersTo?.[column]
      return to === undefined ? [] : [{ column, to, goesAlong }]
    }),
  )
}

/** What a row lacks that history kept before some of its columns existed. */
export function laterColumns({ fields }: Table, row: Columns): Columns {
  const later: Record<string, Cell> = {}
  for (const { before } of Object.values<Field>(fields)) if (before) Object.assign(later, before(row))
  return later
}

/** Who sees what of such a record. */
export function rulesOf<Of extends Fields>({
  fields,
}: {
  readonly fields: Of
}): FieldRules<RecordOf<{ fields: Of }>> {
  return Object.fromEntries(Object.entries<Field>(fields).map(([name, { seen }]) => [name, seen])) as never
}

/** What the fields of such a record are called at the head of a column. */
export function headingsOf<Of extends Fields>(
  { fields }: { readonly fields: Of },
  language: Language,
): (name: keyof Of & string) => string {
  return (name) => (fields[name] as Field).heading[language]
}
