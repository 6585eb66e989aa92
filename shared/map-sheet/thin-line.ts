/** A line without the vertices that nobody would miss, by Ramer, Douglas and Peucker. */

/** The first and last vertex stay, and each whose absence would move the line more than `least`. Of a ring four stay. */
export function thinLine(line: readonly GeoJSON.Position[], least: number): GeoJSON.Position[] {
  if (line.length <= 2 || least <= 0) return [...line]
  const stays = new Uint8Array(line.length)
  stays[0] = stays[line.length - 1] = 1
  const open: [number, number][] = [[0, line.length - 1]]
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [from, to] = stretch
    const [farthest, distance] = farthestFrom(line, from, to)
    if (distance <= least) continue
    stays[farthest] = 1
    open.push([from, farthest], [farthest, to])
  }
  const kept = line.filter((_, at) => stays[at] === 1)
  // A ring that would vanish stays what it was.
  return isRing(line) && kept.length < 4 ? [...line] : kept
}

function isRing(line: readonly GeoJSON.Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

function farthestFrom(line: readonly GeoJSON.Position[], from: number, to: number): [number, number] {
  const [ax = 0, ay = 0] = line[from] ?? []
  const [bx = 0, by = 0] = line[to] ?? []
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  let [farthest, most] = [from, -1]
  for (let at = from + 1; at < to; at++) {
    const [x = 0, y = 0] = line[at] ?? []
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
    const distance = Math.hypot(x - ax - along * dx, y - ay - along * dy)
    if (distance > most) [farthest, most] = [at, distance]
  }
  return [farthest, most]
}
