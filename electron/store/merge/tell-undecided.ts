/** What people have to decide, with who wrote it and when, in words. */
import type { Authored, Undecided as Told, ValueApart } from '../../../shared/domain/merge.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'
import { longitudeLatitude, projector, reproject } from '../../../shared/geo/crs.ts'
import { fromWkb } from '../../../shared/geo/wkb.ts'
import { wkbFault } from '../../../shared/geo/wkb-fault.ts'
import { groupsOf, type Field } from '../../../shared/records/field.ts'
import { recordTables } from '../../../shared/records/index.ts'
import type { Standing } from '../../../shared/log/log-state.ts'
import type { Fields, ReadableDatabase } from '../database.ts'
import { aboutIn, tableIn } from '../log/record-name.ts'
import { readProject } from '../project.ts'
import { readCopy } from '../row-as-json.ts'
import { sentenceOf } from '../sentence-of.ts'
import { combinationOf, groupInWords, kindNames, titleOf, worksOf } from './in-words.ts'
import { settled, type Undecided } from './settled.ts'

/** Of all records that were ever written apart. */
export function tellUndecided(db: ReadableDatabase): Told[] {
  return tellOf(db, everApart(db), new Set())
}

/**
 * Of these records, by their names in the log, what does not stand in `before` just so: records are settled together with what hangs
 * together with them, and of that some may have been open for long.
 */
export function tellNewUndecided(
  db: ReadableDatabase,
  records: readonly string[],
  before: OpenPoints,
): Told[] {
  return tellOf(db, records, before)
}

/** What is open now, each with who wrote what: to be held against what is open later. */
export type OpenPoints = ReadonlySet<string>

export function openPoints(db: ReadableDatabase): OpenPoints {
  const names = everApart(db)
  return new Set(names.length === 0 ? [] : settled(db, names).undecided.map(asPoint))
}

function everApart(db: ReadableDatabase): string[] {
  return db.rows('written_apart', ['record']).map(({ record }) => record)
}

function asPoint(one: Undecided): string {
  return JSON.stringify(one)
}

function tellOf(db: ReadableDatabase, names: readonly string[], before: OpenPoints): Told[] {
  if (names.length === 0) return []
  const { undecided, rowOf } = settled(db, names)
  const told = undecided.filter((one) => !before.has(asPoint(one)))
  return told.map((one) => tell(db, one, rowOf(one.record))).sort(byTitle)
}

function byTitle(one: Told, other: Told): number {
  const text = ({ kind, title, record }: Told) => `${kind.nl}\n${title.nl}\n${record}`
  return text(one) < text(other) ? -1 : 1
}

function tell(db: ReadableDatabase, one: Undecided, row: Fields): Told {
  const table = tableIn(one.record)
  const about = {
    record: one.record,
    kind: kindNames[table],
    title: titleOf(db, table, row),
    works: worksOf(table, row),
    combination: combinationOf(table, row),
  }
  switch (one.is) {
    case 'written apart': {
      const values = valuesOf(db, one, row)
      const column = textColumnOf(one.record, one.group)
      const label = labelApart(values) ?? labelOf(one.record, one.group)
      return { ...about, is: one.is, group: one.group, label, values, column }
    }
    case 'removed and changed': {
      const [removed, changed] = [one.removals, one.changes].map((of) => of.map((each) => authored(db, each)))
      return { ...about, is: one.is, removed: removed ?? [], changed: changed ?? [] }
    }
    case 'too few works':
      return { ...about, is: one.is }
    case 'same name':
      return { ...about, is: one.is, name: one.name }
  }
}

function valuesOf(
  db: ReadableDatabase,
  { record, group, standing }: Extract<Undecided, { is: 'written apart' }>,
  row: Fields,
): ValueApart[] {
  const table = tableIn(record)
  const isOfPlace = groupsOf(recordTables[table]).get(group)?.includes(shapeColumn) === true
  const byValue = Map.groupBy(standing, ({ value }) => value ?? '{}')
  return [...byValue].map(([value, by]) => {
    const said = { ...row, ...aboutIn(record), ...readCopy(value, db.columnsOf(table)) }
    return {
      value,
      fields: groupInWords(db, { table, group, row: said }),
      place: isOfPlace ? placeIn(db, said) : null,
      by: by.map((each) => authored(db, each)),
    }
  })
}

/** Of whatever lies somewhere. */
const shapeColumn = 'wkb'

function placeIn(db: ReadableDatabase, { [shapeColumn]: shape }: Fields): GeoJSON.Geometry | null {
  if (!(shape instanceof Uint8Array) || wkbFault(shape) !== null) return null
  return reproject(fromWkb(shape), projector(readProject(db).crs, longitudeLatitude))
}

function authored(db: ReadableDatabase, { command: id }: Pick<Standing, 'command'>): Authored {
  const columns = ['sequence', 'what', 'actor', 'at', 'taken_in', 'copy'] as const
  const [command] = db.rows('command', columns, 'WHERE id = ?', id)
  if (!command?.copy) return { command: id, actor: null, at: null, what: null, isHere: true }
  const { actor, at, taken_in: takenIn } = command
  return { command: id, actor, at, what: sentenceOf(command), isHere: takenIn === null }
}

function fieldsOf(record: string, group: string): [string, Field][] {
  const fields = Object.entries<Field>(recordTables[tableIn(record)].fields)
  return fields.filter(([name, field]) => (field.group ?? name) === group)
}

/** Of a group of several fields that of the first in which they differ; it is told field by field besides. */
function labelApart([first, ...others]: readonly ValueApart[]): Bilingual | null {
  const differs = ({ said }: { readonly said: Bilingual }, at: number) =>
    others.some(({ fields }) => fields[at]?.said.nl !== said.nl)
  return first?.fields.find(differs)?.label ?? null
}

/** Where they say the same in words. */
function labelOf(record: string, group: string) {
  const [first] = fieldsOf(record, group).filter(([name]) => name !== 'id')
  return first?.[1].label ?? kindNames[tableIn(record)]
}

/** Another value can be typed where the group is one text. */
function textColumnOf(record: string, group: string): string | null {
  const columns = groupsOf(recordTables[tableIn(record)]).get(group) ?? []
  const [[, field] = []] = fieldsOf(record, group)
  const [column] = columns
  if (columns.length !== 1 || column === undefined || !field || field.refersTo !== undefined) return null
  const isPlainText =
    field.form.is === 'column' && !field.form.turned && field.columns[column]?.type === 'TEXT'
  return isPlainText ? column : null
}
