/**
 * An MBTiles file: tiles in a SQLite database that others made. It is opened to read, nothing of it is run: no view and no
 * formula of it, only our own questions to tables that hold what they say, each of them found by an index. Why SQL stands
 * here: docs/decisions/0046-a-map-under-everything.md. Source: https://github.com/mapbox/mbtiles-spec, version 1.3.
 */
import Sqlite from 'better-sqlite3'
import { message, type MessageKey } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { pictureType } from './picture-type.ts'
import { boundsSaid, layerNames, otherSystem, plainAttribution } from './said-by-tiles.ts'
import type { Tile, TilePlace, TilesFile } from './tiles-file.ts'
import { mostBytes, packingOf, unpack } from './unpack.ts'

/**
 * How programs keep tiles: the table of the specification; or a view of that name over places and pictures apart, so that the
 * same sea is kept once (node-mbtiles, tippecanoe; Planetiler). The view is not run: its tables are known.
 */
const shapes = [
  {
    tables: { tiles: ['zoom_level', 'tile_column', 'tile_row', 'tile_data'] },
    from: 'tiles AS place',
    data: 'place.tile_data',
  },
  {
    tables: { map: ['zoom_level', 'tile_column', 'tile_row', 'tile_id'], images: ['tile_id', 'tile_data'] },
    from: 'map AS place JOIN images AS kept ON kept.tile_id = place.tile_id',
    data: 'kept.tile_data',
  },
  {
    tables: {
      tiles_shallow: ['zoom_level', 'tile_column', 'tile_row', 'tile_data_id'],
      tiles_data: ['tile_data_id', 'tile_data'],
    },
    from: 'tiles_shallow AS place JOIN tiles_data AS kept ON kept.tile_data_id = place.tile_data_id',
    data: 'kept.tile_data',
  },
] as const
type Shape = (typeof shapes)[number]

const where = 'WHERE place.zoom_level = ? AND place.tile_column = ? AND place.tile_row = ?'
const mostSaid = 1_000_000

/** Fails with `basemap.damaged`, `mayNotRead`, `notTiles`, `notOrdered`, `otherTiles`, `otherSystem`, `noLayers`. */
export function openMbtiles(file: string): TilesFile {
  const database = openToRead(file)
  const fail = (key: MessageKey, values = {}) => new ExpectedFailure(message(key, { file, ...values }))
  try {
    const shape = shapes.find(({ tables }) => holds(database, tables))
    if (!shape) throw fail(knows(database, 'tiles') ? 'basemap.notOrdered' : 'basemap.notTiles')
    const find = statementOf(database, shape)
    if (find === null) throw fail('basemap.notOrdered')
    const about = aboutOf(database, shape, fail)
    return {
      about,
      tile: (place) => readTile(find, place, about.kind),
      close: () => Promise.resolve(void database.close()),
    }
  } catch (error) {
    database.close()
    throw error instanceof Sqlite.SqliteError ? whyNot(file, error) : error
  }
}

function openToRead(file: string): Sqlite.Database {
  try {
    const database = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 1_000 })
    database.pragma('trusted_schema = OFF')
    database.pragma('query_only = ON')
    database.pragma('cell_size_check = ON')
    return database
  } catch (error) {
    throw error instanceof Sqlite.SqliteError ? whyNot(file, error) : error
  }
}

/** Busy, or half-way written by another program: that is no damage. */
function whyNot(file: string, { code }: InstanceType<typeof Sqlite.SqliteError>): ExpectedFailure {
  const isElsewhere = /^SQLITE_(BUSY|LOCKED|CANTOPEN|READONLY|PERM)/.test(code)
  return new ExpectedFailure(
    isElsewhere ? message('basemap.mayNotRead', { file, why: code }) : message('basemap.damaged', { file }),
  )
}

function knows(database: Sqlite.Database, name: string): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema WHERE lower(name) = ?').get(name) !== undefined
}

