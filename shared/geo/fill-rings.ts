/**
 * What rings enclose together. Every stretch of ground has a winding: how often the rings run around it
 * counter-clockwise, less how often clockwise. Which windings count is for the caller to say; what comes out are areas
 * that nowhere lie over each other, with the same vertices whatever ring or vertex came first.
 */
import { nodedEdges, sideOfLine, type NodedEdges } from './noded-edges.ts'
import { RingsAround } from './rings-around.ts'

export interface DrawnRings {
  /** All windings that occur, 0 outside everything among them. */
  readonly windings: ReadonlySet<number>
  /** How many pieces hang together, if only in a corner. */
  readonly pieces: number
  /** The ground whose winding counts: per area its shell, counter-clockwise, and its holes, clockwise. */
  readonly filled: (counts: (winding: number) => boolean) => GeoJSON.Position[][][]
}

/** Closed rings in planar coordinates; null when they meet too often to be drawn (see noded-edges.ts). */
export function drawRings(rings: readonly GeoJSON.Position[][]): DrawnRings | null {
  const edges = nodedEdges(rings)
  if (edges === null) return null
  const spokes = spokesOf(edges)
  const { winding, pieces } = windingsOf(edges, spokes)
  return {
    windings: new Set([0, ...winding]),
    pieces,
    filled: (counts) =>
      areasOf(
        edges,
        spokes,
        Uint8Array.from(winding, (each) => Number(counts(each))),
      ),
  }
}

/**
 * Half edge 2e runs as edge e does, 2e + 1 the other way. Per node the half edges that leave it, counter-clockwise,
 * and per half edge its place among them.
 */
interface Spokes {
  readonly start: Uint32Array
  readonly halves: Uint32Array
  readonly place: Uint32Array
}

function spokesOf({ nodes, from, to }: NodedEdges): Spokes {
  const count = nodes.length / 2
  const start = new Uint32Array(count + 1)
  for (let edge = 0; edge < from.length; edge++) {
    start[from[edge]! + 1]!++
    start[to[edge]! + 1]!++
  }
  for (let node = 0; node < count; node++) start[node + 1]! += start[node]!
  const halves = new Uint32Array(2 * from.length)
  const filled = start.slice()
  for (let edge = 0; edge < from.length; edge++) {
    halves[filled[from[edge]!]!++] = 2 * edge
    halves[filled[to[edge]!]!++] = 2 * edge + 1
  }
  const place = new Uint32Array(halves.length)
  for (let node = 0; node < count; node++) {
    const own = halves.subarray(start[node], start[node + 1])
    if (own.length > 1) own.sort((a, b) => turnBetween(nodes, node, headOf(from, to, a), headOf(from, to, b)))
    own.forEach((half, at) => (place[half] = start[node]! + at))
  }
  return { start, halves, place }
}

function headOf(from: readonly number[], to: readonly number[], half: number): number {
  return half % 2 === 0 ? to[half >> 1]! : from[half >> 1]!
}

/** Order of two directions from a node, counter-clockwise, beginning just past straight down. */
function turnBetween(nodes: readonly number[], node: number, a: number, b: number): number {
  const [x, y] = [nodes[2 * node]!, nodes[2 * node + 1]!]
  const [ax, ay, bx, by] = [nodes[2 * a]!, nodes[2 * a + 1]!, nodes[2 * b]!, nodes[2 * b + 1]!]
  const [isLateA, isLateB] = [isLate(ax - x, ay - y), isLate(bx - x, by - y)]
  if (isLateA !== isLateB) return isLateA ? 1 : -1
  return -sideOfLine(x, y, ax, ay, bx, by)
}

/** To the west, or straight down. */
function isLate(dx: number, dy: number): boolean {
  return dx < 0 || (dx === 0 && dy < 0)
}

/** The half edge that follows along the ground on the left: of those that leave its end, the next clockwise. */
function nextAround({ start, halves, place }: Spokes, tail: number, half: number): number {
  const at = place[half ^ 1]!
  return halves[at === start[tail]! ? start[tail + 1]! - 1 : at - 1]!
}

/**
 * Per half edge the winding of the ground on its left; and how many pieces there are. Nodes are met from left to right;
 * of what hangs together the leftmost comes first, and lies in the ground above the edge just below it.
 */
function windingsOf(edges: NodedEdges, spokes: Spokes): { winding: Int32Array; pieces: number } {
  const { nodes, from, to, weight } = edges
  const winding = new Int32Array(2 * from.length)
  const isKnown = new Uint8Array(2 * from.length)
  const queue: number[] = []
  const learn = (first: number, value: number) => {
    for (let half = first; isKnown[half] === 0; half = nextAround(spokes, headOf(from, to, half), half)) {
      isKnown[half] = 1
      winding[half] = value
      queue.push(half)
    }
  }
  let pieces = 0
  const column = new Column(edges)
  for (const node of fromLeft(nodes)) {
    const [first, end] = [spokes.start[node]!, spokes.start[node + 1]!]
    if (first === end) continue
    const last = spokes.halves[end - 1]!
    const below = column.pass(node, spokes.halves.subarray(first, end))
    if (isKnown[last] === 1) continue
    pieces++
    learn(last, below === null ? 0 : winding[2 * below]!)
    for (let half = queue.pop(); half !== undefined; half = queue.pop())
      learn(half ^ 1, winding[half]! + (half % 2 === 0 ? -1 : 1) * weight[half >> 1]!)
  }
  return { winding, pieces }
}

