/** How far a position lies from an edge: from its nearest place, its ends included. In the units of the coordinates. */
export function distanceToEdge(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x1 + share * dx - x, y1 + share * dy - y)
}
