/** What a file says of its tiles, as far as it can be believed: in which system they are cut, whose they are, what is in them. */
import { z } from 'zod'

/** A name of a system that is not web mercator; null when nothing says that it is another. */
export function otherSystem(metadata: Readonly<Record<string, unknown>>): string | null {
  for (const [key, value] of Object.entries(metadata)) {
    if (!systemKeys.has(key.toLowerCase()) || typeof value !== 'string' || value.trim() === '') continue
    if (!webMercator.test(value)) return value.trim().slice(0, 60)
  }
  return null
}

/** Neither format has a member for it; these are what programs write that can cut otherwise. */
const systemKeys = new Set(
  'crs srs srid epsg projection profile tilematrixset tile_matrix_set tilematrixsetid'.split(' '),
)
const webMercator = /3857|900913|102100|102113|mercator|googlemaps/i

/** Plain text of what may be a page: names of whose map it is, without anything that could be pressed. */
export function plainAttribution(said: unknown): string {
  if (typeof said !== 'string') return ''
  return said
    .slice(0, 2_000)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(copy|amp|nbsp|#169);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replaceAll(/[<>\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
}

const entities: Readonly<Record<string, string>> = { copy: '©', '#169': '©', amp: '&', nbsp: ' ' }

/** The names of the layers of vector tiles; none where the file does not say. */
export function layerNames(said: unknown): string[] {
  const layers = z.array(z.object({ id: z.string().min(1).max(200) })).safeParse(said)
  return layers.success ? layers.data.slice(0, mostLayers).map(({ id }) => id) : []
}

const mostLayers = 200

type Box = [west: number, south: number, east: number, north: number]

/** As far as web mercator goes. */
const edge = 85.0511
const degrees = (most: number) => z.number().min(-most).max(most)
const BoxSaid = z
  .tuple([degrees(180), degrees(90), degrees(180), degrees(90)])
  .refine(([west, south, east, north]) => west < east && south < north)

/** The box as it is given, or the whole world where it makes no sense. */
export function boundsSaid(numbers: readonly number[]): Box {
  const said = BoxSaid.safeParse(numbers)
  if (!said.success) return [-180, -edge, 180, edge]
  const [west, south, east, north] = said.data
  return [west, Math.max(south, -edge), east, Math.min(north, edge)]
}
