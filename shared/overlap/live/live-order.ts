/** An order of works while they come, change and go: what goes by it compares two numbers, however works are told apart. */
export class LiveOrder {
  readonly #compare: (one: number, two: number) => number
  /** Works in their order, with room at its end. */
  #sorted: Uint32Array
  #count: number
  /** Per work its place among those; of a work that is not there it says nothing. */
  #places: Uint32Array

  /** `order` has the places of the works to begin with; `compare` is below 0 when work `one`, as it is, comes before `two`. */
  constructor(order: Uint32Array, compare: (one: number, two: number) => number) {
    this.#compare = compare
    this.#places = order.slice()
    this.#count = order.length
    this.#sorted = new Uint32Array(order.length)
    order.forEach((place, work) => (this.#sorted[place] = work))
  }

  /** Below 0 when work `one` comes first. */
  between(one: number, two: number): number {
    return this.#places[one]! - this.#places[two]!
  }

  /** Per work its place; it changes while works come and go. */
  get places(): Uint32Array {
    return this.#places
  }

  placeOf(work: number): number {
    return this.#places[work]!
  }

  /** Per work of a list its place among the works of that list. */
  among(works: readonly number[]): Uint32Array {
    const places = new Uint32Array(works.length)
    const sorted = Uint32Array.from(works.keys()).sort((one, two) => this.between(works[one]!, works[two]!))
    sorted.forEach((at, place) => (places[at] = place))
    return places
  }

  /** A work that came. */
  add(work: number): void {
    if (work >= this.#places.length) this.#places = withRoom(this.#places, work + 1)
    if (this.#count === this.#sorted.length) this.#sorted = withRoom(this.#sorted, this.#count + 1)
    this.#shift(work, this.#count++)
  }

  /** A work that is not what it was. */
  move(work: number): void {
    this.#shift(work, this.#places[work]!)
  }

  remove(work: number): void {
    const from = this.#places[work]!
    this.#sorted.copyWithin(from, from + 1, this.#count--)
    this.#number(from, this.#count)
  }

  /** Puts a work where it belongs among the others, from the place that is free for it. */
  #shift(work: number, from: number): void {
    const to = this.#search(work, from)
    if (to < from) this.#sorted.copyWithin(to + 1, to, from)
    else this.#sorted.copyWithin(from, from + 1, to + 1)
    this.#sorted[to] = work
    this.#number(Math.min(from, to), Math.max(from, to) + 1)
  }

  /** How many of the other works come before one; what stands at place `free` is none of them. */
  #search(work: number, free: number): number {
    let [low, high] = [0, this.#count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.#sorted[middle < free ? middle : middle + 1]!
      if (this.#compare(other, work) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #number(from: number, end: number): void {
    for (let place = from; place < end; place++) this.#places[this.#sorted[place]!] = place
  }
}

function withRoom(from: Uint32Array, least: number): Uint32Array {
  const larger = new Uint32Array(Math.max(64, least, Math.ceil(1.25 * from.length)))
  larger.set(from)
  return larger
}
