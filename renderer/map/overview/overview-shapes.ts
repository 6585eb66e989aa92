/**
 * Places of very many works, made ready to be drawn from afar: in the map's own plane, as simple as the eye can tell at each
 * height, areas cut in triangles. Flat arrays from one end to the other, so that it costs what is drawn and not what there is.
 */
import earcut from 'earcut'
import { PartKind, type Shapes } from '../../../shared/geo/shapes.ts'
import { simplified } from '../../../shared/geo/simplified.ts'

/** The same works, drawn no more precisely than `tolerance`. */
export interface Level {
  /** How far a drawn border may lie from the real one, in units of the plane. */
  readonly tolerance: number
  /** x, y, x, y, … from {@link OverviewShapes.origin}. */
  readonly vertices: Float32Array
  /** Per run of vertices (a point, a line, a ring) its first vertex, and one more. */
  readonly runStart: Uint32Array
  /** Per work its first run, and one more. */
  readonly workStart: Uint32Array
  /** Three vertices each. */
  readonly triangles: Uint32Array
  /** Per work its first entry in `triangles`, and one more. */
  readonly triangleStart: Uint32Array
}

export interface OverviewShapes {
  readonly count: number
  /** Where the plane of the vertices begins: the world is 1 across, so single precision needs a near beginning. */
  readonly origin: readonly [x: number, y: number]
  /** Per work west, north, east, south from the origin (y grows to the south); a work without a place has NaN. */
  readonly boxes: Float32Array
  /** The finest first. */
  readonly levels: readonly Level[]
}

/** Metres on the ground at the latitude of the origin: what a pixel is at the zooms where each level takes over. */
const tolerances = [1.2, 6, 30] as const
const aroundTheWorld = 40_075_016

/** @param shapes in longitude and latitude */
export function overviewShapes(shapes: Shapes): OverviewShapes {
  const { first, rest } = overviewInParts(shapes)
  return withLevels(first, rest())
}

/** The levels besides the first that is made. */
export type OtherLevels = readonly [fine: Level, middle: Level]

/** The same in two parts: what a region can be drawn with in a quarter of the time, and then the levels for who comes nearer. */
export function overviewInParts(shapes: Shapes): {
  readonly first: OverviewShapes
  readonly rest: () => OtherLevels
} {
  const { coordinates, count } = shapes
  const flat = mercatorOf(coordinates)
  const origin = middleOf(flat)
  const [left, top] = origin
  for (let at = 0; at < flat.length; at += 2) {
    flat[at]! -= left
    flat[at + 1]! -= top
  }
  const metre = Math.cosh(Math.PI * (1 - 2 * top)) / aroundTheWorld
  const level = (metres: number) => levelOf(shapes, flat, metres * metre)
  const [fine, middle, coarse] = tolerances
  return {
    first: { count, origin, boxes: boxesOf(shapes, flat), levels: [level(coarse)] },
    rest: () => [level(fine), level(middle)],
  }
}

export function withLevels(first: OverviewShapes, others: OtherLevels): OverviewShapes {
  return { ...first, levels: [...others, ...first.levels] }
}

/** Longitude and latitude as 0–1 over the world, x to the east and y to the south. */
export function mercatorOf(coordinates: Float64Array): Float64Array {
  const flat = new Float64Array(coordinates.length)
  for (let at = 0; at + 1 < coordinates.length; at += 2) {
    flat[at] = coordinates[at]! / 360 + 0.5
    flat[at + 1] = 0.5 - Math.asinh(Math.tan((coordinates[at + 1]! * Math.PI) / 180)) / (2 * Math.PI)
  }
  return flat
}

function middleOf(flat: Float64Array): [number, number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < flat.length; at += 2) {
    west = Math.min(west, flat[at]!)
    east = Math.max(east, flat[at]!)
    north = Math.min(north, flat[at + 1]!)
    south = Math.max(south, flat[at + 1]!)
  }
  return flat.length === 0 ? [0.5, 0.5] : [(west + east) / 2, (north + south) / 2]
}

function boxesOf({ count, workStart, partStart, ringStart }: Shapes, flat: Float64Array): Float32Array {
  const boxes = new Float32Array(4 * count).fill(NaN)
  for (let work = 0; work < count; work++) {
    const from = ringStart[partStart[workStart[work]!]!]!
    const to = ringStart[partStart[workStart[work + 1]!]!]!
    if (from === to) continue
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
    for (let vertex = from; vertex < to; vertex++) {
      const [x, y] = [flat[2 * vertex]!, flat[2 * vertex + 1]!]
      if (x < box[0]) box[0] = x
      if (y < box[1]) box[1] = y
      if (x > box[2]) box[2] = x
      if (y > box[3]) box[3] = y
    }
    boxes.set(box, 4 * work)
  }
  return boxes
}

/** Everything of the level, in the order of the works. What is smaller than the tolerance stays, as a speck. */
function levelOf(shapes: Shapes, flat: Float64Array, tolerance: number): Level {
  const { count, workStart, partStart, partKind } = shapes
  const kept = simplified(flat, shapes, tolerance)
  const vertices = new Float32Array(2 * kept.vertices.length)
  kept.vertices.forEach((vertex, at) => {
    vertices[2 * at] = flat[2 * vertex]!
    vertices[2 * at + 1] = flat[2 * vertex + 1]!
  })
  const runsOfWork = new Uint32Array(count + 1)
  for (let work = 0; work <= count; work++) runsOfWork[work] = partStart[workStart[work]!]!
  const triangles: number[] = []
  const triangleStart = new Uint32Array(count + 1)
  for (let work = 0; work < count; work++) {
    triangleStart[work] = triangles.length
    for (let part = workStart[work]!; part < workStart[work + 1]!; part++) {
      if (partKind[part] !== PartKind.area) continue
      const [first, end] = [partStart[part]!, partStart[part + 1]!]
      addTriangles(triangles, vertices, kept.runStart.subarray(first, end + 1))
    }
  }
  triangleStart[count] = triangles.length
  return {
    tolerance,
    vertices,
    runStart: kept.runStart,
    workStart: runsOfWork,
    triangles: Uint32Array.from(triangles),
    triangleStart,
  }
}

/** One area: its shell and its holes, closed rings of which the last vertex is the first. */
function addTriangles(triangles: number[], vertices: Float32Array, rings: Uint32Array): void {
  const corners: number[] = []
  const holes: number[] = []
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    const [from, to] = [rings[ring]!, rings[ring + 1]! - 1]
    if (to - from < 3) {
      if (ring === 0) return
      continue
    }
    if (ring > 0) holes.push(corners.length)
    for (let vertex = from; vertex < to; vertex++) corners.push(vertex)
  }
  const flat = corners.flatMap((vertex) => [vertices[2 * vertex]!, vertices[2 * vertex + 1]!])
  for (const corner of earcut(flat, holes)) triangles.push(corners[corner]!)
}
