/**
 * Shapes as one block of bytes: magic, version, number of works, parts, rings and vertices (uint32), room, then coordinates,
 * ringStart, partStart, workStart, partKind. Numbers are little endian, as every machine we run on is.
 *
 * On the way to the map places are by far the most that travels. There coordinates are whole steps from the lowest corner, four
 * bytes each instead of eight: x and y of that corner in steps (float64) come before them.
 */
import type { Shapes } from './shapes.ts'

/** "SAML" */
const magic = 0x4c4d4153
const versions = { exact: 1, inSteps: 2 } as const
const headerBytes = 32
const cornerBytes = 16

/** In a degree: a step is a tenth of a millimetre, by which places that are brought to degrees together may differ anyhow. */
const steps = 1e9
/** In four bytes. */
const mostSteps = 2 ** 32 - 1

/** Coordinates as they are, to the bit. */
export function packShapes(shapes: Shapes): ArrayBuffer {
  const { coordinates } = shapes
  const { buffer } = packed(shapes, versions.exact, 8 * coordinates.length)
  new Float64Array(buffer, headerBytes, coordinates.length).set(coordinates)
  return buffer
}

/**
 * Longitude and latitude to half a step of 10⁻⁹ degrees. Where works lie further apart than four bytes can tell (four degrees),
 * or one of them is nowhere on earth, all are packed as they are.
 */
export function packShapesInSteps(shapes: Shapes): ArrayBuffer {
  const { coordinates } = shapes
  const corner = lowestCorner(coordinates)
  if (corner === null) return packShapes(shapes)
  const { buffer } = packed(shapes, versions.inSteps, cornerBytes + 4 * coordinates.length)
  new Float64Array(buffer, headerBytes, 2).set(corner)
  const from = new Uint32Array(buffer, headerBytes + cornerBytes, coordinates.length)
  const [x, y] = corner
  for (let at = 0; at < from.length; at += 2) {
    from[at] = inSteps(coordinates[at]!) - x
    from[at + 1] = inSteps(coordinates[at + 1]!) - y
  }
  return buffer
}

function inSteps(degrees: number): number {
  return Math.round(degrees * steps)
}

/** In steps; null where what lies furthest from it cannot be told in four bytes. */
function lowestCorner(coordinates: Float64Array): readonly [x: number, y: number] | null {
  const least = [Infinity, Infinity] as [number, number]
  const most = [-Infinity, -Infinity] as [number, number]
  for (let at = 0; at < coordinates.length; at++) {
    const value = inSteps(coordinates[at]!)
    const side = (at & 1) as 0 | 1
    // What is no number is neither less nor more.
    if (Number.isNaN(value)) return null
    if (value < least[side]) least[side] = value
    if (value > most[side]) most[side] = value
  }
  const isNear = ([0, 1] as const).every((side) => most[side] - least[side] <= mostSteps)
  return isNear && coordinates.length > 0 ? least : null
}

/** All but the coordinates, for which there is room after the header. */
function packed(shapes: Shapes, version: number, coordinateBytes: number): { readonly buffer: ArrayBuffer } {
  const { count, coordinates, ringStart, partStart, workStart, partKind } = shapes
  const words = ringStart.length + partStart.length + workStart.length
  const buffer = new ArrayBuffer(headerBytes + coordinateBytes + 4 * words + partKind.length)
  const head = [magic, version, count, partKind.length, ringStart.length - 1, coordinates.length / 2]
  new Uint32Array(buffer, 0, 6).set(head)
  let at = headerBytes + coordinateBytes
  for (const starts of [ringStart, partStart, workStart]) {
    new Uint32Array(buffer, at, starts.length).set(starts)
    at += 4 * starts.length
  }
  new Uint8Array(buffer, at).set(partKind)
  return { buffer }
}

/**
 * The shapes in a block of bytes, packed in either way: as views on it where they are exact. Throws when the bytes are
 * something else.
 */
export function unpackShapes(buffer: ArrayBuffer): Shapes {
  if (buffer.byteLength < headerBytes) throw new Error('Packed shapes end too early')
  const [found, version, count, parts, rings, vertices] = new Uint32Array(buffer, 0, 6) as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (found !== magic) throw new Error('These bytes are not packed shapes')
  if (version !== versions.exact && version !== versions.inSteps)
    throw new Error(`Packed shapes have version ${version}, expected ${Object.values(versions).join(' or ')}`)
  const isExact = version === versions.exact
  const wordsAt = headerBytes + (isExact ? 16 * vertices : cornerBytes + 8 * vertices)
  const kindsAt = wordsAt + 4 * (rings + parts + count + 3)
  if (buffer.byteLength !== kindsAt + parts) throw new Error('Packed shapes do not have the size they name')
  const shapes = {
    count,
    ringStart: new Uint32Array(buffer, wordsAt, rings + 1),
    partStart: new Uint32Array(buffer, wordsAt + 4 * (rings + 1), parts + 1),
    workStart: new Uint32Array(buffer, wordsAt + 4 * (rings + parts + 2), count + 1),
    partKind: new Uint8Array(buffer, kindsAt, parts),
  }
  if (isExact) return { ...shapes, coordinates: new Float64Array(buffer, headerBytes, 2 * vertices) }
  const { ringStart, partStart, workStart, partKind } = shapes
  return {
    count,
    coordinates: fromSteps(buffer, 2 * vertices),
    // Views would keep the whole block.
    ringStart: ringStart.slice(),
    partStart: partStart.slice(),
    workStart: workStart.slice(),
    partKind: partKind.slice(),
  }
}

function fromSteps(buffer: ArrayBuffer, count: number): Float64Array {
  const [x, y] = new Float64Array(buffer, headerBytes, 2) as unknown as readonly [number, number]
  const from = new Uint32Array(buffer, headerBytes + cornerBytes, count)
  const coordinates = new Float64Array(count)
  for (let at = 0; at < count; at += 2) {
    coordinates[at] = (x + from[at]!) / steps
    coordinates[at + 1] = (y + from[at + 1]!) / steps
  }
  return coordinates
}
