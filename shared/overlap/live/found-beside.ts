/**
 * Pairs that were found and are none by the rules as they are, as long as nobody measured them: a search finds nearly as many as
 * there are pairs, since dig rest lasts years, and of most nobody ever asks more than that they are there.
 */
import { filled } from '../../bytes/filled.ts'
import { withRoom } from '../../bytes/with-room.ts'
import type { PairArrays } from '../pairs/find-pairs.ts'
import { RowsOfWorks } from './rows-of-works.ts'

/** Each has a place until it is let go of; its place is given to the next. */
export class FoundBeside {
  #found: PairArrays
  #isThere: Uint8Array
  #used: number
  readonly #free: number[] = []
  /** Made when somebody first asks about a work. */
  #lists: RowsOfWorks | null = null

  /** Those there are to begin with; `a` has the lower id, metres are without what is only rounding. */
  constructor(found: PairArrays) {
    this.#found = found
    this.#used = found.count
    this.#isThere = new Uint8Array(found.count).fill(1)
  }

  /** Does now what whoever first asks about a work would wait for. */
  getReady(): void {
    this.#listed()
  }

  /** Every place, in ascending order. */
  places(): Uint32Array {
    const places = new Uint32Array(this.#used)
    let count = 0
    for (let place = 0; place < this.#used; place++) if (this.#isThere[place] === 1) places[count++] = place
    return places.slice(0, count)
  }

  /** What was found at some places, in their order. */
  at(places: Uint32Array): PairArrays {
    return foundAt(this.#found, places)
  }

  isFound(one: number, two: number): boolean {
    const { a, b } = this.#found
    const isThere = (place: number) => (a[place] === one ? b[place] : a[place]) === two
    return this.#listed().of(one).some(isThere)
  }

  add(a: number, b: number, metres: number, gapDays: number): void {
    if (this.#free.length === 0 && this.#used === this.#found.count) this.#grow()
    const place = this.#free.pop() ?? this.#used++
    this.#found.a[place] = a
    this.#found.b[place] = b
    this.#found.distance[place] = metres
    this.#found.gapDays[place] = gapDays
    this.#isThere[place] = 1
    this.#lists?.add(this.#found, place)
  }

  /** Lets go of all that a work is in. */
  removeOf(work: number): void {
    const lists = this.#listed()
    for (const place of [...lists.of(work)]) {
      lists.remove(this.#found, place)
      this.#release(place)
    }
  }

  /** Lets go of what stands at some places. */
  remove(places: Uint32Array): void {
    for (const place of places) this.#release(place)
    if (places.length > 0) this.#lists = null
  }

  #release(place: number): void {
    this.#isThere[place] = 0
    this.#free.push(place)
  }

  #listed(): RowsOfWorks {
    return (this.#lists ??= new RowsOfWorks(this.#found, this.places()))
  }

  #grow(): void {
    const { a, b, distance, gapDays } = this.#found
    const count = this.#used + Math.max(256, this.#used >> 4)
    this.#found = {
      count,
      a: withRoom(a, new Uint32Array(count)),
      b: withRoom(b, new Uint32Array(count)),
      distance: withRoom(distance, new Float64Array(count)),
      gapDays: withRoom(gapDays, new Int32Array(count)),
    }
    this.#isThere = withRoom(this.#isThere, new Uint8Array(count))
  }
}

/** Some of what was found, in the order given. */
export function foundAt(
  { a, b, distance, gapDays }: Omit<PairArrays, 'count'>,
  rows: Uint32Array,
): PairArrays {
  return {
    count: rows.length,
    a: rows.map((row) => a[row]!),
    b: rows.map((row) => b[row]!),
    distance: filled(new Float64Array(rows.length), rows, (row) => distance[row]!),
    gapDays: filled(new Int32Array(rows.length), rows, (row) => gapDays[row]!),
  }
}
