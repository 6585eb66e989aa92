/** GeoPackages: databases of others, read as tables, with nothing in them trusted. */
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDelivery, type DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { readGeopackageGeometry } from '../../../electron/import/readers/geopackage-geometry.ts'
import { say } from '../../../shared/domain/message.ts'
import { attempt } from '../../../shared/domain/result.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import { textFile } from '../made-files.ts'
import { geopackage, withHeader, type MadeLayer } from '../made-geopackage.ts'
import { hasRealFiles, inRd, readFiles, realFile, rowsOf, saidAbout } from '../real-files.ts'
import { shapeOf } from '../shape-of.ts'

const line: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [121_000, 487_000],
    [121_050, 487_010],
  ],
}
const works: MadeLayer = {
  columns: 'projectnr TEXT, omschrijving TEXT, startdatum DATE, fase TEXT, budget INTEGER',
  rows: [
    ['0012', 'Riool Kade', '2027-03-12', 'DO', 12_000],
    ['0013', 'Riool Laan', null, 'VO', null],
  ],
  shapes: [line, null],
}

async function refusal(file: DeliveredFile): Promise<string> {
  const result = await attempt(() => readDelivery([file], inRd))
  return result.ok ? 'it was read' : say(result.failure, 'nl')
}

describe('a layer of a GeoPackage', () => {
  test('is a table with its name, its places, text, dates and numbers', async () => {
    const reading = await readDelivery([geopackage('plan.gpkg', { riool: works })], inRd)
    expect(reading.report.files).toMatchObject([
      { path: 'plan.gpkg', kind: 'gpkg', sheet: 'riool', crs: 'EPSG:28992', rows: 2 },
    ])
    expect(rowsOf(reading)).toEqual({ read: 2, works: 1, unplaced: 1, joined: 0, rejected: 0 })
    expect(reading.questions).toEqual([])
    expect(reading.works[0]?.fields).toMatchObject({
      number: '0012',
      budget: 12_000,
      firmness: 'scheduled',
      period: { start: '2027-03-12', precision: 'day' },
    })
    expect(shapeOf(reading.works[0])).toEqual(line)
  })

  test('without a system is asked, with a system by description is understood', async () => {
    const undefinedSystem = await readDelivery([geopackage('a.gpkg', { riool: { ...works, srs: -1 } })], inRd)
    expect(undefinedSystem.questions).toMatchObject([
      { about: 'crs', sheet: 'riool', proposal: 'EPSG:28992' },
    ])
    const described = await readDelivery([geopackage('a.gpkg', { riool: { ...works, srs: 100 } })], inRd)
    expect(described.report.files[0]?.crs).toBe('EPSG:28992')
  })

  test('may have a name with quotes and spaces in it', async () => {
    const reading = await readDelivery([geopackage('a.gpkg', { 'riool "oud"; DROP': works })], inRd)
    expect(rowsOf(reading)).toMatchObject({ read: 2, works: 1 })
  })

  test('is read from a zip, and from a file that QGIS left in write-ahead mode', async () => {
    const { bytes } = geopackage('plan.gpkg', { riool: works })
    const inLog = Uint8Array.from(bytes)
    inLog[18] = 2
    inLog[19] = 2
    const zip = { path: 'p.zip', bytes: zipSync({ 'a/plan.gpkg': bytes }) }
    expect(rowsOf(await readDelivery([zip], inRd))).toMatchObject({ read: 2, works: 1 })
    expect(rowsOf(await readDelivery([{ path: 'w.gpkg', bytes: inLog }], inRd))).toMatchObject({ read: 2 })
    expect(inLog[18]).toBe(2)
  })

  test('without geometry completes one that has it, by number', async () => {
    const list: MadeLayer = {
      columns: 'projectnr TEXT, omschrijving TEXT, jaar INTEGER, trace TEXT',
      rows: [
        ['P.1', 'Kabel Kade', 2027, 'T7001'],
        ['P.2', 'Kabel Laan', 2028, 'T7002'],
      ],
    }
    const traces: MadeLayer = { columns: 'tracenr TEXT', rows: [['T7001'], ['T7002']], shapes: [line, line] }
    const reading = await readDelivery([geopackage('net.gpkg', { planning: list, traces })], inRd)
    expect(rowsOf(reading)).toEqual({ read: 4, works: 2, unplaced: 0, joined: 2, rejected: 0 })
  })
})

