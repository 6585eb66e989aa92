/**
 * A PMTiles archive: tiles in one file, found by directories in it. The library knows the format; what is read and unpacked for
 * it is bounded here, since the file is of others. Source: https://github.com/protomaps/PMTiles, specification version 3.
 */
import { open, type FileHandle } from 'node:fs/promises'
import { Compression, PMTiles, SharedPromiseCache, TileType, type Header, type Source } from 'pmtiles'
import { z } from 'zod'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { pictureType } from './picture-type.ts'
import { boundsSaid, layerNames, otherSystem, plainAttribution } from './said-by-tiles.ts'
import type { Tile, TilesFile } from './tiles-file.ts'
import { mostBytes, unpack, type Packing } from './unpack.ts'

const packings: Readonly<Partial<Record<Compression, Packing>>> = {
  [Compression.Unknown]: 'none',
  [Compression.None]: 'none',
  [Compression.Gzip]: 'gzip',
  [Compression.Brotli]: 'brotli',
  [Compression.Zstd]: 'zstd',
}

/** Directories that are kept unpacked. */
const mostDirectories = 64

/** Fails with `basemap.damaged`, `otherTiles`, `otherSystem`, `noLayers`. */
export async function openPmtiles(file: string): Promise<TilesFile> {
  const handle = await open(file, 'r')
  try {
    const archive = new PMTiles(
      sourceOf(handle),
      new SharedPromiseCache(mostDirectories, true, unpackFor),
      unpackFor,
    )
    const about = await aboutOf(file, archive)
    return {
      about,
      tile: async ({ zoom, column, row }) => {
        const found = await archive.getZxy(zoom, column, row).catch(() => undefined)
        return found === undefined ? null : tileOf(new Uint8Array(found.data), about.kind)
      },
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    if (error instanceof ExpectedFailure) throw error
    throw new ExpectedFailure(message('basemap.damaged', { file }))
  }
}

function tileOf(bytes: Uint8Array, kind: 'vector' | 'raster'): Tile | null {
  const type = kind === 'vector' ? 'application/x-protobuf' : pictureType(bytes)
  return type === null ? null : { bytes, type }
}

function sourceOf(handle: FileHandle): Source {
  return {
    getKey: () => 'basemap',
    async getBytes(offset, length) {
      if (!(length <= mostBytes) || !Number.isSafeInteger(offset)) throw new Error('no such bytes')
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset)
      return { data: buffer.buffer.slice(0, bytesRead) }
    },
  }
}

async function unpackFor(packed: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  const packing = packings[compression]
  if (packing === undefined) throw new Error(`compression ${String(compression)} is not known`)
  const bytes = await unpack(new Uint8Array(packed), packing)
  return Uint8Array.from(bytes).buffer
}

async function aboutOf(file: string, archive: PMTiles) {
  const header = await archive.getHeader()
  const kind = kindOf(file, header)
  const said = z
    .record(z.string(), z.unknown())
    .catch({})
    .parse(await archive.getMetadata())
  const crs = otherSystem(said)
  if (crs !== null) throw new ExpectedFailure(message('basemap.otherSystem', { file, crs }))
  const layers = kind === 'vector' ? layerNames(said['vector_layers']) : []
  if (kind === 'vector' && layers.length === 0)
    throw new ExpectedFailure(message('basemap.noLayers', { file }))
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header
  return {
    kind,
    minZoom,
    maxZoom,
    bounds: boundsSaid([minLon, minLat, maxLon, maxLat]),
    attribution: plainAttribution(said['attribution']),
    layers,
  }
}

function kindOf(file: string, { tileType }: Header): 'vector' | 'raster' {
  if (tileType === TileType.Mvt) return 'vector'
  if (pictures.has(tileType)) return 'raster'
  throw new ExpectedFailure(
    message('basemap.otherTiles', {
      file,
      kind: tileType in TileType ? TileType[tileType] : String(tileType),
    }),
  )
}

const pictures: ReadonlySet<TileType> = new Set([TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif])
