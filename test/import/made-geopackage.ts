/** A small GeoPackage made for a test, written by SQLite itself. Source: OGC 12-128r18. */
import Sqlite from 'better-sqlite3'
import type { DeliveredFile } from '../../electron/import/read-delivery.ts'
import { toWkb } from '../../shared/geo/wkb.ts'

export interface MadeLayer {
  /** As in SQL: `naam TEXT, jaar INTEGER`. */
  readonly columns: string
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** One per row; bytes as they are, a shape with an ordinary header. Left out: a table without places. */
  readonly shapes?: readonly (GeoJSON.Geometry | Uint8Array | null)[]
  readonly srs?: number
  readonly type?: string
}

/** The bytes of a GeoPackage with these layers; `extra` is SQL run at the end. */
export function geopackage(
  path: string,
  layers: Readonly<Record<string, MadeLayer>>,
  extra = '',
): DeliveredFile {
  const database = new Sqlite(':memory:')
  database.pragma('application_id = 0x47504b47')
  database.exec(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
      organization_coordsys_id INTEGER, definition TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('none', -1, 'NONE', -1, 'undefined'), ('RD', 28992, 'EPSG', 28992, 'x'),
      ('degrees', 4326, 'epsg', 4326, 'x'), ('own', 100, 'OWN', 1, 'PROJCS["Amersfoort / RD New",PROJECTION["x"]]');
    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER);`)
  for (const [name, layer] of Object.entries(layers)) addLayer(database, name, layer)
  database.exec(extra)
  const bytes = new Uint8Array(database.serialize())
  database.close()
  return { path, bytes }
}

function addLayer(database: Sqlite.Database, name: string, layer: MadeLayer): void {
  const {
    columns,
    rows,
    shapes,
    srs = 28992,
    type = shapes === undefined ? 'attributes' : 'features',
  } = layer
  const place = shapes === undefined ? '' : ', geom BLOB'
  database.exec(`CREATE TABLE "${name.replaceAll('"', '""')}" (fid INTEGER PRIMARY KEY, ${columns}${place})`)
  database.prepare('INSERT INTO gpkg_contents VALUES (?, ?, ?)').run(name, type, srs)
  if (shapes !== undefined)
    database.prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?)").run(name, srs)
  rows.forEach((row, index) => {
    const shape = shapes?.[index] ?? null
    const blob = shape === null || shape instanceof Uint8Array ? shape : withHeader(toWkb(shape))
    const values = [index + 1, ...row, ...(shapes === undefined ? [] : [blob])]
    const marks = values.map(() => '?').join(', ')
    database.prepare(`INSERT INTO "${name.replaceAll('"', '""')}" VALUES (${marks})`).run(...values)
  })
}

/** `GP`, version 0, these flags, system 28992, an envelope of zeros as long as the flags say. */
export function withHeader(wkb: Uint8Array, flags = 0b1, envelopeBytes = 0): Uint8Array {
  const header = new Uint8Array(8 + envelopeBytes)
  header.set([0x47, 0x50, 0, flags])
  new DataView(header.buffer).setInt32(4, 28992, (flags & 1) === 1)
  return new Uint8Array([...header, ...wkb])
}