describe('many layers', () => {
  const other: MadeLayer = { ...works, rows: [['7', 'Weg Plein', '2028-01-01', 'VO', 1]], shapes: [line] }
  const extra = { columns: 'code TEXT, uitleg TEXT', rows: [['VO', 'voorontwerp']] }
  const many = () =>
    geopackage('plan.gpkg', { riool: works, wegen: other, leeg: { ...works, rows: [] }, uitleg: extra })

  test('those that look like works are used, and one question asks which', async () => {
    const reading = await readDelivery([many()], inRd)
    expect(reading.questions).toMatchObject([
      { about: 'sheet', file: 'plan.gpkg', sheet: null, value: null, proposal: 'riool, wegen' },
    ])
    expect(rowsOf(reading)).toMatchObject({ read: 3 })
    expect(saidAbout(reading)).toContain('mapping.layerEmpty')
    expect(reading.report.mapping.tables.map(({ sheet, use }) => [sheet, use])).toEqual([
      ['riool', true],
      ['wegen', true],
      ['uitleg', false],
    ])
  })

  test('the answer is what the mapping uses', async () => {
    const { report } = await readDelivery([many()], inRd)
    const tables = report.mapping.tables.map((table) => ({ ...table, use: table.sheet === 'wegen' }))
    const answered = await readDelivery([many()], { ...inRd, mapping: { tables } })
    expect(answered.questions).toEqual([])
    expect(answered.works.map(({ fields }) => fields.number)).toEqual(['7'])
  })
})

describe('what is not what it says, or worse', () => {
  test('each is refused with one sentence', async () => {
    const sound = geopackage('a.gpkg', { riool: works }).bytes
    const database = (sql: string) => geopackage('a.gpkg', {}, sql)
    expect(await refusal(textFile('a.gpkg', 'x'))).toMatch(/a\.gpkg is geen GeoPackage/)
    expect(await refusal(database('PRAGMA application_id = 1'))).toMatch(/is geen GeoPackage/)
    expect(await refusal(database('DROP TABLE gpkg_contents'))).toMatch(/is geen GeoPackage/)
    expect(await refusal({ path: 'a.gpkg', bytes: sound.slice(0, 5_000) })).toMatch(/beschadigd/)
    expect(await refusal(geopackage('a.gpkg', { riool: { ...works, rows: [] } }))).toMatch(/staan geen rijen/)
    expect(await refusal(geopackage('a.gpkg', { luchtfoto: { ...works, type: 'tiles' } }))).toMatch(
      /kaartbeeld/,
    )
  })

  test('a view that never ends is not run', async () => {
    const endless = `
      CREATE VIEW eindeloos AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
      INSERT INTO gpkg_contents VALUES ('eindeloos', 'attributes', 0);`
    expect(await refusal(geopackage('a.gpkg', {}, endless))).toMatch(/berekende weergave/)
    const contents = `DROP TABLE gpkg_contents; CREATE VIEW gpkg_contents AS SELECT 'a' AS table_name, 'b' AS data_type`
    expect(await refusal(geopackage('a.gpkg', {}, contents))).toMatch(/is geen GeoPackage/)
  })

  test.each([
    `hex(zeroblob(100000000))`,
    `printf('%1000000000d', fid)`,
    `naam LIKE naam`,
    `(SELECT 1)`,
    Array(40).fill('naam').join(' || '),
  ])('a column computed by %s is left out, and the note says which', async (formula) => {
    const columns = `naam TEXT, zwaar TEXT AS (${formula})`
    // What SQLite itself refuses was never a file.
    const made = await attempt(() =>
      Promise.resolve(geopackage('a.gpkg', { riool: { columns, rows: [['a']] } })),
    ).catch(() => null)
    if (made === null || !made.ok) return
    const reading = await readDelivery([made.value], inRd)
    expect(saidAbout(reading)).toContain('mapping.computedColumns')
    expect(reading.tables[0]?.columns.map(({ column }) => column)).toEqual(['fid', 'naam'])
  })

  test.each([
    `SELECT a.fid, hex(zeroblob(100000000)) AS naam FROM riool a`,
    `SELECT a.fid, a.naam FROM riool a, riool b, riool c, riool d, riool e, riool f, riool g, riool h, riool i`,
    `SELECT a.fid, a.naam FROM riool a JOIN generate_series(1, 1e12)`,
    `WITH n AS (SELECT 1) SELECT fid, naam FROM riool, n`,
    `SELECT fid, naam FROM riool WHERE naam LIKE '%a%a%a%a%b'`,
    `SELECT fid, naam FROM eindeloos`,
  ])('a view that could run for long is not run: %s', async (select) => {
    const rows = Array.from({ length: 9 }, (_, index) => [`naam ${index}`, 2027])
    const extra = `CREATE VIEW eindeloos AS ${select}; INSERT INTO gpkg_contents VALUES ('eindeloos', 'attributes', 0);`
    const file = geopackage('a.gpkg', { riool: { columns: 'naam TEXT, jaar INTEGER', rows } }, extra)
    const reading = await readDelivery([file], inRd)
    expect(saidAbout(reading)).toContain('mapping.layerNotATable')
    expect(reading.tables.map(({ sheet }) => sheet)).toEqual(['riool'])
  })

  test('bytes changed at random give a sentence or a reading, nothing else', async () => {
    const { bytes } = geopackage('a.gpkg', { riool: works })
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const broken = Uint8Array.from(bytes)
        for (const [at, value] of changes) broken[at] = value
        const result = await attempt(() => readDelivery([{ path: 'a.gpkg', bytes: broken }], inRd))
        if (result.ok) expect(result.value.report.read).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 150 },
    )
  })
})

