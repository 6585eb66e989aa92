/**
 * Which of many rings lie around a place: how many, and the smallest of them. Rings may lie in each other, beside each other
 * and across each other. Where the boxes of few lie around it each of these is asked. Where those of many do, as with lines of
 * height, rings of a range of sizes are looked at together, half a range at a time: the first half in which a ring holds the
 * place has the smallest one.
 */
import Flatbush from 'flatbush'
import { CrossedChains } from './crossed-chains.ts'
import { signedAreaOf } from './measure.ts'
import { RingChains } from './ring-chains.ts'

type Ring = readonly GeoJSON.Position[]
type Place = readonly [x: number, y: number]

/** Rings that are asked one by one sooner than looked at together. */
const few = 16
/** Boxes around a place so that the rings in them are. */
const fewBoxes = 64

/** Rings of a range of sizes. */
interface Range {
  readonly from: number
  readonly to: number
  /** Their chains, and how to look at all of them at once; made when somebody asks. */
  readonly chains: () => CrossedChains
  readonly halves: () => readonly [Range, Range]
}

/**
 * Closed rings in planar coordinates; a ring holds a place by even and odd. To make it and to ask it of every ring takes n log² n;
 * at most n² where more than {@link fewBoxes} boxes lie around each place of rings whose sides wind through each other.
 */
export class RingsAround {
  readonly #rings: readonly Ring[]
  readonly #isTurned: boolean
  /** Those that are asked about, the smallest first, and how large each is. */
  readonly #bySize: readonly number[]
  readonly #sizes: readonly number[]
  readonly #placeOf: ReadonlyMap<number, number>
  readonly #chains: RingChains
  readonly #chainsOf: readonly (readonly number[])[]
  readonly #boxes: Flatbush | null
  readonly #all: Range

  /** `isAsked`: which of them count; that others are there changes nothing of which place those hold. */
  constructor(rings: readonly Ring[], isAsked: (ring: number) => boolean = () => true) {
    this.#rings = rings
    this.#isTurned = isWide(rings)
    const sized = [...rings.keys()]
      .filter(isAsked)
      .map((ring) => ({ ring, size: Math.abs(signedAreaOf(rings[ring]!)) }))
      .sort((one, other) => one.size - other.size || one.ring - other.ring)
    this.#bySize = sized.map(({ ring }) => ring)
    this.#sizes = sized.map(({ size }) => size)
    this.#placeOf = new Map(this.#bySize.map((ring, place) => [ring, place]))
    this.#chains = new RingChains(
      this.#bySize.map((ring) => rings[ring]!),
      this.#isTurned,
    )
    const chainsOf: number[][] = this.#bySize.map(() => [])
    this.#chains.ring.forEach((place, chain) => chainsOf[place]!.push(chain))
    this.#chainsOf = chainsOf
    this.#boxes = boxesOf(chainsOf, this.#chains)
    const every = Uint32Array.from(this.#chains.ring.keys())
    this.#all = this.#range(0, sized.length, () => every)
  }

  /** Whether one of the rings holds a place; no when it is not asked about. */
  holds(ring: number, place: Place): boolean {
    const at = this.#placeOf.get(ring)
    return at !== undefined && this.#isAround(at, ...this.#turned(place))
  }

