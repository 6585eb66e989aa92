/**
 * Sorts loose rings into areas by where they lie. Formats disagree on order and winding, and writers disagree with
 * their formats; which ring lies inside which is the one thing that cannot be wrong.
 */
import { signedAreaOf } from './measure.ts'

export interface NestedRings {
  /** Per area its shell, counter-clockwise, and its holes, clockwise. */
  readonly polygons: GeoJSON.Position[][][]
  /** Per given ring whether it became a shell; null when it repeats another ring and was left out. */
  readonly isShell: readonly (boolean | null)[]
  readonly repeated: boolean
}

/** Closed rings in planar coordinates. A ring inside an even number of others is a shell, otherwise a hole. */
export function nestRings(rings: readonly GeoJSON.Position[][]): NestedRings {
  if (rings.length === 1) return { polygons: [[wound(rings[0]!, true)]], isShell: [true], repeated: false }
  const areas = rings.map((ring) => Math.abs(signedAreaOf(ring)))
  const repeats = rings.map((ring, index) => isRepeat(rings, areas, index, ring))
  const holders = rings.map((ring, index) =>
    repeats[index]
      ? []
      : rings.flatMap((other, at) =>
          !repeats[at] && areas[at]! > areas[index]! && isInside(ring, other) ? [at] : [],
        ),
  )
  const isShell = holders.map((around, index) => (repeats[index] ? null : around.length % 2 === 0))
  const polygons = new Map<number, GeoJSON.Position[][]>()
  rings.forEach((ring, index) => {
    if (isShell[index]) polygons.set(index, [wound(ring, true)])
  })
  rings.forEach((ring, index) => {
    if (isShell[index] !== false) return
    const shell = holders[index]!.reduce((inner, at) =>
      holders[at]!.length > holders[inner]!.length ? at : inner,
    )
    polygons.get(shell)!.push(wound(ring, false))
  })
  return { polygons: [...polygons.values()], isShell, repeated: repeats.includes(true) }
}

function isRepeat(
  rings: readonly GeoJSON.Position[][],
  areas: readonly number[],
  index: number,
  ring: GeoJSON.Position[],
): boolean {
  for (let at = 0; at < index; at++)
    if (areas[at] === areas[index] && rings[at]!.length === ring.length && sameVertices(rings[at]!, ring))
      return true
  return false
}

function sameVertices(a: readonly GeoJSON.Position[], b: readonly GeoJSON.Position[]): boolean {
  return a.every((position, index) => position[0] === b[index]![0] && position[1] === b[index]![1])
}

/** Decided by the first vertex of `ring` that is not on the edge of `other`, else by a point halfway an edge. */
function isInside(ring: readonly GeoJSON.Position[], other: readonly GeoJSON.Position[]): boolean {
  for (const position of ring) {
    const side = sideOf(position, other)
    if (side !== 0) return side > 0
  }
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as [number, number]
    const [x2, y2] = ring[index] as [number, number]
    const side = sideOf([(x1 + x2) / 2, (y1 + y2) / 2], other)
    if (side !== 0) return side > 0
  }
  return true
}

/** 1 inside, 0 on the edge, -1 outside. */
function sideOf(position: GeoJSON.Position, ring: readonly GeoJSON.Position[]): -1 | 0 | 1 {
  const [x, y] = position as [number, number]
  let inside = false
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as [number, number]
    const [x2, y2] = ring[index] as [number, number]
    const turn = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)
    const within =
      x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2)
    if (turn === 0 && within) return 0
    if (y1 > y !== y2 > y && turn > 0 === y2 > y1) inside = !inside
  }
  return inside ? 1 : -1
}

function wound(ring: GeoJSON.Position[], counterClockwise: boolean): GeoJSON.Position[] {
  return signedAreaOf(ring) > 0 === counterClockwise ? ring : [...ring].reverse()
}