describe('geometry in its bytes', () => {
  /** Well-known binary by hand: byte order, type, then numbers; counts as uint32 where marked. */
  const wkb = (little: boolean, type: number, parts: readonly (number | { count: number })[]) => {
    const bytes = new Uint8Array(
      5 + parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? 8 : 4), 0),
    )
    const view = new DataView(bytes.buffer)
    view.setUint8(0, little ? 1 : 0)
    view.setUint32(1, type, little)
    let at = 5
    for (const part of parts) {
      if (typeof part === 'number') view.setFloat64(at, part, little)
      else view.setUint32(at, part.count, little)
      at += typeof part === 'number' ? 8 : 4
    }
    return bytes
  }
  const point = { kind: 'shape', geometry: { type: 'Point', coordinates: [5, 52] } }

  test.each([
    ['little endian', wkb(true, 1, [5, 52])],
    ['big endian', wkb(false, 1, [5, 52])],
    ['with Z, as ISO writes it', wkb(true, 1001, [5, 52, 3])],
    ['with M, as ISO writes it', wkb(false, 2001, [5, 52, 9])],
    ['with Z and M', wkb(true, 3001, [5, 52, 3, 9])],
    ['with Z, as PostGIS writes it', wkb(true, 0x8000_0001, [5, 52, 3])],
    ['with its system, as PostGIS writes it', wkb(true, 0x2000_0001, [{ count: 28992 }, 5, 52])],
  ])('a point %s', (_, bytes) => {
    expect(readGeopackageGeometry(withHeader(bytes))).toMatchObject(point)
    expect(readGeopackageGeometry(withHeader(bytes, 0b0000_0011, 32))).toMatchObject(point)
    expect(readGeopackageGeometry(bytes)).toMatchObject(point)
  })

  test('heights and measures are noticed', () => {
    const read = readGeopackageGeometry(withHeader(wkb(true, 3001, [5, 52, 3, 9])))
    expect(read).toMatchObject({ hasZ: true, hasM: true })
  })

  test('an empty point is nowhere, by its flag or by its numbers', () => {
    expect(readGeopackageGeometry(withHeader(wkb(true, 1, [5, 52]), 0b1_0001))).toEqual({ kind: 'empty' })
    expect(readGeopackageGeometry(withHeader(wkb(true, 1, [NaN, NaN])))).toEqual({ kind: 'empty' })
    expect(readGeopackageGeometry(withHeader(wkb(true, 2, [{ count: 0 }])))).toEqual({ kind: 'empty' })
  })

  test('arcs become straight pieces, damage is damage', () => {
    const arc = withHeader(wkb(true, 8, [{ count: 3 }, 0, 0, 1, 1, 2, 0]))
    const read = readGeopackageGeometry(arc)
    expect(read).toMatchObject({ kind: 'shape', hasArcs: true, geometry: { type: 'LineString' } })
    const positions =
      read.kind === 'shape' && read.geometry.type === 'LineString' ? read.geometry.coordinates : []
    expect(positions.length).toBeGreaterThan(100)
    for (const [x, y] of positions) expect(Math.hypot(x! - 1, y!)).toBeCloseTo(1, 9)
    expect(readGeopackageGeometry(withHeader(wkb(true, 13, [])))).toEqual({ kind: 'curve', type: 'Curve' })
    const huge = withHeader(wkb(true, 2, [{ count: 4_000_000_000 }]))
    expect(readGeopackageGeometry(huge)).toEqual({ kind: 'damaged' })
    expect(readGeopackageGeometry(new Uint8Array([0x47, 0x50, 0]))).toEqual({ kind: 'damaged' })
    expect(readGeopackageGeometry(new Uint8Array())).toEqual({ kind: 'damaged' })
  })

  test('a curve without arcs in it is as straight as any line', () => {
    const bytes = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]))
    const piece = (...numbers: number[]) => wkb(true, 2, [{ count: numbers.length / 2 }, ...numbers])
    const compound = bytes(wkb(true, 9, [{ count: 2 }]), piece(0, 0, 4, 0), piece(4, 0, 4, 3))
    expect(readGeopackageGeometry(withHeader(compound))).toMatchObject({
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [4, 0],
          [4, 3],
        ],
      },
    })
    const ring = bytes(wkb(true, 9, [{ count: 2 }]), piece(0, 0, 4, 0, 4, 3), piece(4, 3, 0, 0))
    const surface = bytes(wkb(true, 12, [{ count: 1 }]), wkb(true, 10, [{ count: 1 }]), ring)
    expect(readGeopackageGeometry(withHeader(surface))).toMatchObject({
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [4, 0],
              [4, 3],
              [0, 0],
            ],
          ],
        ],
      },
    })
    const bent = bytes(wkb(true, 10, [{ count: 1 }]), wkb(true, 8, [{ count: 3 }, 0, 0, 1, 1, 0, 0]))
    expect(readGeopackageGeometry(withHeader(bent))).toMatchObject({ geometry: { type: 'Polygon' } })
  })

  test('what we write ourselves is read back', () => {
    const position = fc.tuple(fc.integer(), fc.integer())
    const shape = fc.oneof(
      position.map((coordinates): GeoJSON.Geometry => ({ type: 'Point', coordinates })),
      fc
        .array(position, { minLength: 2 })
        .map((coordinates): GeoJSON.Geometry => ({ type: 'LineString', coordinates })),
      fc
        .array(fc.array(position, { minLength: 4 }), { minLength: 1 })
        .map((coordinates): GeoJSON.Geometry => ({ type: 'Polygon', coordinates })),
    )
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), (geometries) => {
        const [only] = geometries
        const geometry: GeoJSON.Geometry =
          geometries.length === 1 && only !== undefined ? only : { type: 'GeometryCollection', geometries }
        expect(readGeopackageGeometry(withHeader(toWkb(geometry)))).toMatchObject({ geometry })
      }),
    )
  })
})

describe.skipIf(!hasRealFiles)('real GeoPackages (../shared/data)', () => {
  test('a bow-tie is repaired and reported; coordinates at 0, 0 are outside the Netherlands', async () => {
    const reading = await readFiles([realFile('edge/gpkg/test_geometry_valid.gpkg')])
    expect(rowsOf(reading)).toEqual({ read: 2, works: 2, unplaced: 0, joined: 0, rejected: 0 })
    expect(saidAbout(reading)).toEqual(
      expect.arrayContaining(['import.selfCrossing', 'import.outsideNetherlands']),
    )
    expect(reading.questions).toEqual([])
  })

  test('45 empty points are works without a location', async () => {
    const reading = await readFiles([realFile('edge/gpkg/test_geometry_empty.gpkg')])
    expect(rowsOf(reading)).toEqual({ read: 45, works: 0, unplaced: 45, joined: 0, rejected: 0 })
  })
})