/** Whether these are plain tables with these columns, none of which is computed. */
function holds(database: Sqlite.Database, tables: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(tables).every(([table, columns]) => {
    const found = database
      .prepare(`SELECT type, sql FROM sqlite_schema WHERE lower(name) = ? AND type IN ('table', 'view')`)
      .get(table) as { type: string; sql: string | null } | undefined
    if (found?.type !== 'table' || /^\s*CREATE\s+VIRTUAL/i.test(found.sql ?? '')) return false
    const plain = (database.pragma(`table_xinfo(${table})`) as { name: string; hidden: number }[])
      .filter(({ hidden }) => hidden === 0)
      .map(({ name }) => name.toLowerCase())
    return columns.every((column) => plain.includes(column))
  })
}

type Find = Sqlite.Statement<[number, number, number], { size: unknown; data: unknown }>

/** Null when a tile is not found by an index: then each would cost the whole file. */
function statementOf(database: Sqlite.Database, { from, data }: Shape): Find | null {
  // What is too large is not even read.
  const sql = `SELECT length(${data}) AS size, CASE WHEN length(${data}) <= ${mostBytes} THEN ${data} END AS data FROM ${from} ${where} LIMIT 1`
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(0, 0, 0) as { detail: string }[]
  return steps.every(isByIndex) ? database.prepare(sql) : null
}

/** By an index that the file has; the place of a tile by one that has all three numbers. */
function isByIndex({ detail }: { readonly detail: string }): boolean {
  if (!detail.startsWith('SEARCH ') || detail.includes('AUTOMATIC')) return false
  return !detail.startsWith('SEARCH place ') || /zoom_level=\?.*tile_column=\?.*tile_row=\?/.test(detail)
}

async function readTile(
  find: Find,
  { zoom, column, row }: TilePlace,
  kind: 'vector' | 'raster',
): Promise<Tile | null> {
  try {
    // Rows count from the south.
    const found = find.get(zoom, column, 2 ** zoom - 1 - row)
    if (!(found?.data instanceof Uint8Array)) return null
    const { data } = found
    if (kind === 'vector')
      return { bytes: await unpack(data, packingOf(data)), type: 'application/x-protobuf' }
    const type = pictureType(data)
    return type === null ? null : { bytes: data, type }
  } catch {
    // A page or a tile that is damaged: the rest of the map is not.
    return null
  }
}

function aboutOf(
  database: Sqlite.Database,
  { from }: Shape,
  fail: (key: MessageKey, values?: Record<string, string>) => ExpectedFailure,
) {
  const said = readSaid(database)
  const crs = otherSystem(said)
  if (crs !== null) throw fail('basemap.otherSystem', { crs })
  const format = said['format'] ?? ''
  const kind = kinds[format.toLowerCase()]
  if (kind === undefined) throw fail('basemap.otherTiles', { kind: format.slice(0, 40) || '?' })
  const layers = kind === 'vector' ? layerNames(vectorLayersIn(said['json'] ?? '')) : []
  if (kind === 'vector' && layers.length === 0) throw fail('basemap.noLayers')
  const [table] = from.split(' ') as [string]
  const zoom = (edge: 'min' | 'max') =>
    Number(database.prepare(`SELECT ${edge}(zoom_level) FROM ${table}`).pluck().get() ?? 0)
  return {
    kind,
    minZoom: Math.max(0, zoom('min')),
    maxZoom: Math.min(24, zoom('max')),
    bounds: boundsSaid((said['bounds'] ?? '').split(',').map(Number)),
    attribution: plainAttribution(said['attribution']),
    layers,
  }
}

const kinds: Readonly<Record<string, 'vector' | 'raster'>> = {
  pbf: 'vector',
  png: 'raster',
  jpg: 'raster',
  jpeg: 'raster',
  webp: 'raster',
}

/** What the file says of itself; nothing when it keeps that in another way than a table. */
function readSaid(database: Sqlite.Database): Record<string, string | undefined> {
  if (!holds(database, { metadata: ['name', 'value'] })) return {}
  const rows = database
    .prepare('SELECT name, value FROM metadata WHERE length(name) < 100 AND length(value) <= ? LIMIT 200')
    .all(mostSaid) as { name: unknown; value: unknown }[]
  return Object.fromEntries(rows.map(({ name, value }) => [String(name), String(value)]))
}

function vectorLayersIn(json: string): unknown {
  try {
    return (JSON.parse(json) as { vector_layers?: unknown } | null)?.vector_layers
  } catch {
    return null
  }
}
