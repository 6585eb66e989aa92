/** The lines of one street as a network to walk along: the way between two places on it. Metres. */

export type Point = readonly [number, number]
export type Line = readonly Point[]

/** Ends this close are the same place; gaps up to the second, a roundabout or a wide junction, are walked across. */
const touching = 1.5
const gap = 40

export interface OnLine {
  readonly point: Point
  readonly away: number
  readonly line: number
  /** The piece of the line from this vertex to the next. */
  readonly piece: number
}

/** The place on the lines nearest to `point`; null when there are no lines. */
export function nearestOn(lines: readonly Line[], point: Point, except = -1): OnLine | null {
  let best: OnLine | null = null
  lines.forEach((line, index) => {
    if (index === except) return
    for (let piece = 0; piece + 1 < line.length; piece++) {
      const on = closestOnPiece(line[piece]!, line[piece + 1]!, point)
      const away = Math.hypot(on[0] - point[0], on[1] - point[1])
      if (best === null || away < best.away) best = { point: on, away, line: index, piece }
    }
  })
  return best
}

function closestOnPiece(a: Point, b: Point, point: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square
  const t = Math.max(0, Math.min(1, share))
  return [a[0] + t * dx, a[1] + t * dy]
}

interface Meeting {
  readonly point: Point
  readonly away: number
}

/**
 * Where `street` meets `other` within `reach` metres: points on `street`, one for each junction, nearest first. Both
 * sides of a wide junction, or both lanes of a road, are one.
 */
export function meetings(street: readonly Line[], other: readonly Line[], reach: number): Point[] {
  const found: Meeting[] = []
  for (const a of street)
    for (const b of other) {
      if (!boxesMeet(a, b, reach)) continue
      for (let i = 0; i + 1 < a.length; i++)
        for (let j = 0; j + 1 < b.length; j++) {
          const meeting = meetingOf(a[i]!, a[i + 1]!, b[j]!, b[j + 1]!)
          if (meeting.away <= reach) found.push(meeting)
        }
    }
  found.sort((one, two) => one.away - two.away)
  const junctions: Point[] = []
  for (const { point } of found)
    if (junctions.every(([x, y]) => Math.hypot(x - point[0], y - point[1]) > 2 * gap)) junctions.push(point)
  return junctions
}

function boxesMeet(a: Line, b: Line, reach: number): boolean {
  const [one, two] = [boxOf(a), boxOf(b)]
  return (
    one[0] - reach <= two[2] &&
    two[0] - reach <= one[2] &&
    one[1] - reach <= two[3] &&
    two[1] - reach <= one[3]
  )
}

/** minX, minY, maxX, maxY. */
function boxOf(line: Line): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of line) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

/** The place on piece a–b nearest to piece c–d. */
function meetingOf(a: Point, b: Point, c: Point, d: Point): Meeting {
  const cut = crossingOf(a, b, c, d)
  if (cut !== null) return { point: cut, away: 0 }
  const tries = [a, b, closestOnPiece(a, b, c), closestOnPiece(a, b, d)]
  let best: Meeting = { point: a, away: Infinity }
  for (const point of tries) {
    const on = closestOnPiece(c, d, point)
    const away = Math.hypot(on[0] - point[0], on[1] - point[1])
    if (away < best.away) best = { point, away }
  }
  return best
}

function crossingOf(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const cross = rx * sy - ry * sx
  if (Math.abs(cross) < 1e-9) return null
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [a[0] + t * rx, a[1] + t * ry] : null
}

interface Way {
  readonly to: number
  readonly metres: number
}

interface Network {
  readonly points: Point[]
  readonly ways: Way[][]
  /** Node of every vertex, by line. */
  readonly nodes: number[][]
}

