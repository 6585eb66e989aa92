/** The pairs of works computed in the plainest way there is: everything with everything. What the engine must equal. */

export interface PlainWork {
  readonly party: number
  readonly discipline: number
  readonly geometry: GeoJSON.Geometry | null
  /** Days; null: no date at all. */
  readonly days: readonly [start: number, end: number] | null
  readonly withdrawn: boolean
}

export interface PlainPair {
  readonly a: number
  readonly b: number
  readonly distance: number
  readonly gapDays: number | null
}

export function plainPairs(works: readonly PlainWork[], distance: number, window: number): PlainPair[] {
  return works
    .flatMap((_, a) => works.slice(a + 1).map((_, index) => pairOf(works, a, a + 1 + index)))
    .filter((pair) => pair !== null)
    .filter((pair) => pair.distance <= distance && (pair.gapDays === null || pair.gapDays <= window))
}

function pairOf(works: readonly PlainWork[], a: number, b: number): PlainPair | null {
  const [one, two] = [works[a]!, works[b]!]
  if (one.withdrawn || two.withdrawn || !one.geometry || !two.geometry) return null
  if (one.party === two.party && one.discipline === two.discipline) return null
  return { a, b, distance: plainDistance(one.geometry, two.geometry), gapDays: plainGap(one.days, two.days) }
}

function plainGap(one: PlainWork['days'], two: PlainWork['days']): number | null {
  if (!one || !two) return null
  if (one[0] <= two[1] && two[0] <= one[1]) return 0
  return Math.max(one[0], two[0]) - Math.min(one[1], two[1])
}

type Position = readonly [number, number]
type Edge = readonly [Position, Position]

/** Metres between two geometries; 0 when they meet. */
export function plainDistance(one: GeoJSON.Geometry, two: GeoJSON.Geometry): number {
  if (verticesOf(two).some((vertex) => isInside(vertex, one))) return 0
  if (verticesOf(one).some((vertex) => isInside(vertex, two))) return 0
  let least = Infinity
  for (const edge of edgesOf(one))
    for (const other of edgesOf(two)) least = Math.min(least, apart(edge, other))
  return least
}

function ringsOf(geometry: GeoJSON.Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates as unknown as Position]]
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position as unknown as Position])
    case 'LineString':
      return [geometry.coordinates as unknown as Position[]]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates as unknown as Position[][]
    case 'MultiPolygon':
      return geometry.coordinates.flat() as unknown as Position[][]
    case 'GeometryCollection':
      return geometry.geometries.flatMap(ringsOf)
  }
}

function verticesOf(geometry: GeoJSON.Geometry): Position[] {
  return ringsOf(geometry).flat()
}

function edgesOf(geometry: GeoJSON.Geometry): Edge[] {
  return ringsOf(geometry).flatMap((ring) =>
    ring.length === 1
      ? [[ring[0]!, ring[0]!] as const]
      : ring.slice(1).map((to, index) => [ring[index]!, to] as const),
  )
}

function areasOf(geometry: GeoJSON.Geometry): Position[][][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(areasOf)
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as unknown as Position[][][]
  return geometry.type === 'Polygon' ? [geometry.coordinates as unknown as Position[][]] : []
}

function isInside(position: Position, geometry: GeoJSON.Geometry): boolean {
  return areasOf(geometry).some((rings) => isInsideRings(position, rings))
}

/** By a ray straight up, where the engine looks to the right. */
function isInsideRings([x, y]: Position, rings: readonly Position[][]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1, y1] = ring[index - 1]!
      const [x2, y2] = ring[index]!
      if (x1 > x !== x2 > x && y < y1 + ((x - x1) / (x2 - x1)) * (y2 - y1)) inside = !inside
    }
  }
  return inside
}

function apart([a, b]: Edge, [c, d]: Edge): number {
  if (meet(a, b, c, d)) return 0
  return Math.min(toEdge(a, c, d), toEdge(b, c, d), toEdge(c, a, b), toEdge(d, a, b))
}

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const area = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]))
  return area(a, b, c) * area(a, b, d) < 0 && area(c, d, a) * area(c, d, b) < 0
}

function toEdge(p: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length))
  return Math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy)
}
