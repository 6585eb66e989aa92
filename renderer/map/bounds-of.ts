/** The box around features, to bring them into view. */
export type Box = [west: number, south: number, east: number, north: number]

/** West, south, east, north around all coordinates; null when there are none. */
export function boundsOf(features: readonly GeoJSON.Feature[]): Box | null {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of features) eachPosition(geometry, (x, y) => widen(box, x, y))
  return box[0] === Infinity ? null : box
}

/** West, south, east, north around flat coordinates x, y, x, y, …; null when there are none. */
export function boundsOfFlat(coordinates: Float64Array): Box | null {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at + 1 < coordinates.length; at += 2)
    widen(box, coordinates[at] ?? 0, coordinates[at + 1] ?? 0)
  return box[0] === Infinity ? null : box
}

/** Calls `visit` with longitude and latitude of every vertex. */
export function eachPosition(geometry: GeoJSON.Geometry, visit: (x: number, y: number) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) eachPosition(part, visit)
    return
  }
  walk(geometry.coordinates, visit)
}

type Nested = GeoJSON.Position | readonly Nested[]

function walk(coordinates: Nested, visit: (x: number, y: number) => void): void {
  const [first, second] = coordinates
  if (typeof first === 'number') {
    if (typeof second === 'number') visit(first, second)
    return
  }
  for (const inner of coordinates as readonly Nested[]) walk(inner, visit)
}

function widen(box: Box, x: number, y: number): void {
  box[0] = Math.min(box[0], x)
  box[1] = Math.min(box[1], y)
  box[2] = Math.max(box[2], x)
  box[3] = Math.max(box[3], y)
}
