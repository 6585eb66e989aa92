/**
 * Edges of rings cut where they meet, so that afterwards no two share more than an end. Corners stand on a grid of
 * whole numbers, fine enough (some billionths of a metre in the Netherlands) that nobody's drawing changes, and coarse
 * enough that every question about them is answered exactly; cutting is repeated until nothing meets any more.
 * After: Hobby, Practical segment intersection with finite precision output (1999), and the iterated noding of JTS.
 */
import Flatbush from 'flatbush'

export interface NodedEdges {
  /** x, y of the corners in steps of the grid: whole numbers. */
  readonly nodes: readonly number[]
  /** Per edge its corners; each pair of corners has one edge at most. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Per edge by how much the winding on its left is more than on its right; never 0. */
  readonly weight: readonly number[]
  /** Steps of the grid in one unit. */
  readonly scale: number
}

/** More meetings than this is no drawing of a place; redrawing it would take minutes and gigabytes. */
export const mostMeetings = 250_000
/** Numbers of the grid stay below this, so that their differences are exact. */
const gridBits = 50
const mostRounds = 12
/** When rounding goes on making new meetings, the grid is made coarser by so many bits. */
const coarserBits = 8

/** Closed rings in planar coordinates; null when they meet more than {@link mostMeetings} times. */
export function nodedEdges(rings: readonly GeoJSON.Position[][]): NodedEdges | null {
  const exponent = gridBits - Math.ceil(Math.log2(largest(rings) + 1))
  for (let bits = exponent; bits > exponent - 4 * coarserBits; bits -= coarserBits) {
    const edges = new Edges(2 ** bits)
    edges.add(rings)
    const noded = edges.cut()
    if (noded !== 'unsettled') return noded
  }
  return null
}

function largest(rings: readonly GeoJSON.Position[][]): number {
  let most = 0
  for (const ring of rings) for (const [x, y] of ring) most = Math.max(most, Math.abs(x!), Math.abs(y!))
  return most
}

class Edges {
  readonly #scale: number
  readonly #nodes: number[] = []
  /** The last node with a mark, and per node the one before it with the same mark: marks are nearly always apart. */
  readonly #byMark = new Map<number, number>()
  readonly #before: number[] = []
  #from: number[] = []
  #to: number[] = []
  #weight: number[] = []

  constructor(scale: number) {
    this.#scale = scale
  }

  add(rings: readonly GeoJSON.Position[][]): void {
    for (const ring of rings) {
      const nodes = ring.map(([x, y]) =>
        this.#node(Math.round(x! * this.#scale), Math.round(y! * this.#scale)),
      )
      for (let index = 1; index < nodes.length; index++) this.#edge(nodes[index - 1]!, nodes[index]!, 1)
    }
  }

  cut(): NodedEdges | null | 'unsettled' {
    for (let round = 0; round < mostRounds; round++) {
      this.#merge()
      const cuts = this.#meetings()
      if (cuts === null) return null
      if (cuts.size === 0)
        return {
          nodes: this.#nodes,
          from: this.#from,
          to: this.#to,
          weight: this.#weight,
          scale: this.#scale,
        }
      this.#cutAt(cuts)
    }
    return 'unsettled'
  }

  #node(x: number, y: number): number {
    const mark = x * 1.618033988749895 + y
    const last = this.#byMark.get(mark) ?? -1
    for (let node = last; node >= 0; node = this.#before[node]!)
      if (this.#nodes[2 * node] === x && this.#nodes[2 * node + 1] === y) return node
    const node = this.#before.length
    this.#nodes.push(x, y)
    this.#before.push(last)
    this.#byMark.set(mark, node)
    return node
  }

  /** Kept from left to right (else from low to high), so that the way round a ring was drawn changes no rounding. */
  #edge(from: number, to: number, weight: number): void {
    if (from === to) return
    const isForward = this.#isBefore(from, to)
    this.#from.push(isForward ? from : to)
    this.#to.push(isForward ? to : from)
    this.#weight.push(isForward ? weight : -weight)
  }

