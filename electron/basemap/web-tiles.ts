/**
 * A map from the internet, tile by tile. The program asks, never the window: the page keeps talking to its own origin alone, and
 * what is asked of whom stands in one place. Bytes of others: bounded in size and time, and nothing but a picture goes on.
 */
import type { TilesAbout } from '../../shared/domain/basemap.ts'
import { pictureType } from './picture-type.ts'
import type { Tile, TilePlace } from './tiles-file.ts'

/** As the standard `fetch`; a host has its own, which knows the proxy of the office. */
export type FetchFromWeb = (address: string, init: RequestInit) => Promise<Response>

export interface WebTiles {
  /** As people call it; null: it has none. */
  readonly name: string | null
  /** Of one tile, with `{z}`, `{x}` and `{y}` in it. */
  readonly address: string
  readonly about: TilesAbout
}

/**
 * The BRT Achtergrondkaart in greys, of Kadaster, as PDOK hands it out in Web Mercator: open data (CC BY 4.0).
 * Source: https://www.pdok.nl/introductie/-/article/basisregistratie-topografie-achtergrondkaarten-brt-a-
 */
export const brtAchtergrondkaart: WebTiles = {
  name: 'BRT-achtergrondkaart (PDOK)',
  address: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png',
  about: {
    kind: 'raster',
    minZoom: 6,
    maxZoom: 19,
    bounds: [2.9, 50.5, 7.5, 53.8],
    attribution: 'Kaartgegevens © Kadaster',
    layers: [],
  },
}

/** A tile of 256 pixels is 10 to 60 kB: 2 MB is no tile. */
const mostBytes = 2 * 1024 * 1024
const patienceMs = 15_000

/** Null where that map has no tile; throws when it could not be asked, or answered with something else than a picture. */
export async function fetchWebTile(
  { address, about }: WebTiles,
  place: TilePlace,
  fetchFromWeb: FetchFromWeb,
): Promise<Tile | null> {
  if (place.zoom < about.minZoom || place.zoom > about.maxZoom || !touches(about, place)) return null
  const response = await fetchFromWeb(addressOf(address, place), {
    // Nobody else is asked than who was named, and nobody is told more than which tile.
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patienceMs),
  })
  if (response.status === 404 || response.status === 204) {
    await response.body?.cancel()
    return null
  }
  if (!response.ok) {
    await response.body?.cancel()
    throw new Error(`answered ${String(response.status)}`)
  }
  const bytes = await readAtMost(response, mostBytes)
  const type = pictureType(bytes)
  if (type === null) throw new Error('answered with no picture')
  return { bytes, type }
}

function addressOf(address: string, { zoom, column, row }: TilePlace): string {
  return address.replace('{z}', String(zoom)).replace('{x}', String(column)).replace('{y}', String(row))
}

async function readAtMost(response: Response, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  // Leaving the loop by an error ends the answer.
  for await (const piece of response.body ?? []) {
    length += piece.byteLength
    if (length > most) throw new Error(`answered with more than ${String(most)} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** Whether a tile has any of the map's area; of what lies outside nothing is asked. */
function touches(
  { bounds: [west, south, east, north] }: TilesAbout,
  { zoom, column, row }: TilePlace,
): boolean {
  const across = 2 ** zoom
  const longitude = (at: number) => (at / across) * 360 - 180
  // Web Mercator: rows are even in this measure, not in degrees.
  const latitude = (at: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * at) / across))) * 180) / Math.PI
  return (
    longitude(column) <= east &&
    longitude(column + 1) >= west &&
    latitude(row) >= south &&
    latitude(row + 1) <= north
  )
}
