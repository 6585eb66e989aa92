/**
 * A GeoPackage as tables, one per layer. It is a database that others made, so it is opened as bytes, in memory, with
 * nothing in it trusted: views and computed columns are judged before they run, since they can be made to run for ever,
 * and no name of it is ever part of a statement unquoted. Why SQL stands here: docs/decisions/0008-geopackage-reader.md.
 * Source: OGC 12-128r18 (GeoPackage 1.3).
 */
import Sqlite from 'better-sqlite3'
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { recogniseCrs } from '../../../shared/geo/crs.ts'
import { hasLog, withLog } from './geopackage-log.ts'
import { hasPlainFormulas, sourcesOfView } from './geopackage-sql.ts'
import { cellsOf, placeOf, type Column, type Counted } from './geopackage-values.ts'
import { rawTable, type RawRow, type RawTable } from './raw-table.ts'

/** `GPKG`, and `GP10`, `GP11` of the first versions; 0 is what some writers leave. */
const applicationIds: ReadonlySet<unknown> = new Set([0x4750_4b47, 0x4750_3130, 0x4750_3131, 0])
const mostRows = 1_048_576
const mostLayers = 500
/** Rows that a view may look at together, one table's times the other's: some seconds of work. */
const mostTogether = 20_000_000
const deepestView = 3

/**
 * Every layer with rows, in the order of the file: features and attribute tables. Layers that hold no works by their
 * nature (images, empty ones) are named in the notes of the first. `log`: what stands in the `.gpkg-wal` beside it.
 * Fails with a sentence when it is no GeoPackage, is damaged, or holds no rows at all.
 */
export function readGeopackage(file: string, bytes: Uint8Array, log: Uint8Array | null = null): RawTable[] {
  const database = open(file, bytes, log)
  try {
    const read = layersOf(file, database).map((layer) => readLayer(file, database, layer))
    const tables = read.flatMap(({ table }) => (table === null ? [] : [table]))
    const notes = [
      ...noteOnLog(file, bytes, log),
      ...read.flatMap(({ note }) => (note === null ? [] : [note])),
    ]
    const [first, ...others] = tables
    if (first === undefined) throw new ExpectedFailure(reasonForNothing(file, notes))
    return [{ ...first, notes: [...notes, ...first.notes] }, ...others]
  } catch (error) {
    throw error instanceof Sqlite.SqliteError ? damaged(file) : error
  } finally {
    database.close()
  }
}

const saysLittle: ReadonlySet<string> = new Set([
  'mapping.layerEmpty',
  'mapping.logMissing',
  'mapping.logRead',
])

/** A file in write-ahead mode without its log may lack what was edited last; an empty log lacks nothing. */
function noteOnLog(file: string, bytes: Uint8Array, log: Uint8Array | null): RowRemark[] {
  if (!hasLog(bytes)) return []
  const found = log === null ? message('mapping.logMissing', { file }) : message('mapping.logRead', { file })
  return log?.length === 0 ? [] : [{ file, sheet: null, row: null, message: found }]
}

function reasonForNothing(file: string, notes: readonly RowRemark[]): Message {
  const telling = notes.find(({ message: { key } }) => !saysLittle.has(key))
  return telling?.message ?? message('import.noRows', { file })
}

function damaged(file: string): ExpectedFailure {
  return new ExpectedFailure(message('mapping.geopackageDamaged', { file }))
}

function open(file: string, bytes: Uint8Array, log: Uint8Array | null): Sqlite.Database {
  if (Buffer.from(bytes.subarray(0, 16)).toString('latin1') !== 'SQLite format 3\0')
    throw new ExpectedFailure(message('mapping.notAGeopackage', { file }))
  const database = attemptOpen(file, hasLog(bytes) ? withLog(bytes, log) : bytesOf(bytes))
  try {
    database.pragma('trusted_schema = OFF')
    database.pragma('query_only = ON')
    database.pragma('cell_size_check = ON')
    const isOurs = applicationIds.has(database.pragma('application_id', { simple: true }))
    if (isOurs && kindOf(database, 'gpkg_contents') === 'table') return database
  } catch (error) {
    database.close()
    throw error instanceof Sqlite.SqliteError ? damaged(file) : error
  }
  database.close()
  throw new ExpectedFailure(message('mapping.notAGeopackage', { file }))
}

