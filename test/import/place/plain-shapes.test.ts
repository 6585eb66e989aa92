/** The short way from record to stored place gives, to the last byte, what decoding, mending and writing give. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tablePlacer } from '../../../electron/import/place/place-table.ts'
import type { RawTable } from '../../../electron/import/readers/raw-table.ts'
import { readShapefile } from '../../../electron/import/readers/shapefile.ts'
import { mappedTable } from '../../../electron/import/rows/mapped-table.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { isWellInside } from '../../../electron/import/place/where-places-lie.ts'
import { inNetherlands } from '../../../shared/geo/netherlands.ts'
import { esriRdNew, writeShapefile } from '../../../fixtures/write-shapefile.ts'
import { hasRealFiles, inRd, realFile } from '../real-files.ts'

/** What is stored of every row, and what is said about them. */
function placed(raw: RawTable, crs: string) {
  const mapping = {
    file: raw.file,
    sheet: null,
    use: true,
    headerRow: null,
    crs,
    encoding: null,
    columns: [],
    discipline: null,
    phases: {},
    disciplines: {},
  }
  const placer = tablePlacer(mappedTable(raw, raw.columns ?? [], raw.rows, mapping), true, inRd)
  const rows = raw.rows.map((row) => {
    const { place, placing } = placer.place(row)
    return { wkb: place && Buffer.from(place.wkb).toString('hex'), bounds: place?.bounds, placing }
  })
  return { rows, repaired: placer.repaired, notes: placer.notes() }
}

/** The same table without its short way. */
function decoded(raw: RawTable): RawTable {
  return { ...raw, rows: raw.rows.map(({ row, cells, geometry }) => ({ row, cells, geometry })) }
}

function expectSame(raw: RawTable, crs: string): void {
  expect(placed(raw, crs)).toEqual(placed(decoded(raw), crs))
}

function readFile(path: string): RawTable | null {
  const part = (extension: string) => {
    try {
      return new Uint8Array(readFileSync(path.replace(/shp$/i, extension)))
    } catch {
      return null
    }
  }
  try {
    const parts = { shp: new Uint8Array(readFileSync(path)), shx: part('shx'), dbf: part('dbf') }
    return readShapefile(path, { ...parts, prj: null, cpg: null }, null)
  } catch (error) {
    if (error instanceof ExpectedFailure) return null
    throw error
  }
}

describe.skipIf(!hasRealFiles)('real shapefiles (../shared/data)', () => {
  const folders = hasRealFiles ? ['edge/shp', 'amsterdam', 'peoria'].map(realFile) : []
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // Whole countries that cross themselves: seconds each to mend, and none of them plain.
      .filter((name) => /\.shp$/i.test(name) && !name.includes('time_zones'))
      .map((name) => join(folder, name)),
  )

  test.each(files)('%s', (path) => {
    const raw = readFile(path)
    if (raw === null) return
    expectSame(raw, 'EPSG:28992')
    expectSame(raw, 'EPSG:4326')
  })

  test('most of them take the short way', () => {
    const rows = files.flatMap((path) => readFile(path)?.rows ?? [])
    const plain = rows.filter((row) => row.plain?.() != null)
    expect(plain.length / rows.length).toBeGreaterThan(0.7)
  })
})

describe('made-up shapes', () => {
  /** Few different numbers, so that vertices repeat, rings cross themselves and areas have no inside. */
  const coarse = fc.integer({ min: 0, max: 6 })
  const fine = fc.double({ min: 100_000, max: 100_100, noNaN: true })
  const position = fc.oneof(fc.tuple(coarse, coarse), fc.tuple(fine, fine))
  const positions = fc.array(position, { minLength: 1, maxLength: 12 })
  const line = fc.record({ type: fc.constant('LineString' as const), coordinates: positions })
  const ring = positions.map((ring) => [...ring, ring[0] ?? [0, 0]])
  const area = fc.record({
    type: fc.constant('Polygon' as const),
    coordinates: fc.array(fc.oneof(ring, positions), { minLength: 1, maxLength: 2 }),
  })
  const point = fc.record({ type: fc.constant('Point' as const), coordinates: position })

  test.each([
    ['points', point],
    ['lines', line],
    ['areas', area],
  ])('%s', (_, shape: fc.Arbitrary<GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon>) => {
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('EPSG:28992', 'EPSG:4326'),
        (shapes, crs) => {
          const { shp } = writeShapefile({
            fields: [],
            records: shapes.map((geometry) => ({ geometry, values: [] })),
            prj: esriRdNew,
          })
          const parts = { shp: shp ?? null, shx: null, dbf: null, prj: null, cpg: null }
          expectSame(readShapefile('made.shp', parts, null), crs)
        },
      ),
    )
  })
})

test('the rectangle in RD that needs no computing lies in the Netherlands', () => {
  for (let x = 0; x <= 290_000; x += 5_000)
    for (let y = 300_000; y <= 630_000; y += 5_000)
      if (isWellInside([x, y, x, y])) expect(inNetherlands([x, y, x, y]), `${x} ${y}`).toBe(true)
})
