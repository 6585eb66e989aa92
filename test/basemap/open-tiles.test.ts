/** Files with tiles: both formats give the same tiles, and what cannot be drawn is refused with its sentence. */
import { execFileSync } from 'node:child_process'
import { chmodSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, zstdCompressSync } from 'node:zlib'
import { TileType } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import { fingerprintOf } from '../../electron/basemap/index.ts'
import { aFolder, anMbtiles, aPmtiles, aTile, fourTiles, opened, refusalOf, tileAt } from './made-tiles.ts'

const png = Buffer.from('\x89PNG\r\n\x1a\n…', 'latin1')
const about = {
  kind: 'vector',
  minZoom: 0,
  maxZoom: 3,
  bounds: [3, 50, 7.5, 54],
  attribution: 'Kadaster',
  layers: ['water'],
}

describe.each([
  ['PMTiles', () => aPmtiles()],
  ['PMTiles with directories below the first', () => aPmtiles({ mostEntries: 2 })],
  ['MBTiles', () => anMbtiles()],
  ['MBTiles with what is the same kept once', () => anMbtiles({ shape: 'view' })],
])('%s', (_format, make) => {
  test('tells what it holds', async () => {
    expect((await opened(make())).about).toEqual(about)
  })

  test('gives every tile, unpacked, and nothing where there is none', async () => {
    const tiles = await opened(make())
    for (const place of fourTiles.keys()) {
      const tile = await tileAt(tiles, place)
      expect(Buffer.from(tile!.bytes)).toEqual(aTile(place))
      expect(tile!.type).toBe('application/x-protobuf')
    }
    for (const place of ['1/0/1', '2/0/0', '3/0/0', '9/3/3']) expect(await tileAt(tiles, place)).toBeNull()
  })
})

describe('tiles are unpacked however they are packed', () => {
  const plain = aTile('water')
  test.each([
    ['brotli in PMTiles', () => aPmtiles({ tileCompression: 3 }, one(brotliCompressSync(plain)))],
    ['not at all in PMTiles', () => aPmtiles({ tileCompression: 1 }, one(plain))],
    ['not at all in MBTiles', () => anMbtiles({}, one(plain))],
    ['zlib in MBTiles', () => anMbtiles({}, one(deflateSync(plain)))],
    ['zstd in MBTiles', () => anMbtiles({}, one(zstdCompressSync(plain)))],
  ])('%s', async (_how, make) => {
    const tile = await tileAt(await opened(make()), '0/0/0')
    expect(Buffer.from(tile!.bytes)).toEqual(plain)
  })
})

const one = (bytes: Uint8Array) => new Map([['0/0/0', bytes]])

describe('pictures', () => {
  test.each([
    ['PMTiles', () => aPmtiles({ tileType: TileType.Png, tileCompression: 1, metadata: {} }, one(png))],
    ['MBTiles', () => anMbtiles({ metadata: { format: 'png', json: '' } }, one(png))],
  ])('of %s are as they are, with their type', async (_format, make) => {
    const tiles = await opened(make())
    expect(tiles.about).toMatchObject({ kind: 'raster', layers: [] })
    const tile = await tileAt(tiles, '0/0/0')
    expect([Buffer.from(tile!.bytes), tile!.type]).toEqual([png, 'image/png'])
  })

  test('that are none are not handed on', async () => {
    const page = Buffer.from('<svg onload="alert(1)"/>')
    expect(
      await tileAt(await opened(anMbtiles({ metadata: { format: 'png' } }, one(page))), '0/0/0'),
    ).toBeNull()
  })
})

describe('is refused', () => {
  test.each(['crs', 'srs', 'tilematrixset'])('when %s says that it is cut in RD', async (key) => {
    const said = key === 'tilematrixset' ? 'NetherlandsRDNewQuad' : 'EPSG:28992'
    const metadata = { vector_layers: [{ id: 'water' }], [key]: said }
    expect(await refusalOf(aPmtiles({ metadata }))).toBe('basemap.otherSystem')
    expect(await refusalOf(anMbtiles({ metadata: { [key]: said } }))).toBe('basemap.otherSystem')
  })

  test('not when it says web mercator by any of its names', async () => {
    for (const crs of ['EPSG:3857', 'urn:ogc:def:crs:EPSG::900913', 'WebMercatorQuad'])
      expect((await opened(anMbtiles({ metadata: { crs } }))).about.kind).toBe('vector')
  })

  test.each([
    ['vector tiles without the names of their layers', () => aPmtiles({ metadata: {} }), 'basemap.noLayers'],
    [
      'the same in MBTiles',
      () => anMbtiles({ metadata: { json: '{"vector_layers":3}' } }),
      'basemap.noLayers',
    ],
    [
      'a kind of tiles that we do not draw',
      () => aPmtiles({ tileType: TileType.Unknown }),
      'basemap.otherTiles',
    ],
    ['the same in MBTiles', () => anMbtiles({ metadata: { format: 'mlt' } }), 'basemap.otherTiles'],
    ['another file', () => named('kaart.pmtiles', 'PMTiles 2, or so'), 'basemap.notTiles'],
    ['an empty file', () => named('kaart.mbtiles', ''), 'basemap.notTiles'],
    ['a folder', () => aFolder(), 'basemap.notThere'],
    ['what is not there', () => join(aFolder(), 'weg.pmtiles'), 'basemap.notThere'],
    ['a name with a sign that no name has', () => 'kaart\0.pmtiles', 'basemap.notThere'],
  ])('%s', async (_what, make, key) => {
    expect(await refusalOf(make())).toBe(key)
  })

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('what may not be read', async () => {
    const file = aPmtiles()
    chmodSync(file, 0)
    expect(await refusalOf(file)).toBe('basemap.mayNotRead')
  })

  test.skipIf(process.platform === 'win32')('a pipe, at once', async () => {
    const file = join(aFolder(), 'pijp.pmtiles')
    execFileSync('mkfifo', [file])
    expect(await refusalOf(file)).toBe('basemap.notThere')
  })
})

function named(name: string, text: string): string {
  const file = join(aFolder(), name)
  writeFileSync(file, text)
  return file
}

test('whose map it is, is text and no page', async () => {
  const attribution = '<a href="https://x.nl" onclick="f()">&copy; Kadaster</a> &amp; <b>PDOK</b><script>'
  expect((await opened(anMbtiles({ metadata: { attribution } }))).about.attribution).toBe('© Kadaster & PDOK')
})

test('a box that makes no sense is the world', async () => {
  for (const bounds of ['', 'x,y', '7,50,3,54', '0,0,300000,600000'])
    expect((await opened(anMbtiles({ metadata: { bounds } }))).about.bounds).toEqual([
      -180, -85.0511, 180, 85.0511,
    ])
})

test('a fingerprint is of what is in the file, whatever its name', async () => {
  const file = aPmtiles()
  const before = await fingerprintOf(file)
  renameSync(file, `${file}.oud`)
  expect(await fingerprintOf(`${file}.oud`)).toBe(before)
  expect(await fingerprintOf(aPmtiles({ metadata: { vector_layers: [{ id: 'land' }] } }))).not.toBe(before)
})
