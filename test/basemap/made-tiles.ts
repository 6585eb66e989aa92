/** Files with tiles as the tests want them: small, sound, and then broken in one way. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { TileType } from 'pmtiles'
import { expect, onTestFinished } from 'vitest'
import { openTiles, type Tile, type TilesFile } from '../../electron/basemap/index.ts'
import { writeMbtiles, type MbtilesShape } from '../../fixtures/tiles/write-mbtiles.ts'
import { writePmtiles, type PmtilesSaid } from '../../fixtures/tiles/write-pmtiles.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-basemap-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A vector tile of one layer without features, and its name told twice over: enough to tell tiles apart. */
export const aTile = (name: string) =>
  Buffer.concat([Buffer.from([0x1a, name.length + 2, 0x0a, name.length]), Buffer.from(name)])

export const fourTiles = new Map(
  ['0/0/0', '1/0/0', '1/1/0', '3/4/2'].map((place) => [place, gzipSync(aTile(place))]),
)
export const vectorLayers = [{ id: 'water', fields: {} }]

export function aPmtiles(
  said: Partial<PmtilesSaid> = {},
  tiles: ReadonlyMap<string, Uint8Array> = fourTiles,
) {
  const file = join(aFolder(), 'kaart.pmtiles')
  writePmtiles(file, tiles, {
    tileType: TileType.Mvt,
    tileCompression: 2,
    bounds: [3, 50, 7.5, 54],
    metadata: { attribution: 'Kadaster', vector_layers: vectorLayers },
    ...said,
  })
  return file
}

interface Mbtiles {
  readonly metadata?: Readonly<Record<string, string>>
  readonly shape?: MbtilesShape
}

export function anMbtiles(
  { metadata = {}, shape = 'table' }: Mbtiles = {},
  tiles: ReadonlyMap<string, Uint8Array> = fourTiles,
) {
  const file = join(aFolder(), 'kaart.mbtiles')
  const said = { format: 'pbf', bounds: '3,50,7.5,54', attribution: 'Kadaster' }
  const json = JSON.stringify({ vector_layers: vectorLayers })
  writeMbtiles(file, tiles, { metadata: { ...said, json, ...metadata }, shape })
  return file
}

/** Open until the test ends. */
export async function opened(file: string): Promise<TilesFile> {
  const tiles = await openTiles(file)
  onTestFinished(() => tiles.close())
  return tiles
}

/** `zoom/column/row` */
export function tileAt(tiles: TilesFile, place: string): Promise<Tile | null> {
  const [zoom, column, row] = place.split('/').map(Number) as [number, number, number]
  return tiles.tile({ zoom, column, row })
}

/** With which sentence the file is refused. */
export async function refusalOf(file: string): Promise<string> {
  const failure: unknown = await openTiles(file).then(
    (tiles) => tiles.close(),
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(ExpectedFailure)
  return (failure as ExpectedFailure).failure.key
}
