/** A soft outline around works that belong together: the hull of their vertices, a little wider, with round corners. */
type Point = readonly [x: number, y: number]

const metresPerDegree = 111_320
const cornerSteps = 24

/**
 * Ring (closed, counter-clockwise) around positions in longitude and latitude, `margin` metres wider than their
 * convex hull. Null without positions. For the screen only: a degree is taken as equally long everywhere nearby.
 */
export function softOutline(positions: readonly Point[], margin: number): GeoJSON.Position[] | null {
  const middle = positions[0]
  if (middle === undefined) return null
  const scaleY = metresPerDegree
  const scaleX = metresPerDegree * Math.cos((middle[1] * Math.PI) / 180)
  const flat = positions.map(([x, y]): Point => [(x - middle[0]) * scaleX, (y - middle[1]) * scaleY])
  const widened = convexHull(flat).flatMap((corner) => circle(corner, margin))
  const ring = convexHull(widened).map(([x, y]) => [x / scaleX + middle[0], y / scaleY + middle[1]])
  return [...ring, ring[0] ?? []]
}

/** Corners of the convex hull, counter-clockwise, by the monotone chain of Andrew. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  if (sorted.length < 3) return sorted
  const lower = chain(sorted)
  const upper = chain(sorted.reverse())
  return [...lower, ...upper]
}

function chain(sorted: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of sorted) {
    while (kept.length >= 2 && !turnsLeft(kept.at(-2), kept.at(-1), point)) kept.pop()
    kept.push(point)
  }
  kept.pop()
  return kept
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return true
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0
}

function circle([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: cornerSteps }, (_, step) => {
    const angle = (2 * Math.PI * step) / cornerSteps
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
  })
}
