/**
 * Which rings a level line meets oddly, without looking at each of their chains: those that lie to one side together, and all
 * reach from below the line to above it, are met together. Rings around each other have their sides beside each other so.
 */
import type { RingChains } from './ring-chains.ts'

/** Chains in a group, and groups in a larger one. */
const size = 8

/** Per group the least and most of its boxes, and the height that all its chains reach across. */
interface Groups {
  readonly minX: Float64Array
  readonly minY: Float64Array
  readonly maxX: Float64Array
  readonly maxY: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  /** Of all its chains together. */
  readonly mark: Int32Array
  readonly otherMark: Int32Array
}

/**
 * Every ring has a mark of its own, of 64 bits that look like chance but are always the same. Marks that are met an even number
 * of times fall out of a sum, so that a sum is nothing when no ring holds the place; that others make nothing together happens
 * once in 2⁶³. The lowest bit is set in each: it says whether an odd number of rings hold the place.
 */
function markOf(ring: number): [mark: number, otherMark: number] {
  return [mixed(2 * ring + 1) | 1, mixed(2 * ring + 2)]
}

/** By the finalizer of MurmurHash3. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

export class CrossedChains {
  /** In the order of their numbers, along the curve. */
  readonly which: Uint32Array
  readonly #chains: RingChains
  /** The smallest groups first; the last is one of all. */
  readonly #levels: readonly Groups[]
  #mark = 0
  #otherMark = 0

  constructor(chains: RingChains, which: Uint32Array) {
    this.which = which
    this.#chains = chains
    const levels = [groupsOfChains(chains, which)]
    while (levels.at(-1)!.mark.length > 1) levels.push(groupsOfGroups(levels.at(-1)!))
    this.#levels = levels
  }

  /** The marks of all rings that hold a place, together; both 0 when none does. */
  marksAt(x: number, y: number): [mark: number, otherMark: number] {
    this.#mark = 0
    this.#otherMark = 0
    if (this.which.length > 0) this.#look(this.#levels.length - 1, 0, x, y)
    return [this.#mark, this.#otherMark]
  }

  #look(level: number, group: number, x: number, y: number): void {
    const groups = this.#levels[level]!
    if (!(groups.minY[group]! <= y && y < groups.maxY[group]!) || groups.maxX[group]! < x) return
    if (groups.minX[group]! > x && groups.low[group]! <= y && y < groups.high[group]!) {
      this.#mark ^= groups.mark[group]!
      this.#otherMark ^= groups.otherMark[group]!
      return
    }
    const [from, to] = [size * group, size * (group + 1)]
    if (level > 0) {
      const end = Math.min(to, this.#levels[level - 1]!.mark.length)
      for (let inner = from; inner < end; inner++) this.#look(level - 1, inner, x, y)
      return
    }
    for (const chain of this.which.subarray(from, to)) {
      if (!this.#chains.isCrossed(chain, x, y)) continue
      const [mark, otherMark] = markOf(this.#chains.ring[chain]!)
      this.#mark ^= mark
      this.#otherMark ^= otherMark
    }
  }
}

/** Groups of chains by their boxes, in the order of `which`. */
function groupsOfChains({ box, ring }: RingChains, which: Uint32Array): Groups {
  const groups = newGroups(which.length)
  which.forEach((chain, place) => {
    const [minX, minY, maxX, maxY] = box.subarray(4 * chain, 4 * chain + 4)
    const [mark, otherMark] = markOf(ring[chain]!)
    take(groups, place, [minX!, minY!, maxX!, maxY!], [minY!, maxY!], [mark, otherMark])
  })
  return groups
}

function groupsOfGroups(inner: Groups): Groups {
  const groups = newGroups(inner.mark.length)
  for (let at = 0; at < inner.mark.length; at++)
    take(
      groups,
      at,
      [inner.minX[at]!, inner.minY[at]!, inner.maxX[at]!, inner.maxY[at]!],
      [inner.low[at]!, inner.high[at]!],
      [inner.mark[at]!, inner.otherMark[at]!],
    )
  return groups
}

/** One more in the group that it is in. */
function take(
  groups: Groups,
  place: number,
  [minX, minY, maxX, maxY]: readonly [number, number, number, number],
  [low, high]: readonly [number, number],
  [mark, otherMark]: readonly [number, number],
): void {
  const group = Math.floor(place / size)
  groups.minX[group] = Math.min(groups.minX[group]!, minX)
  groups.minY[group] = Math.min(groups.minY[group]!, minY)
  groups.maxX[group] = Math.max(groups.maxX[group]!, maxX)
  groups.maxY[group] = Math.max(groups.maxY[group]!, maxY)
  groups.low[group] = Math.max(groups.low[group]!, low)
  groups.high[group] = Math.min(groups.high[group]!, high)
  groups.mark[group] = groups.mark[group]! ^ mark
  groups.otherMark[group] = groups.otherMark[group]! ^ otherMark
}

function newGroups(inner: number): Groups {
  const count = Math.ceil(inner / size)
  const filled = (value: number) => new Float64Array(count).fill(value)
  return {
    ...{ minX: filled(Infinity), minY: filled(Infinity), maxX: filled(-Infinity), maxY: filled(-Infinity) },
    ...{ low: filled(-Infinity), high: filled(Infinity) },
    ...{ mark: new Int32Array(count), otherMark: new Int32Array(count) },
  }
}