/** The shortest way along the lines between the places on them nearest to `from` and `to`; null: they hang loose. */
export function wayAlong(
  lines: readonly Line[],
  from: Point,
  to: Point,
): { line: Point[]; metres: number } | null {
  const [start, end] = [nearestOn(lines, from), nearestOn(lines, to)]
  if (start === null || end === null) return null
  const network = networkOf(lines)
  const [first, last] = [put(network, start), put(network, end)]
  // On one piece of a line nothing lies between them.
  if (start.line === end.line && start.piece === end.piece) join(network, first, last)
  return shortest(network, first, last)
}

function networkOf(lines: readonly Line[]): Network {
  const network: Network = { points: [], ways: [], nodes: [] }
  const cells = new Map<string, number[]>()
  for (const line of lines) {
    const nodes = line.map((point) => nodeAt(network, cells, point))
    network.nodes.push(nodes)
    for (let at = 1; at < nodes.length; at++) join(network, nodes[at - 1]!, nodes[at]!)
  }
  bridge(network, lines)
  return network
}

/** The node at this place, or one that touches it. */
function nodeAt({ points, ways }: Network, cells: Map<string, number[]>, point: Point): number {
  const [column, row] = [Math.floor(point[0] / touching), Math.floor(point[1] / touching)]
  for (let x = column - 1; x <= column + 1; x++)
    for (let y = row - 1; y <= row + 1; y++)
      for (const node of cells.get(`${x},${y}`) ?? [])
        if (Math.hypot(points[node]![0] - point[0], points[node]![1] - point[1]) <= touching) return node
  points.push(point)
  ways.push([])
  const key = `${column},${row}`
  cells.set(key, [...(cells.get(key) ?? []), points.length - 1])
  return points.length - 1
}

function join({ points, ways }: Network, a: number, b: number): void {
  if (a === b) return
  const metres = Math.hypot(points[a]![0] - points[b]![0], points[a]![1] - points[b]![1])
  ways[a]!.push({ to: b, metres })
  ways[b]!.push({ to: a, metres })
}

/** Loose ends are joined to the nearest other line within the gap. */
function bridge(network: Network, lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    const nodes = network.nodes[index]!
    for (const [end, node] of [
      [line[0], nodes[0]],
      [line.at(-1), nodes.at(-1)],
    ] as const) {
      if (end === undefined || node === undefined || network.ways[node]!.length > 1) continue
      const near = nearestOn(lines, end, index)
      if (near !== null && near.away <= gap) join(network, node, put(network, near))
    }
  })
}

/** A node at a place on a line, joined to both ends of its piece. */
function put(network: Network, { point, line, piece }: OnLine): number {
  const node = network.points.push(point) - 1
  network.ways.push([])
  join(network, node, network.nodes[line]![piece]!)
  join(network, node, network.nodes[line]![piece + 1]!)
  return node
}

/** Dijkstra without a heap: the lines of one street are few. */
function shortest(
  { points, ways }: Network,
  from: number,
  to: number,
): { line: Point[]; metres: number } | null {
  const metres = new Float64Array(points.length).fill(Infinity)
  const before = new Int32Array(points.length).fill(-1)
  const open = new Set([from])
  const settled = new Uint8Array(points.length)
  metres[from] = 0
  while (open.size > 0) {
    let node = -1
    for (const each of open) if (node < 0 || metres[each]! < metres[node]!) node = each
    open.delete(node)
    settled[node] = 1
    if (node === to) break
    for (const way of ways[node]!) {
      const walked = metres[node]! + way.metres
      if (settled[way.to] === 1 || walked >= metres[way.to]!) continue
      metres[way.to] = walked
      before[way.to] = node
      open.add(way.to)
    }
  }
  if (metres[to] === Infinity) return null
  const line: Point[] = []
  for (let node = to; node >= 0; node = before[node]!) line.push(points[node]!)
  return { line: withoutRepeats(line.reverse()), metres: metres[to]! }
}

function withoutRepeats(line: Point[]): Point[] {
  return line.filter(([x, y], at) => at === 0 || line[at - 1]![0] !== x || line[at - 1]![1] !== y)
}
