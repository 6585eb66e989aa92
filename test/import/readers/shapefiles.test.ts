/** Odd and broken shapefiles, as the list of real files says they must come out. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDbf } from '../../../electron/import/readers/dbf.ts'
import { readShapefile } from '../../../electron/import/readers/shapefile.ts'
import type { RawTable } from '../../../electron/import/readers/raw-table.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { areaOf } from '../../../shared/geo/measure.ts'
import { writeShapefile } from '../../../fixtures/write-shapefile.ts'
import { shapeOf } from '../shape-of.ts'
import { hasRealFiles, readFiles, realFile, rowsOf, saidAbout } from '../real-files.ts'

const edge = (name: string) => realFile(`edge/shp/${name}`)

/** The shapefile as its reader gives it, with the files that are there. */
function read(name: string): RawTable {
  const part = (extension: string) => {
    try {
      return new Uint8Array(readFileSync(`${edge(name)}.${extension}`))
    } catch {
      return null
    }
  }
  const parts = { shp: part('shp'), shx: part('shx'), dbf: part('dbf'), prj: part('prj'), cpg: part('cpg') }
  return readShapefile(name, parts, null)
}

const keysOf = (remarks: RawTable['notes']) => remarks.map(({ message, row }) => [message.key, row])

describe.skipIf(!hasRealFiles)('real shapefiles (../shared/data)', () => {
  test('without a .cpg and with language byte 0, byte E9 reads as é', async () => {
    const reading = await readFiles([realFile('amsterdam/GBD_Buurtcombinatie.shp')])
    expect(rowsOf(reading)).toMatchObject({ read: 99, works: 99 })
    expect(reading.works.some(({ fields }) => fields.name === 'Chasseébuurt')).toBe(true)
  })

  test('without .shx and .prj', async () => {
    const reading = await readFiles([edge('afvalbakken.shp')])
    expect(rowsOf(reading)).toMatchObject({ read: 26, works: 26 })
    expect(reading.questions).toMatchObject([{ about: 'crs', proposal: 'EPSG:28992' }])
  })

  test('a shell wound the wrong way with its hole is one area with a hole', () => {
    const { rows } = read('Example_70')
    // Counted from 0 in the list of files.
    const found = rows.find(({ row }) => row === 482)?.geometry
    expect(found?.type).toBe('Polygon')
    expect(found?.type === 'Polygon' && found.coordinates).toHaveLength(2)
    expect(found ? Math.round(areaOf(found)) : 0).toBe(164_934)
  })

  test('a hole listed before its shell', async () => {
    const reading = await readFiles([edge('SHP_Exclude.zip')])
    const geometry = shapeOf(reading.works[0])
    expect(geometry?.type === 'Polygon' && geometry.coordinates).toHaveLength(2)
  })

  test('rings that do not close are closed, and every one is reported', async () => {
    const reading = await readFiles([edge('PPPP29_0.shp')])
    expect(rowsOf(reading)).toMatchObject({ read: 50, works: 50 })
    expect(saidAbout(reading).filter((key) => key === 'import.ringClosed')).toHaveLength(50)
  })

  test('multipolygons in polygons, with a note on their winding', () => {
    const table = read('multipolygon_as_invalid_polygon')
    expect(table.rows.map(({ geometry }) => geometry?.type)).toEqual(['MultiPolygon', 'MultiPolygon'])
    expect(keysOf(table.notes)).toContainEqual(['import.rewound', null])
  })

  test('a line of one point is reported and the others are kept', async () => {
    const reading = await readFiles([edge('lsOnePoint.shp')])
    expect(rowsOf(reading)).toMatchObject({ read: 3, works: 2, unplaced: 1 })
    expect(reading.report.repaired).toMatchObject([{ row: 2, message: { key: 'import.degenerate' } }])
  })

  test('six records of six kinds', () => {
    const kinds = read('mixed_shape_type_non_conformant').rows.map(({ geometry }) => geometry?.type)
    expect(new Set(kinds).size).toBe(6)
  })

  test.each(['buggymultipoly', 'buggypoint'])('%s: a record without geometry, with a message', (name) => {
    const table = read(name)
    expect(table.rows).toMatchObject([{ row: 1, geometry: null }])
    expect(keysOf(table.notes)).toContainEqual(['import.geometryUnreadable', 1])
  })

  test('a point of NaN has no place', () => {
    expect(read('pointnan').rows.map(({ geometry }) => geometry?.type ?? null)).toEqual(['Point', null])
  })

  test('padding between records', () => {
    const table = read('ne_10m_time_zones')
    expect(table.rows).toHaveLength(120)
    expect(table.rejected).toEqual([])
  })

  test('one record, and then the file is damaged', () => {
    const table = read('Volume2')
    expect(table.rows).toHaveLength(1)
    expect(keysOf(table.rejected)).toEqual([['import.damagedFromHere', 2]])
  })

  test('rows deleted in the .dbf take their shape along, the others stay aligned', () => {
    const table = read('archsites')
    expect(table.rows).toHaveLength(21)
    expect(table.rows[0]?.cells).toEqual([5, 5, 'No Name'])
    expect(table.rows.every(({ row, cells }) => cells[0] === row)).toBe(true)
    expect(table.notes).toMatchObject([{ message: { key: 'import.deletedRows', values: { count: 4 } } }])
  })

  test('two columns of one name are both kept', () => {
    const table = read('dup_column')
    expect(table.columns).toEqual(['Feature', 'Label', 'TestColumn', 'TestColumn_2'])
    expect(table.rows[0]?.cells.slice(2)).toEqual([10, 20])
  })

  test('a .cpg that is a web page is ignored', () => {
    const table = read('htmlcpg')
    expect(table.encoding).toBe('utf-8')
    expect(table.rows[1]?.cells).toEqual(['Hněvošický háj'])
  })

  test('an empty date is no date, padding after the fields is no field', () => {
    expect(read('date_empty_string').rows[0]?.cells).toEqual([null])
    expect(read('padding_after_field_defns').rows[0]?.cells).toEqual(['1', '2'])
  })

  test('extensions in capitals inside a zip', async () => {
    const reading = await readFiles([edge('mixedcase.zip')])
    expect(rowsOf(reading)).toMatchObject({ read: 40, works: 40 })
    expect(reading.works[0]?.fields.name).toBe('Harriette L. Chandler (D)')
  })
})

