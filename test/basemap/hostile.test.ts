/** Files that were made to hurt: each ends in a sentence or an empty tile, in little time and memory. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openTiles } from '../../electron/basemap/index.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { anMbtiles, aPmtiles, aTile, fourTiles, opened, refusalOf, tileAt } from './made-tiles.ts'

const zeroes = gzipSync(Buffer.alloc(64 * 1024 * 1024))

describe('a tile that unpacks to more than any tile is', () => {
  test.each([
    ['PMTiles', (tiles: ReadonlyMap<string, Uint8Array>) => aPmtiles({}, tiles)],
    ['MBTiles', (tiles: ReadonlyMap<string, Uint8Array>) => anMbtiles({}, tiles)],
  ])('is none, in %s', async (_format, make) => {
    const tiles = await opened(make(new Map([...fourTiles, ['2/1/1', zeroes]])))
    expect(await tileAt(tiles, '2/1/1')).toBeNull()
    expect(Buffer.from((await tileAt(tiles, '0/0/0'))!.bytes)).toEqual(aTile('0/0/0'))
  })
})

test('a directory or a description that unpacks to gigabytes is damage', async () => {
  for (const at of [8, 24]) {
    const file = aPmtiles()
    const bytes = readFileSync(file)
    const header = Buffer.from(bytes)
    header.writeBigUInt64LE(BigInt(bytes.length), at)
    header.writeBigUInt64LE(BigInt(zeroes.length), at + 8)
    writeFileSync(file, Buffer.concat([header, zeroes]))
    expect(await refusalOf(file)).toBe('basemap.damaged')
  }
})

test('lengths beyond the file, and beyond memory, are damage', async () => {
  for (const length of [2n ** 40n, 2n ** 63n]) {
    const file = aPmtiles()
    const bytes = readFileSync(file)
    bytes.writeBigUInt64LE(length, 32)
    writeFileSync(file, bytes)
    expect(await refusalOf(file)).toBe('basemap.damaged')
  }
})

test.each([
  ['PMTiles', () => aPmtiles({ mostEntries: 2 })],
  ['MBTiles', () => anMbtiles()],
])('%s with any bytes changed or cut off fails with a sentence, or gives tiles', async (_format, make) => {
  const sound = readFileSync(make())
  const file = make()
  const change = fc.record({ at: fc.nat({ max: sound.length - 1 }), to: fc.integer({ min: 0, max: 255 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 6 }),
      fc.option(fc.nat({ max: sound.length })),
      async (changes, end) => {
        const bytes = Buffer.from(sound)
        for (const { at, to } of changes) bytes[at] = to
        writeFileSync(file, bytes)
        if (end !== null) truncateSync(file, end)
        const tiles = await openTiles(file).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ExpectedFailure)
          return null
        })
        if (tiles === null) return
        for (const place of fourTiles.keys()) await tileAt(tiles, place)
        await tiles.close()
      },
    ),
    { numRuns: 150 },
  )
})

/** A database with these statements run on it after it was made. */
function changed(sql: string): string {
  const file = anMbtiles()
  const database = new Sqlite(file)
  database.exec(sql)
  database.close()
  return file
}

describe('a database', () => {
  test.each([
    [
      'whose tiles are a view that never ends',
      `DROP TABLE tiles; CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
         SELECT i AS zoom_level, i AS tile_column, i AS tile_row, zeroblob(i) AS tile_data FROM n`,
    ],
    [
      'whose tiles are computed',
      `DROP TABLE tiles; CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER,
         tile_data BLOB AS (zeroblob(1000000000)) VIRTUAL);
       CREATE UNIQUE INDEX place ON tiles (zoom_level, tile_column, tile_row)`,
    ],
    [
      'whose tiles are a virtual table',
      'DROP TABLE tiles; CREATE VIRTUAL TABLE tiles USING fts5(zoom_level, tile_column, tile_row, tile_data)',
    ],
    ['without an index', 'DROP INDEX tile_index'],
    ['with an index on part of the place', 'DROP INDEX tile_index; CREATE INDEX i ON tiles (zoom_level)'],
  ])('%s is refused before anything of it runs', async (_what, sql) => {
    expect(await refusalOf(changed(sql))).toBe('basemap.notOrdered')
  })

  test('without tiles is none', async () => {
    expect(await refusalOf(changed('DROP TABLE tiles'))).toBe('basemap.notTiles')
  })

  test('with a tile that is text, or larger than any tile, has none there', async () => {
    const file = changed(`INSERT INTO tiles VALUES (2, 0, 0, 'text'), (2, 1, 0, zeroblob(100000000))`)
    const tiles = await opened(file)
    expect(await tileAt(tiles, '2/0/3')).toBeNull()
    expect(await tileAt(tiles, '2/1/3')).toBeNull()
  })

  test('is never written in, not even to mend it', async () => {
    const file = anMbtiles()
    const before = readFileSync(file)
    const tiles = await openTiles(file)
    await tileAt(tiles, '0/0/0')
    await tiles.close()
    expect(readFileSync(file)).toEqual(before)
  })
})
