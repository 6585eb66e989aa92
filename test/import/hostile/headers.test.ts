/** Headers of shapefiles and their tables that claim what cannot be: four gigabytes, a million rows, no width at all. */
import { describe, expect, it } from 'vitest'
import { readDbf } from '../../../electron/import/readers/dbf.ts'
import { readShapefile } from '../../../electron/import/readers/shapefile.ts'
import { esriRdNew, writeShapefile } from '../../../fixtures/write-shapefile.ts'
import { readMeasured } from './measured-reading.ts'

function sound() {
  const { shp, shx, dbf } = writeShapefile({
    fields: [{ name: 'NAAM', type: 'C', length: 20 }],
    records: [
      { geometry: { type: 'Point', coordinates: [120_000, 480_000] }, values: ['Riool'] },
      { geometry: { type: 'Point', coordinates: [120_100, 480_100] }, values: ['Gas'] },
    ],
    prj: esriRdNew,
  })
  if (!shp || !shx || !dbf) throw new Error('the shapefile was not written')
  return { shp, shx, dbf }
}

const nothingElse = { prj: null, cpg: null }

/** The same bytes with a number of four bytes written over. */
function with32(bytes: Uint8Array, at: number, value: number, littleEndian: boolean): Uint8Array {
  const copy = Uint8Array.from(bytes)
  new DataView(copy.buffer).setUint32(at, value, littleEndian)
  return copy
}

describe('a shapefile', () => {
  it.each([
    ['the file', 24],
    ['the first record', 104],
    ['the second record', 132],
  ])('whose header says that %s is four gigabytes long costs the records it concerns', (_what, at) => {
    const { shp, shx, dbf } = sound()
    const claimed = with32(shp, at, 0x7fffffff, false)
    for (const index of [shx, null]) {
      const table = readShapefile('riool.shp', { shp: claimed, shx: index, dbf, ...nothingElse }, null)
      expect(table.rows.length + table.rejected.length).toBeGreaterThan(0)
      expect(table.rows.length + table.rejected.length).toBeLessThanOrEqual(3)
    }
  })

  it.each([0xffffffff, 0x7fffffff, 1_000_000_000])(
    'whose shape claims %i parts and points costs that shape only',
    async (count) => {
      const { shp, shx, dbf } = writeShapefile({
        fields: [{ name: 'NAAM', type: 'C', length: 20 }],
        records: [0, 1].map((nth) => ({
          geometry: {
            type: 'LineString' as const,
            coordinates: [
              [120_000 + nth * 10, 480_000],
              [120_050, 480_050],
            ],
          },
          values: ['Riool'],
        })),
      })
      if (!shp || !shx || !dbf) throw new Error('the shapefile was not written')
      // Record header 8, type 4, box 32, then the number of parts and of points.
      for (const at of [100 + 8 + 36, 100 + 8 + 40]) {
        const files = [
          { path: 'riool.shp', bytes: with32(shp, at, count, true) },
          { path: 'riool.shx', bytes: shx },
          { path: 'riool.dbf', bytes: dbf },
        ]
        const { reading, megabytes } = await readMeasured(...files)
        expect(reading?.report).toMatchObject({ read: 2, works: 1 })
        expect(megabytes).toBeLessThan(200)
      }
    },
    120_000,
  )
})

describe('an index beside a shapefile', () => {
  it('that points at the same record again and again is not believed', () => {
    const { shp, shx, dbf } = sound()
    const entry = shx.subarray(100, 108)
    const endless = new Uint8Array(100 + 8 * 50_000)
    endless.set(shx.subarray(0, 100))
    for (let at = 100; at < endless.length; at += 8) endless.set(entry, at)
    const table = readShapefile('riool.shp', { shp, shx: endless, dbf, ...nothingElse }, null)
    expect(table.rows).toHaveLength(2)
  })
})

describe('a table beside a shapefile', () => {
  it.each([0xffffffff, 0x7fffffff])('that promises %i rows has the rows it has', (count) => {
    const { dbf } = sound()
    const table = readDbf(with32(dbf, 4, count, true), null, null)
    expect(table?.rows).toHaveLength(2)
    expect(table?.rowsShort).toBe(count - 2)
  })

  it.each([0, 1, 0xffff])('whose rows are %i bytes long is read or refused, and never endless', (length) => {
    const { dbf } = sound()
    const copy = Uint8Array.from(dbf)
    new DataView(copy.buffer).setUint16(10, length, true)
    expect(readDbf(copy, null, null)?.rows.length ?? 0).toBeLessThan(dbf.length)
  })

  it('of one byte per row is not read as a million rows without end', async () => {
    const bytes = new Uint8Array(40 * 2 ** 20).fill(0x20)
    bytes.set(sound().dbf.subarray(0, 32))
    const view = new DataView(bytes.buffer)
    view.setUint32(4, 0xffffffff, true)
    view.setUint16(8, 65, true)
    view.setUint16(10, 1, true)
    bytes[32] = 0x0d
    const { sentence, seconds, megabytes } = await readMeasured({ path: 'leeg.dbf', bytes })
    expect(sentence).not.toBe(null)
    expect(seconds).toBeLessThan(20)
    expect(megabytes).toBeLessThan(700)
  }, 120_000)
})