  /** The smallest ring around a place, of those that are larger than `than` when that is given; of equal ones the first. */
  smallest(place: Place, than?: number): number | undefined {
    const [x, y] = this.#turned(place)
    if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined
    const from = than === undefined ? 0 : this.#firstLarger(than)
    const asked = this.#byBoxes(x, y)
    const found =
      asked === null
        ? this.#first(this.#all, x, y, from)
        : asked.sort((one, other) => one - other).find((at) => at >= from && this.#isAround(at, x, y))
    return this.#bySize[found ?? Number.NaN]
  }

  /** Whether an odd number of rings lies around a place, of those that are larger than `than` when that is given. */
  isOdd(place: Place, than?: number): boolean {
    const [x, y] = this.#turned(place)
    if (!Number.isFinite(x) || !Number.isFinite(y)) return false
    const from = than === undefined ? 0 : this.#firstLarger(than)
    const asked = this.#byBoxes(x, y)
    if (asked === null) return this.#isOddIn(this.#all, x, y, from)
    return asked.filter((at) => at >= from && this.#isAround(at, x, y)).length % 2 === 1
  }

  /** The rings whose boxes lie around a place, in any order; null when they are many. */
  #byBoxes(x: number, y: number): number[] | null {
    const near = this.#boxes?.neighbors(x, y, fewBoxes + 1, 0) ?? []
    return near.length > fewBoxes ? null : near
  }

  #first(range: Range, x: number, y: number, from: number): number | null {
    if (range.to <= from) return null
    if (range.to - range.from <= few) {
      for (let at = Math.max(range.from, from); at < range.to; at++) if (this.#isAround(at, x, y)) return at
      return null
    }
    if (range.from >= from) {
      const [mark, otherMark] = range.chains().marksAt(x, y)
      if (mark === 0 && otherMark === 0) return null
    }
    const [smaller, larger] = range.halves()
    return this.#first(smaller, x, y, from) ?? this.#first(larger, x, y, from)
  }

  #isOddIn(range: Range, x: number, y: number, from: number): boolean {
    if (range.to <= from) return false
    if (range.from >= from) return (range.chains().marksAt(x, y)[0] & 1) === 1
    if (range.to - range.from <= few) {
      let isOdd = false
      for (let at = from; at < range.to; at++) if (this.#isAround(at, x, y)) isOdd = !isOdd
      return isOdd
    }
    const [smaller, larger] = range.halves()
    return this.#isOddIn(smaller, x, y, from) !== this.#isOddIn(larger, x, y, from)
  }

  #isAround(at: number, x: number, y: number): boolean {
    let holds = false
    for (const chain of this.#chainsOf[at]!) if (this.#chains.isCrossed(chain, x, y)) holds = !holds
    return holds
  }

  /** The place among the sizes of the first ring that is larger than this one. */
  #firstLarger(than: number): number {
    const size = Math.abs(signedAreaOf(this.#rings[than]!))
    let [low, high] = [0, this.#sizes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#sizes[middle]! <= size) low = middle + 1
      else high = middle
    }
    return low
  }

  #range(from: number, to: number, which: () => Uint32Array): Range {
    const chains = once(() => new CrossedChains(this.#chains, which()))
    const middle = (from + to) >> 1
    const halves = once((): [Range, Range] => [
      this.#range(from, middle, () => chains().which.filter((chain) => this.#chains.ring[chain]! < middle)),
      this.#range(middle, to, () => chains().which.filter((chain) => this.#chains.ring[chain]! >= middle)),
    ])
    return { from, to, chains, halves }
  }

  #turned([x, y]: Place): Place {
    return this.#isTurned ? [y, x] : [x, y]
  }
}

const nowhere = [Infinity, Infinity, -Infinity, -Infinity] as const

/** Null when there is no ring. */
function boxesOf(rings: readonly (readonly number[])[], { box }: RingChains): Flatbush | null {
  if (rings.length === 0) return null
  const boxes = new Flatbush(rings.length)
  for (const chains of rings) {
    // A ring without height has no chain, and holds nothing.
    const around: [number, number, number, number] = chains.length === 0 ? [0, 0, 0, 0] : [...nowhere]
    for (const chain of chains) {
      around[0] = Math.min(around[0], box[4 * chain]!)
      around[1] = Math.min(around[1], box[4 * chain + 1]!)
      around[2] = Math.max(around[2], box[4 * chain + 2]!)
      around[3] = Math.max(around[3], box[4 * chain + 3]!)
    }
    boxes.add(...around)
  }
  boxes.finish()
  return boxes
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** Along the way on which rings lie beside each other a line would meet all of them. */
function isWide(rings: readonly Ring[]): boolean {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (const [x, y] of ring) {
      minX = Math.min(minX, x!)
      maxX = Math.max(maxX, x!)
      minY = Math.min(minY, y!)
      maxY = Math.max(maxY, y!)
    }
  return maxX - minX > maxY - minY
}
