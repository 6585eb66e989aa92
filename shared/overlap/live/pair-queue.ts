/** Pairs that wait for their turn: the next one is the first of all that wait, whenever they came. */
export class PairQueue {
  readonly #compare: (one: number, two: number) => number
  /** A heap: no pair comes before the one at half its position. */
  readonly #waiting: number[] = []

  /** `compare` is below 0 when pair `one` comes before `two`. */
  constructor(compare: (one: number, two: number) => number) {
    this.#compare = compare
  }

  add(pair: number): void {
    const waiting = this.#waiting
    let at = waiting.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.#compare(waiting[parent]!, pair) <= 0) break
      waiting[at] = waiting[parent]!
      at = parent
    }
    waiting[at] = pair
  }

  /** Takes the next pair out; undefined when none waits. */
  next(): number | undefined {
    const waiting = this.#waiting
    const first = waiting[0]
    const last = waiting.pop()
    if (last !== undefined && waiting.length > 0) this.#sink(last)
    return first
  }

  #sink(pair: number): void {
    const waiting = this.#waiting
    let at = 0
    for (let child = 1; child < waiting.length; child = 2 * at + 1) {
      const other = child + 1
      if (other < waiting.length && this.#compare(waiting[other]!, waiting[child]!) < 0) child = other
      if (this.#compare(pair, waiting[child]!) <= 0) break
      waiting[at] = waiting[child]!
      at = child
    }
    waiting[at] = pair
  }
}
