/** A line without the vertices that nobody would miss. */
import { simplified } from '../geo/simplified.ts'

/** The first and last vertex stay, and each whose absence would move the line more than `least`. Of a ring four stay. */
export function thinLine(line: readonly GeoJSON.Position[], least: number): GeoJSON.Position[] {
  if (line.length <= 2 || least <= 0) return [...line]
  const flat = Float64Array.from(line.flatMap(([x = NaN, y = NaN]) => [x, y]))
  const { vertices } = simplified(flat, { ringStart: Uint32Array.of(0, line.length) }, least)
  // A ring that would vanish stays what it was.
  if (isRing(line) && vertices.length < 4) return [...line]
  return Array.from(vertices, (vertex) => line[vertex] ?? [])
}

function isRing(line: readonly GeoJSON.Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}
