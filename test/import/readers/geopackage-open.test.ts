/** GeoPackages as people really deliver them: still open, with views and computed columns, drawn with arcs. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDelivery, type DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { areaOf } from '../../../shared/geo/measure.ts'
import { geopackage, withHeader, type MadeLayer } from '../made-geopackage.ts'
import { line } from '../made-shapefile.ts'
import { inRd, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

const works: MadeLayer = {
  columns: 'projectnr TEXT, naam TEXT, jaar INTEGER',
  rows: [
    ['P1', 'Riool Kade', 2027],
    ['P2', 'Riool Laan', 2028],
  ],
  shapes: [line(0), line(100)],
}

/** The bytes of a GeoPackage and of its log, as they lie on disk while `edits` are not yet in the file itself. */
function leftOpen(edits: string): { database: Uint8Array; log: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-open-'))
  const path = join(folder, 'plan.gpkg')
  const first = new Sqlite(Buffer.from(geopackage('plan.gpkg', { riool: works }).bytes))
  first.exec(`VACUUM INTO '${path}'`)
  first.close()
  const database = new Sqlite(path)
  database.pragma('journal_mode = WAL')
  database.pragma('wal_autocheckpoint = 0')
  database.exec(edits)
  const read = (end: string) => new Uint8Array(readFileSync(path + end))
  const found = { database: read(''), log: read('-wal') }
  database.close()
  rmSync(folder, { recursive: true })
  return found
}

const namesOf = async (files: readonly DeliveredFile[]) =>
  (await readDelivery(files, inRd)).works.map(({ fields }) => fields.name)

describe('a GeoPackage that was copied while it stood open', () => {
  const edits = `
    UPDATE riool SET naam = 'Riool Kade Noord' WHERE projectnr = 'P1';
    INSERT INTO riool SELECT 3, 'P3', 'Riool Plein', 2029, geom FROM riool WHERE fid = 1;`
  const edited = ['Riool Kade Noord', 'Riool Laan', 'Riool Plein']

  test('is read with what stands in its log, beside it or in a zip', async () => {
    const { database, log } = leftOpen(edits)
    const files = { 'map/plan.gpkg': database, 'map/plan.gpkg-wal': log }
    const beside = Object.entries(files).map(([path, bytes]) => ({ path, bytes }))
    expect(await namesOf(beside)).toEqual(edited)
    expect(await namesOf([{ path: 'a.zip', bytes: zipSync(files) }])).toEqual(edited)
    const said = saidAbout(await readDelivery(beside, inRd))
    expect(said).toContain('mapping.logRead')
    expect(said).not.toContain('import.fileNotRead')
  })

  test('without its log is read as it is, and that is said', async () => {
    const { database } = leftOpen(edits)
    const reading = await readDelivery([{ path: 'plan.gpkg', bytes: database }], inRd)
    expect(rowsOf(reading)).toMatchObject({ read: 2, works: 2 })
    expect(saidAbout(reading)).toContain('mapping.logMissing')
  })

  test('leaves out what was not committed, and what does not belong', async () => {
    const { database, log } = leftOpen(`BEGIN; ${edits} COMMIT;`)
    const cut = log.slice(0, log.length - 100)
    const changed = log.slice()
    changed[32 + 24 + 5]! ^= 1
    for (const bytes of [cut, changed, log.slice(0, 20), new Uint8Array([1, 2, 3])])
      expect(
        await namesOf([
          { path: 'p.gpkg', bytes: database },
          { path: 'p.gpkg-wal', bytes },
        ]),
      ).toEqual(['Riool Kade', 'Riool Laan'])
  })
})

describe('what the file computes', () => {
  test('a column by a plain formula is read', async () => {
    const columns = `volg TEXT, naam TEXT, jaar INTEGER, projectnr TEXT AS ('W-' || volg || coalesce('/' || jaar, ''))`
    const layer = { ...works, columns, rows: [], shapes: [] }
    const file = geopackage(
      'a.gpkg',
      { riool: layer },
      `INSERT INTO riool (volg, naam, jaar) VALUES ('7', 'Kade', 2027)`,
    )
    const reading = await readDelivery([file], inRd)
    expect(reading.works.map(({ fields }) => fields.number)).toEqual(['W-7/2027'])
  })

  test('a view over tables is a layer, its places too', async () => {
    const view = `
      CREATE TABLE projecten (id INTEGER PRIMARY KEY, omschrijving TEXT, startdatum TEXT);
      INSERT INTO projecten VALUES (1, 'Kabel Kade', '2027-03-01'), (2, 'Kabel Laan', '2028-03-01');
      CREATE VIEW planning AS SELECT r.fid, r.geom, p.omschrijving, p.startdatum FROM riool AS r
        LEFT JOIN projecten p ON p.id = r.fid WHERE p.omschrijving LIKE 'Kabel%' ORDER BY r.fid;
      DELETE FROM gpkg_contents; DELETE FROM gpkg_geometry_columns;
      INSERT INTO gpkg_contents VALUES ('planning', 'features', 28992);
      INSERT INTO gpkg_geometry_columns VALUES ('planning', 'geom', 'GEOMETRY', 28992);`
    const reading = await readDelivery([geopackage('a.gpkg', { riool: works }, view)], inRd)
    expect(rowsOf(reading)).toMatchObject({ read: 2, works: 2 })
    expect(reading.works.map(({ fields }) => [fields.name, fields.period.start])).toEqual([
      ['Kabel Kade', '2027-03-01'],
      ['Kabel Laan', '2028-03-01'],
    ])
  })
})

test('arcs become short straight pieces: a circle has the ground of a circle, and it is said', async () => {
  const circle = [
    [155_000, 463_000],
    [155_100, 463_000],
    [155_000, 463_000],
  ]
  const ring = new DataView(new ArrayBuffer(9 + 16 * circle.length))
  ring.setUint8(0, 1)
  ring.setUint32(1, 8, true)
  ring.setUint32(5, circle.length, true)
  circle.flat().forEach((ordinate, index) => ring.setFloat64(9 + 8 * index, ordinate, true))
  const head = [1, 10, 0, 0, 0, 1, 0, 0, 0]
  const wkb = new Uint8Array([...head, ...new Uint8Array(ring.buffer)])
  const layer = { ...works, rows: [['P1', 'Rotonde', 2027]], shapes: [withHeader(wkb)] }
  const reading = await readDelivery([geopackage('a.gpkg', { wegen: layer })], inRd)
  expect(areaOf(shapeOf(reading.works[0])!)).toBeCloseTo(Math.PI * 2500, 0)
  expect(saidAbout(reading)).toContain('mapping.arcs')
})