function attemptOpen(file: string, bytes: Buffer): Sqlite.Database {
  try {
    return new Sqlite(bytes)
  } catch (error) {
    throw error instanceof Sqlite.SqliteError ? damaged(file) : error
  }
}

function bytesOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

interface Named {
  readonly kind: 'table' | 'view' | 'other'
  readonly sql: string
}

/** What a name of the file stands for; a virtual table runs code of its module, so it is none of ours. */
function namedBy(database: Sqlite.Database, name: string): Named | null {
  const found = database
    .prepare('SELECT type, sql FROM sqlite_schema WHERE lower(name) = lower(?)')
    .get(name) as { type: string; sql: string | null } | undefined
  if (found === undefined) return null
  const { type, sql } = found
  if (type === 'view') return { kind: 'view', sql: sql ?? '' }
  const isTable = type === 'table' && !/^\s*CREATE\s+VIRTUAL/i.test(sql ?? '')
  return { kind: isTable ? 'table' : 'other', sql: sql ?? '' }
}

function kindOf(database: Sqlite.Database, name: string): Named['kind'] | 'nothing' {
  return namedBy(database, name)?.kind ?? 'nothing'
}

/** The tables that a view looks at, each as often as it does; null when the view is not to be run. */
function tablesOfView(database: Sqlite.Database, name: string, depth = 0): string[] | null {
  const named = namedBy(database, name)
  if (named === null || named.kind === 'other' || depth > deepestView) return null
  if (named.kind === 'table') return columnsOf(database, name).computed.length === 0 ? [name] : null
  const found = sourcesOfView(named.sql)?.map((source) => tablesOfView(database, source, depth + 1))
  return found?.every((tables) => tables !== null) === true ? found.flat() : null
}

function canRun(database: Sqlite.Database, tables: readonly string[]): boolean {
  let together = 1
  for (const table of tables) {
    const { rows } = database.prepare(`SELECT count(*) AS rows FROM ${quoted(table)}`).get() as {
      rows: number
    }
    together *= Math.max(1, rows)
  }
  return together <= mostTogether
}

interface Layer {
  readonly name: string
  readonly type: string
  readonly geometryColumn: string | null
  readonly crsText: string | null
}

function layersOf(file: string, database: Sqlite.Database): Layer[] {
  const contents = database
    .prepare('SELECT table_name AS name, lower(data_type) AS type FROM gpkg_contents LIMIT ?')
    .all(mostLayers) as { name: unknown; type: unknown }[]
  return contents.flatMap(({ name, type }) => {
    if (typeof name !== 'string') throw damaged(file)
    const geometry = geometryColumnOf(database, name)
    const crsText = geometry === null ? null : crsOf(database, geometry.srs)
    return [{ name, type: String(type), geometryColumn: geometry?.column ?? null, crsText }]
  })
}

function geometryColumnOf(database: Sqlite.Database, layer: string): { column: string; srs: unknown } | null {
  if (kindOf(database, 'gpkg_geometry_columns') !== 'table') return null
  const found = database
    .prepare(
      'SELECT column_name AS "column", srs_id AS srs FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)',
    )
    .get(layer) as { column: string; srs: unknown } | undefined
  return found ?? null
}

/** The number of the authority where it is one of ours, otherwise the definition as well-known text. */
function crsOf(database: Sqlite.Database, srs: unknown): string | null {
  // -1 and 0 are the systems that the format calls undefined.
  if (typeof srs !== 'number' || srs <= 0 || kindOf(database, 'gpkg_spatial_ref_sys') !== 'table') return null
  const found = database
    .prepare(
      'SELECT organization, organization_coordsys_id AS code, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?',
    )
    .get(srs) as { organization: unknown; code: unknown; definition: unknown } | undefined
  if (found === undefined) return `EPSG:${srs}`
  const coded = `${String(found.organization).toUpperCase()}:${String(found.code)}`
  if (recogniseCrs(coded) !== null) return coded
  const { definition } = found
  return typeof definition === 'string' && !/^\s*(undefined)?\s*$/i.test(definition) ? definition : coded
}

interface ReadLayer {
  readonly table: RawTable | null
  /** Why there is no table. */
  readonly note: RowRemark | null
}

