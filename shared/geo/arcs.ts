/** Arcs of circles as straight pieces. Source: ISO/IEC 13249-3 (SQL/MM spatial), ST_CircularString. */

/** Pieces in a quarter of a circle: at a radius of 50 m they stay within a millimetre of the arc. */
const piecesInQuarter = 128

/**
 * A line through the positions of a circular string: begin, a position on the arc, end, which begins the next arc. An arc
 * that ends where it begins is a whole circle, with the position in between straight across.
 */
export function alongArcs(positions: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const line = positions.slice(0, 1)
  for (let at = 2; at < positions.length; at += 2)
    line.push(...arc(positions[at - 2]!, positions[at - 1]!, positions[at]!))
  // Half an arc bends in no known way.
  if (positions.length % 2 === 0) line.push(...positions.slice(-1))
  return line
}

/** From behind the first position up to the last. */
function arc(from: GeoJSON.Position, through: GeoJSON.Position, to: GeoJSON.Position): GeoJSON.Position[] {
  const centre = centreOf(from, through, to)
  if (centre === null) return [through, to]
  const [x, y] = centre
  const radius = Math.hypot(from[0]! - x, from[1]! - y)
  const angleOf = (position: GeoJSON.Position) => Math.atan2(position[1]! - y, position[0]! - x)
  const start = angleOf(from)
  const turn = turnOf(start, angleOf(through), angleOf(to))
  const pieces = Math.max(2, Math.ceil((Math.abs(turn) / (Math.PI / 2)) * piecesInQuarter))
  const between = Array.from({ length: pieces - 1 }, (_, index) => {
    const angle = start + (turn * (index + 1)) / pieces
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
  return [...between, to]
}

/** Null for positions on one straight line, or that are none. */
function centreOf(a: GeoJSON.Position, b: GeoJSON.Position, c: GeoJSON.Position): [number, number] | null {
  const [bx, by] = [b[0]! - a[0]!, b[1]! - a[1]!]
  const [cx, cy] = [c[0]! - a[0]!, c[1]! - a[1]!]
  if (cx === 0 && cy === 0) return [a[0]! + bx / 2, a[1]! + by / 2]
  const twice = 2 * (bx * cy - by * cx)
  const x = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / twice
  const y = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / twice
  return Number.isFinite(x) && Number.isFinite(y) ? [a[0]! + x, a[1]! + y] : null
}

/** How far and which way the arc turns, so that it comes through the position in between. */
function turnOf(start: number, through: number, end: number): number {
  const full = 2 * Math.PI
  const ahead = (angle: number) => (((angle - start) % full) + full) % full
  const left = ahead(end) === 0 ? full : ahead(end)
  return ahead(through) <= left ? left : left - full
}