const point = (x: number, y: number): GeoJSON.Point => ({ type: 'Point', coordinates: [x, y] })

function madeFile(count: number) {
  return writeShapefile({
    fields: [{ name: 'NAAM', type: 'C', length: 20 }],
    records: Array.from({ length: count }, (_, index) => ({
      geometry: point(100_000 + index, 450_000),
      values: [`werk ${index + 1}`],
    })),
  })
}

function readMade(change: (shp: Uint8Array, shx: Uint8Array) => void, withIndex: boolean): RawTable {
  const { shp, shx, dbf } = madeFile(5)
  if (shp === undefined || shx === undefined || dbf === undefined) throw new Error('the writer gave no file')
  change(shp, shx)
  const parts = { shp, shx: withIndex ? shx : null, dbf, prj: null, cpg: null }
  return readShapefile('made.shp', parts, null)
}

describe('a damaged shapefile', () => {
  const recordBytes = 28

  test('one damaged record costs one record', () => {
    const table = readMade((shp) => shp.fill(0xff, 100 + 2 * recordBytes, 100 + 3 * recordBytes), true)
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['werk 1', 'werk 2', 'werk 4', 'werk 5'])
    expect(keysOf(table.rejected)).toEqual([['import.recordDamaged', 3]])
  })

  test('without an index the next record is searched for', () => {
    const table = readMade((shp) => shp.fill(0xff, 100 + 2 * recordBytes, 100 + 3 * recordBytes), false)
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['werk 1', 'werk 2', 'werk 4', 'werk 5'])
    expect(keysOf(table.rejected)).toEqual([['import.recordDamaged', 3]])
  })

  test.each([true, false])('records counted from 0 are sound, with an index: %s', (withIndex) => {
    const table = readMade((shp) => {
      const view = new DataView(shp.buffer, shp.byteOffset)
      for (let index = 0; index < 5; index++) view.setInt32(100 + index * recordBytes, index)
    }, withIndex)
    expect(table.rows.map(({ cells }) => cells[0])).toEqual([
      'werk 1',
      'werk 2',
      'werk 3',
      'werk 4',
      'werk 5',
    ])
    expect(table.rejected).toEqual([])
  })

  test.each([12, 300])('%i bytes after the last record are no record', (extra) => {
    const { shp, dbf } = madeFile(5)
    if (shp === undefined || dbf === undefined) throw new Error('the writer gave no file')
    const longer = new Uint8Array(shp.length + extra).fill(0xa5)
    longer.set(shp)
    for (const rows of [dbf, null]) {
      const table = readShapefile(
        'made.shp',
        { shp: longer, shx: null, dbf: rows, prj: null, cpg: null },
        null,
      )
      expect(table.rows).toHaveLength(5)
      expect(table.rejected).toEqual([])
    }
  })

  test('a record that the index has dropped is dropped', () => {
    const { shp, shx } = madeFile(5)
    const shorter = shx?.slice(0, 100 + 4 * 8) ?? null
    const parts = { shp: shp ?? null, shx: shorter, dbf: null, prj: null, cpg: null }
    expect(readShapefile('made.shp', parts, null).rows).toHaveLength(4)
  })

  test('no bytes make the readers fail in another way than with a sentence', () => {
    const { shp, dbf } = madeFile(5)
    if (shp === undefined || dbf === undefined) throw new Error('the writer gave no file')
    for (let seed = 1; seed <= 400; seed++) {
      const broken = shp.slice()
      const table = dbf.slice()
      for (let change = 0; change < 6; change++) {
        const random = Math.imul(seed * 31 + change, 2_654_435_761) >>> 0
        broken[24 + (random % (broken.length - 24))] = random >>> 24
        table[random % table.length] = random >>> 16
      }
      const parts = { shp: broken, shx: null, dbf: table, prj: null, cpg: null }
      try {
        readShapefile('broken.shp', parts, null)
      } catch (error) {
        expect(error).toBeInstanceOf(ExpectedFailure)
      }
    }
  })
})

describe('text in a .dbf', () => {
  const table = (encoding: string, text: string) =>
    writeShapefile({
      fields: [{ name: 'NAAM', type: 'C', length: 12 }],
      records: [{ geometry: null, values: [text] }],
      encoding,
    }).dbf ?? new Uint8Array()

  test.each([
    ['windows-1252', null, null, 'Chassébuurt'],
    ['utf-8', null, null, 'Chassébuurt'],
    ['utf-8', 'UTF-8', null, 'Chassébuurt'],
    ['windows-1252', 'UTF-8', null, 'Chassébuurt'],
    ['windows-1252', '<html>404</html>', null, 'Chassébuurt'],
    ['windows-1252', '1252', null, 'Chassébuurt'],
    ['cp850', 'UTF-8', 'cp850', 'Chassébuurt'],
  ])('%s with .cpg %s, chosen %s', (encoding, cpg, chosen, text) => {
    expect(readDbf(table(encoding, text), cpg, chosen)?.rows).toEqual([[text]])
  })

  test('a character that the field width cut in two is left out', () => {
    expect(readDbf(table('utf-8', 'Chassébuurté').slice(), null, null)?.rows[0]?.[0]).toMatch(/^Chassébuurt/)
  })
})
