/** Whether a position lies within rings: a line from it to the right crosses them an odd number of times. Planar. */

/** Of one area with its holes, closed rings. On an edge either may come out. */
export function isInRings(rings: readonly (readonly GeoJSON.Position[])[], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [x1 = NaN, y1 = NaN] = ring[at - 1] ?? []
      const [x2 = NaN, y2 = NaN] = ring[at] ?? []
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  return inside
}

/** Of the vertices `first` up to and with `last`, which hang together: whether that line crosses them an odd number of times. */
export function crossesOddly(
  coordinates: Float64Array,
  first: number,
  last: number,
  x: number,
  y: number,
): boolean {
  let odd = false
  let x1 = coordinates[2 * first]!
  let y1 = coordinates[2 * first + 1]!
  for (let vertex = first + 1; vertex <= last; vertex++) {
    const x2 = coordinates[2 * vertex]!
    const y2 = coordinates[2 * vertex + 1]!
    if (y1 > y !== y2 > y) {
      const turn = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)
      if (turn > 0 === y2 > y1) odd = !odd
    }
    x1 = x2
    y1 = y2
  }
  return odd
}
