/** Where the letter of a work stands: once per work, beside the letters of works that lie along it. */

type Position = GeoJSON.Position

/** Works in one street run side by side; each discipline has its own share of the way, clear of the middle. */
const shares = [0.38, 0.62, 0.3, 0.7, 0.44, 0.56, 0.22, 0.78]

/** On the longest line, in the largest area or on the first point; `turn` keeps neighbours apart. Null without one. */
export function markPosition(geometry: GeoJSON.Geometry, turn: number): Position | null {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates
    case 'MultiPoint':
      return geometry.coordinates[0] ?? null
    case 'LineString':
      return alongLine(geometry.coordinates, shareOf(turn))
    case 'MultiLineString':
      return alongLine(longest(geometry.coordinates, lengthOf), shareOf(turn))
    case 'Polygon':
      return middleOf(geometry.coordinates[0] ?? [])
    case 'MultiPolygon':
      return middleOf(
        longest(
          geometry.coordinates.map(([shell = []]) => shell),
          lengthOf,
        ),
      )
    case 'GeometryCollection':
      return geometry.geometries.map((part) => markPosition(part, turn)).find((at) => at !== null) ?? null
  }
}

function shareOf(turn: number): number {
  return shares[turn % shares.length] ?? 0.5
}

function longest(lines: readonly Position[][], length: (line: Position[]) => number): Position[] {
  return lines.reduce<Position[]>((best, line) => (length(line) > length(best) ? line : best), [])
}

function lengthOf(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, position, at) => sum + distance(line[at] ?? position, position), 0)
}

function alongLine(line: readonly Position[], share: number): Position | null {
  let left = lengthOf(line) * share
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]]
    if (from === undefined || to === undefined) break
    const step = distance(from, to)
    if (step >= left && step > 0) return between(from, to, left / step)
    left -= step
  }
  return line[0] ?? null
}

/** The middle of the vertices: near enough for a letter, and inside for the stretched areas that street works are. */
function middleOf(ring: readonly Position[]): Position | null {
  const corners = ring.slice(1)
  if (corners.length === 0) return null
  const sum = corners.reduce<[number, number]>(([x, y], [cx = 0, cy = 0]) => [x + cx, y + cy], [0, 0])
  return [sum[0] / corners.length, sum[1] / corners.length]
}

function distance([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot((bx - ax) * 0.62, by - ay)
}

function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}