function readLayer(file: string, database: Sqlite.Database, layer: Layer): ReadLayer {
  const { name: sheet } = layer
  const leftOut = (found: Message): ReadLayer => ({
    table: null,
    note: { file, sheet, row: null, message: found },
  })
  if (/tile|gridded|coverage/.test(layer.type))
    return leftOut(message('mapping.layerIsImage', { layer: sheet }))
  try {
    const kind = kindOf(database, sheet)
    if (kind === 'nothing') return leftOut(message('mapping.layerDamaged', { layer: sheet }))
    const viewOf = kind === 'view' ? tablesOfView(database, sheet) : []
    if (kind === 'other' || viewOf === null || !canRun(database, viewOf))
      return leftOut(message('mapping.layerNotATable', { layer: sheet }))
    const table = tableOf(file, database, layer, viewOf)
    return table.rows.length + table.rejected.length === 0
      ? leftOut(message('mapping.layerEmpty', { layer: sheet }))
      : { table, note: null }
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
    return leftOut(message('mapping.layerDamaged', { layer: sheet }))
  }
}

function tableOf(file: string, database: Sqlite.Database, layer: Layer, viewOf: readonly string[]): RawTable {
  const { columns, computed } = columnsOf(database, layer.name)
  const at = columns.findIndex(({ name }) => sameName(name, layer.geometryColumn))
  const rows: RawRow[] = []
  const rejected: RowRemark[] = []
  const counted: Counted = { arcs: 0, heights: 0, measures: 0 }
  const remark = (row: number | null, found: Message): RowRemark => ({
    file,
    sheet: layer.name,
    row,
    message: found,
  })
  let row = 0
  for (const values of rowsOf(database, layer.name, columns)) {
    row++
    if (row > mostRows) throw new ExpectedFailure(message('import.tooManyRows', { file, most: mostRows }))
    const place = at < 0 ? null : placeOf(values[at], counted)
    if (place !== null && 'key' in place) rejected.push(remark(row, place))
    else rows.push({ row, cells: cellsOf(values, columns, at), geometry: place })
  }
  return rawTable({
    file,
    sheet: layer.name,
    kind: 'gpkg',
    columns: columns.filter((_, index) => index !== at).map(({ name }) => name),
    rows,
    crsText: layer.crsText,
    hasGeometry: at >= 0,
    viewOf,
    rejected,
    notes: [
      ...(computed.length === 0
        ? []
        : [remark(null, message('mapping.computedColumns', { columns: computed.join(', ') }))]),
      ...(counted.arcs === 0 ? [] : [remark(null, message('mapping.arcs', { count: counted.arcs }))]),
      ...(counted.heights === 0 ? [] : [remark(null, message('import.heights', { count: counted.heights }))]),
      ...(counted.measures === 0
        ? []
        : [remark(null, message('mapping.measures', { count: counted.measures }))]),
    ],
  })
}

/** Columns that are read, in their order, and the names of those that a formula computes which is not to be run. */
function columnsOf(database: Sqlite.Database, table: string): { columns: Column[]; computed: string[] } {
  const found = database.pragma(`table_xinfo(${quoted(table)})`) as {
    name: string
    type: string
    hidden: number
  }[]
  // 2 and 3: generated, virtual and stored. 1: hidden in a virtual table.
  const isComputed = ({ hidden }: { hidden: number }) => hidden !== 0
  const computed = found.filter(isComputed).map(({ name }) => name)
  if (computed.length === 0 || hasPlainFormulas(namedBy(database, table)?.sql ?? '', computed))
    return { columns: found, computed: [] }
  return { columns: found.filter((column) => !isComputed(column)), computed }
}

function rowsOf(
  database: Sqlite.Database,
  table: string,
  columns: readonly Column[],
): IterableIterator<readonly unknown[]> {
  const names = columns.map(({ name }) => quoted(name)).join(', ')
  return database
    .prepare(`SELECT ${names} FROM ${quoted(table)}`)
    .raw()
    .safeIntegers()
    .iterate() as IterableIterator<readonly unknown[]>
}

/** https://sqlite.org/lang_keywords.html: in double quotes anything is a name; a double quote inside is doubled. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function sameName(name: string, other: string | null): boolean {
  return name.toLowerCase() === other?.toLowerCase()
}