  #isBefore(a: number, b: number): boolean {
    const nodes = this.#nodes
    return nodes[2 * a] === nodes[2 * b]
      ? nodes[2 * a + 1]! < nodes[2 * b + 1]!
      : nodes[2 * a]! < nodes[2 * b]!
  }

  /** Edges on the same two corners become one; where the two sides then have the same winding there is none. */
  #merge(): void {
    const [from, to, weight] = [this.#from, this.#to, this.#weight]
    const sums = new Map<number, number>()
    const key = (at: number) => from[at]! * this.#before.length + to[at]!
    for (let at = 0; at < from.length; at++) sums.set(key(at), (sums.get(key(at)) ?? 0) + weight[at]!)
    this.#from = []
    this.#to = []
    this.#weight = []
    for (let at = 0; at < from.length; at++) {
      const sum = sums.get(key(at)) ?? 0
      sums.delete(key(at))
      if (sum !== 0) this.#edge(from[at]!, to[at]!, sum)
    }
  }

  /** Per edge the corners at which it has to be cut; null when there are too many. */
  #meetings(): Map<number, number[]> | null {
    const cuts = new Map<number, number[]>()
    const count = this.#from.length
    if (count < 2) return cuts
    const index = new Flatbush(count)
    const box = (at: number) => this.#box(at)
    for (let at = 0; at < count; at++) index.add(...box(at))
    index.finish()
    let found = 0
    const cut = (edge: number, node: number) => {
      if (node === this.#from[edge] || node === this.#to[edge]) return
      found++
      const known = cuts.get(edge)
      if (known === undefined) cuts.set(edge, [node])
      else known.push(node)
    }
    for (let at = 0; at < count && found <= 2 * mostMeetings; at++)
      index.search(...box(at), (other) => {
        if (other > at) this.#meet(at, other, cut)
        return false
      })
    return found > 2 * mostMeetings ? null : cuts
  }

  #box(at: number): [number, number, number, number] {
    const nodes = this.#nodes
    const [a, b] = [2 * this.#from[at]!, 2 * this.#to[at]!]
    const [low, high] =
      nodes[a + 1]! < nodes[b + 1]! ? [nodes[a + 1]!, nodes[b + 1]!] : [nodes[b + 1]!, nodes[a + 1]!]
    return [nodes[a]!, low, nodes[b]!, high]
  }

  #meet(one: number, other: number, cut: (edge: number, node: number) => void): void {
    const [a, b, c, d] = [this.#from[one]!, this.#to[one]!, this.#from[other]!, this.#to[other]!]
    const sideC = this.side(a, b, c)
    const sideD = this.side(a, b, d)
    if (sideC * sideD > 0) return
    const sideA = this.side(c, d, a)
    const sideB = this.side(c, d, b)
    if (sideA * sideB > 0) return
    if (sideC * sideD < 0 && sideA * sideB < 0) {
      const node = this.#crossing(one, other)
      cut(one, node)
      cut(other, node)
      return
    }
    if (sideC === 0 && this.#isWithin(one, c)) cut(one, c)
    if (sideD === 0 && this.#isWithin(one, d)) cut(one, d)
    if (sideA === 0 && this.#isWithin(other, a)) cut(other, a)
    if (sideB === 0 && this.#isWithin(other, b)) cut(other, b)
  }

  /** Of a corner on the line through an edge. */
  #isWithin(edge: number, node: number): boolean {
    const [minX, minY, maxX, maxY] = this.#box(edge)
    const x = this.#nodes[2 * node]!
    const y = this.#nodes[2 * node + 1]!
    return x >= minX && x <= maxX && y >= minY && y <= maxY
  }

  side(a: number, b: number, c: number): -1 | 0 | 1 {
    const nodes = this.#nodes
    return sideOfLine(
      nodes[2 * a]!,
      nodes[2 * a + 1]!,
      nodes[2 * b]!,
      nodes[2 * b + 1]!,
      nodes[2 * c]!,
      nodes[2 * c + 1]!,
    )
  }

  /** The corner nearest to where two edges cross; the same whichever of the two is asked first. */
  #crossing(one: number, other: number): number {
    const isFirst =
      this.#isBefore(this.#from[one]!, this.#from[other]!) ||
      (this.#from[one] === this.#from[other] && this.#isBefore(this.#to[one]!, this.#to[other]!))
    const [p, q] = isFirst ? [one, other] : [other, one]
    const at = (node: number): [number, number] => [this.#nodes[2 * node]!, this.#nodes[2 * node + 1]!]
    const [[ax, ay], [bx, by]] = [at(this.#from[p]!), at(this.#to[p]!)]
    const [[cx, cy], [dx, dy]] = [at(this.#from[q]!), at(this.#to[q]!)]
    const part = cross(cx - ax, cy - ay, dx - cx, dy - cy)
    const whole = cross(bx - ax, by - ay, dx - cx, dy - cy)
    const share =
      isSure(part) && isSure(whole)
        ? part.value / whole.value
        : exactShare([ax, ay], [bx, by], [cx, cy], [dx, dy])
    return this.#node(Math.round(ax + share * (bx - ax)), Math.round(ay + share * (by - ay)))
  }

  #cutAt(cuts: ReadonlyMap<number, readonly number[]>): void {
    const [from, to, weight] = [this.#from, this.#to, this.#weight]
    this.#from = []
    this.#to = []
    this.#weight = []
    for (let edge = 0; edge < from.length; edge++) {
      let last = from[edge]!
      for (const node of this.#inOrder(last, to[edge]!, cuts.get(edge) ?? [])) {
        this.#edge(last, node, weight[edge]!)
        last = node
      }
      this.#edge(last, to[edge]!, weight[edge]!)
    }
  }

  #inOrder(from: number, to: number, nodes: readonly number[]): number[] {
    if (nodes.length < 2) return [...nodes]
    const all = this.#nodes
    const dx = all[2 * to]! - all[2 * from]!
    const dy = all[2 * to + 1]! - all[2 * from + 1]!
    const along = (node: number) => all[2 * node]! * dx + all[2 * node + 1]! * dy
    return [...nodes].sort((a, b) => along(a) - along(b))
  }
}

interface Product {
  readonly value: number
  /** The largest the rounding can have been. */
  readonly error: number
}

function cross(ax: number, ay: number, bx: number, by: number): Product {
  const left = ax * by
  const right = ay * bx
  return { value: left - right, error: 3.4e-16 * (Math.abs(left) + Math.abs(right)) }
}

/** Good to a share of a millionth of itself. */
function isSure({ value, error }: Product): boolean {
  return Math.abs(value) > 1e6 * error
}

/** Where along a–b it crosses c–d, 0 to 1, for edges that run nearly alike. */
function exactShare(
  a: readonly number[],
  b: readonly number[],
  c: readonly number[],
  d: readonly number[],
): number {
  const [ax, ay, bx, by, cx, cy, dx, dy] = [...a, ...b, ...c, ...d].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  const part = (cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)
  const whole = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
  const fine = 1n << 52n
  return Number((part * fine) / whole) / Number(fine)
}

/** On which side of the line from a to b the point c lies: 1 left, -1 right, 0 on it. Exact for whole numbers. */
export function sideOfLine(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
): -1 | 0 | 1 {
  const left = (bx - ax) * (cy - ay)
  const right = (by - ay) * (cx - ax)
  const turn = left - right
  if (left === 0 || right === 0 || Math.abs(turn) > 3.4e-16 * (Math.abs(left) + Math.abs(right)))
    return Math.sign(turn) as -1 | 0 | 1
  const exact = BigInt(bx - ax) * BigInt(cy - ay) - BigInt(by - ay) * BigInt(cx - ax)
  return exact > 0n ? 1 : exact < 0n ? -1 : 0
}
