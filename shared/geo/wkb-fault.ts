/** Whether bytes that came from outside are a place: walked through once, making nothing of them. */
import { isOnEarth } from './on-earth.ts'
import { WkbReader, WkbType } from './wkb.ts'

/** Collections within collections deeper than this are made to harm, not to say where something lies. */
const deepest = 16

/**
 * Null when {@link fromWkb} and the packed shapes can read these bytes and find at least one position, all on earth as far
 * as metres can say; otherwise what is wrong.
 */
export function wkbFault(bytes: Uint8Array): string | null {
  try {
    const reader = new WkbReader(bytes)
    const positions = walk(reader, 0)
    reader.expectEnd()
    return positions > 0 ? null : 'WKB has no position'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What the members of each kind have to be; null is any. */
const members: Readonly<Record<number, number | null>> = {
  [WkbType.multiPoint]: WkbType.point,
  [WkbType.multiLineString]: WkbType.lineString,
  [WkbType.multiPolygon]: WkbType.polygon,
  [WkbType.geometryCollection]: null,
}

/** The number of positions. */
function walk(reader: WkbReader, depth: number, wanted: number | null = null): number {
  if (depth > deepest) throw new Error('WKB has collections within collections without end')
  const type = reader.type()
  if (wanted !== null && type !== wanted) throw new Error(`WKB has a ${type} where a ${wanted} belongs`)
  if (type === WkbType.point) return positions(reader, 1)
  if (type === WkbType.lineString) return positions(reader, reader.count(16))
  let sum = 0
  if (type === WkbType.polygon)
    for (let rings = reader.count(4); rings > 0; rings -= 1) sum += positions(reader, reader.count(16))
  else
    for (let parts = reader.count(5); parts > 0; parts -= 1)
      sum += walk(reader, depth + 1, members[type] ?? null)
  return sum
}

function positions(reader: WkbReader, count: number): number {
  if (count === 0) throw new Error('WKB has a line or ring without positions')
  for (let ordinates = 2 * count; ordinates > 0; ordinates -= 1) {
    const ordinate = reader.ordinate()
    if (!Number.isFinite(ordinate)) throw new Error('WKB has a coordinate that is no number')
    if (!isOnEarth(ordinate)) throw new Error('WKB has a coordinate that lies nowhere on earth')
  }
  return count
}
