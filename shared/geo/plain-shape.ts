/**
 * The short way for the shape nearly every work has: one point, one line or one ring, as flat numbers from file to
 * well-known binary. What is not sound is not mended here; it takes the long way (mend.ts), which gives the same bytes
 * for a shape that was sound.
 */
import type { Bounds } from '../domain/work.ts'
import type { Project } from './crs.ts'
import { isOnEarth } from './on-earth.ts'
import { ringMeetsItself } from './ring-meets-itself.ts'
import { WkbType, writePosition, writeWkbHead } from './wkb.ts'

/** `coordinates` holds x, y, x, y, …: `count` positions, and perhaps room for more. */
export interface PlainShape {
  readonly kind: 'point' | 'line' | 'ring'
  readonly count: number
  readonly coordinates: Float64Array
}

/** A closed ring runs counter-clockwise from here on, as shells do. Planar coordinates; changes them in place. */
export function windPlain({ kind, count, coordinates }: PlainShape): void {
  if (kind === 'ring' && !(signedAreaOfPlain(coordinates, count) > 0)) reverse(coordinates, count)
}

/** Positive when the ring runs counter-clockwise; the same sum as that of nested positions, to the last bit. */
export function signedAreaOfPlain(coordinates: Float64Array, count: number): number {
  const x0 = coordinates[0]!
  const y0 = coordinates[1]!
  let twice = 0
  let previousX = coordinates[2 * count - 2]!
  let previousY = coordinates[2 * count - 1]!
  for (let at = 0; at < 2 * count; at += 2) {
    const x = coordinates[at]!
    const y = coordinates[at + 1]!
    twice += (previousX - x0) * (y - y0) - (x - x0) * (previousY - y0)
    previousX = x
    previousY = y
  }
  return twice / 2
}

function reverse(coordinates: Float64Array, count: number): void {
  for (let low = 0, high = 2 * count - 2; low < high; low += 2, high -= 2) {
    const x = coordinates[low]!
    const y = coordinates[low + 1]!
    coordinates[low] = coordinates[high]!
    coordinates[low + 1] = coordinates[high + 1]!
    coordinates[high] = x
    coordinates[high + 1] = y
  }
}

/** Moves the shape to another system, in place. */
export function projectPlain({ count, coordinates }: PlainShape, project: Project): void {
  for (let at = 0; at < 2 * count; at += 2) {
    const [x, y] = project(coordinates[at]!, coordinates[at + 1]!)
    coordinates[at] = x
    coordinates[at + 1] = y
  }
}

/** True when there is nothing to mend, in metres: on earth, no vertex twice, a ring closed, with an inside, and meeting itself nowhere. */
export function isSound({ kind, count, coordinates }: PlainShape): boolean {
  for (let at = 0; at < 2 * count; at++) if (!isOnEarth(coordinates[at]!)) return false
  if (kind === 'point') return count === 1
  for (let at = 2; at < 2 * count; at += 2)
    if (coordinates[at] === coordinates[at - 2] && coordinates[at + 1] === coordinates[at - 1]) return false
  if (kind === 'line') return count >= 2
  return isClosed(coordinates, count) && hasInside(coordinates, count) && !ringMeetsItself(coordinates, count)
}

function isClosed(coordinates: Float64Array, count: number): boolean {
  return (
    count >= 4 &&
    coordinates[0] === coordinates[2 * count - 2] &&
    coordinates[1] === coordinates[2 * count - 1]
  )
}

function hasInside(coordinates: Float64Array, count: number): boolean {
  const x = coordinates[0]!
  const y = coordinates[1]!
  const dx = coordinates[2]! - x
  const dy = coordinates[3]! - y
  for (let at = 4; at < 2 * count; at += 2)
    if (dx * (coordinates[at + 1]! - y) !== (coordinates[at]! - x) * dy) return true
  return false
}

/** minX, minY, maxX, maxY of a sound shape. */
export function boundsOfPlain({ count, coordinates }: PlainShape): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < 2 * count; at += 2) {
    bounds[0] = Math.min(bounds[0], coordinates[at]!)
    bounds[1] = Math.min(bounds[1], coordinates[at + 1]!)
    bounds[2] = Math.max(bounds[2], coordinates[at]!)
    bounds[3] = Math.max(bounds[3], coordinates[at + 1]!)
  }
  return bounds
}

const wkbTypes = { point: WkbType.point, line: WkbType.lineString, ring: WkbType.polygon } as const
/** Bytes before the positions: byte order and type; for a line the count; for an area the count of rings besides. */
const wkbHeads = { point: 5, line: 9, ring: 13 } as const

/** How many bytes the shape takes as well-known binary. */
export function wkbSizeOfPlain({ kind, count }: PlainShape): number {
  return wkbHeads[kind] + 16 * count
}

/** Writes the shape as well-known binary from `start` on. */
export function writePlainWkb({ kind, count, coordinates }: PlainShape, view: DataView, start: number): void {
  writeWkbHead(view, start, wkbTypes[kind])
  if (kind === 'ring') view.setUint32(start + 5, 1, true)
  if (kind !== 'point') view.setUint32(start + wkbHeads[kind] - 4, count, true)
  let at = start + wkbHeads[kind]
  for (let index = 0; index < 2 * count; index += 2, at += 16)
    writePosition(view, at, coordinates[index]!, coordinates[index + 1]!)
}