function fromLeft(nodes: readonly number[]): number[] {
  const order = Array.from({ length: nodes.length / 2 }, (_, node) => node)
  return order.sort((a, b) => nodes[2 * a]! - nodes[2 * b]! || nodes[2 * a + 1]! - nodes[2 * b + 1]!)
}

/** The edges that an upright line meets, from low to high, while it goes from left to right. */
class Column {
  readonly #edges: NodedEdges
  readonly #met: number[] = []

  constructor(edges: NodedEdges) {
    this.#edges = edges
  }

  /** Goes past a node with the half edges that leave it; gives the edge just below the node, null for none. */
  pass(node: number, halves: Uint32Array): number | null {
    const at = this.#placeOf(node)
    const ending = halves.reduce((count, half) => count + (half % 2), 0)
    // Those that begin here stand in the order of their turn, which is from low to high.
    const beginning = [...halves].flatMap((half) => (half % 2 === 0 ? [half >> 1] : []))
    this.#met.splice(at, ending, ...beginning)
    return at === 0 ? null : this.#met[at - 1]!
  }

  /** How many of the edges lie below a node. */
  #placeOf(node: number): number {
    const { nodes, from, to } = this.#edges
    const [x, y] = [nodes[2 * node]!, nodes[2 * node + 1]!]
    let [low, high] = [0, this.#met.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const [a, b] = [from[this.#met[middle]!]!, to[this.#met[middle]!]!]
      const side = sideOfLine(nodes[2 * a]!, nodes[2 * a + 1]!, nodes[2 * b]!, nodes[2 * b + 1]!, x, y)
      if (side > 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function areasOf(edges: NodedEdges, spokes: Spokes, isIn: Uint8Array): GeoJSON.Position[][][] {
  const rings = outlines(edges, spokes, isIn).map((nodes) => positionsOf(edges, nodes))
  const shells = rings.filter(({ isShell }) => isShell).map(({ ring }) => ring)
  const holes = rings.filter(({ isShell }) => !isShell).map(({ ring }) => ring)
  const areas = shells.sort(byFirst).map((shell) => [shell])
  // An edge of a hole lies inside the one shell around it, or along it: halfway it no other edge can lie.
  const around = new RingsAround(shells)
  holes.forEach((hole) => {
    const inner = around.smallest(halfwayFirst(hole))
    if (inner !== undefined) areas[inner]!.push(hole)
  })
  for (const area of areas)
    if (area.length > 2) area.splice(1, area.length - 1, ...area.slice(1).sort(byFirst))
  return areas
}

function halfwayFirst([a, b]: GeoJSON.Position[]): [number, number] {
  return [(a![0]! + b![0]!) / 2, (a![1]! + b![1]!) / 2]
}

function byFirst([a]: GeoJSON.Position[], [b]: GeoJSON.Position[]): number {
  return a![0]! - b![0]! || a![1]! - b![1]!
}

/** Rings of nodes with the ground that counts on their left, none of which comes through a node twice. */
function outlines({ from, to }: NodedEdges, spokes: Spokes, isIn: Uint8Array): number[][] {
  const rings: number[][] = []
  const isOutline = (half: number) => isIn[half] === 1 && isIn[half ^ 1] === 0
  const isWalked = new Uint8Array(isIn.length)
  for (let first = 0; first < isIn.length; first++) {
    if (!isOutline(first) || isWalked[first] === 1) continue
    const path: number[] = []
    const placeInPath = new Map<number, number>()
    for (let half = first; isWalked[half] === 0;) {
      isWalked[half] = 1
      path.push(headOf(from, to, half))
      const node = path.at(-1)!
      const before = placeInPath.get(node)
      if (before === undefined) placeInPath.set(node, path.length - 1)
      else {
        const ring = path.splice(before + 1)
        for (const each of ring) if (each !== node) placeInPath.delete(each)
        rings.push(ring)
      }
      let next = nextAround(spokes, node, half)
      while (!isOutline(next)) next = nextAround(spokes, node, next ^ 1)
      half = next
    }
    if (path.length > 2) rings.push(path)
  }
  return rings
}

/** A closed ring that begins at its leftmost, lowest vertex, where its turn tells which way it runs. */
function positionsOf(
  { nodes, scale }: NodedEdges,
  ring: readonly number[],
): { ring: GeoJSON.Position[]; isShell: boolean } {
  let first = 0
  const isBefore = (a: number, b: number) =>
    nodes[2 * a]! < nodes[2 * b]! || (nodes[2 * a] === nodes[2 * b] && nodes[2 * a + 1]! < nodes[2 * b + 1]!)
  for (let at = 1; at < ring.length; at++) if (isBefore(ring[at]!, ring[first]!)) first = at
  const turned = [...ring.slice(first), ...ring.slice(0, first), ring[first]!]
  const xy = (node: number): [number, number] => [nodes[2 * node]!, nodes[2 * node + 1]!]
  const isShell = sideOfLine(...xy(turned.at(-2)!), ...xy(turned[0]!), ...xy(turned[1]!)) > 0
  return { ring: turned.map((node) => [nodes[2 * node]! / scale, nodes[2 * node + 1]! / scale]), isShell }
}
