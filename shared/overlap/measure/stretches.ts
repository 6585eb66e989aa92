/** Stretches of one edge as shares of it, gathered in any order and then joined. */

/** So many are sorted soonest by putting each in its place. */
const fewStretches = 32

export class Stretches {
  #count = 0
  #from = new Float64Array(64)
  #to = new Float64Array(64)

  clear(): void {
    this.#count = 0
  }

  add(from: number, to: number): void {
    if (this.#count === this.#from.length) this.#grow()
    this.#from[this.#count] = from
    this.#to[this.#count++] = to
  }

  /** The share of the edge that the stretches cover together. */
  joined(): number {
    this.#sort()
    let covered = 0
    let reached = 0
    for (let at = 0; at < this.#count; at++) {
      const to = this.#to[at]!
      if (to <= reached) continue
      const from = this.#from[at]!
      covered += to - (from > reached ? from : reached)
      reached = to
    }
    return covered
  }

  /** What the stretches cover together, piece by piece from the start of the edge. */
  eachJoined(see: (from: number, to: number) => void): void {
    this.#sort()
    let reached = 0
    for (let at = 0; at < this.#count; at++) {
      const to = this.#to[at]!
      if (to <= reached) continue
      see(Math.max(this.#from[at]!, reached), to)
      reached = to
    }
  }

  /** In the order in which they begin. */
  #sort(): void {
    if (this.#count > fewStretches) this.#sortMany()
    else this.#sortFew()
  }

  #sortFew(): void {
    const [froms, tos] = [this.#from, this.#to]
    for (let next = 1; next < this.#count; next++) {
      const [from, to] = [froms[next]!, tos[next]!]
      let at = next
      for (; at > 0 && froms[at - 1]! > from; at--) {
        froms[at] = froms[at - 1]!
        tos[at] = tos[at - 1]!
      }
      froms[at] = from
      tos[at] = to
    }
  }

  #sortMany(): void {
    if (this.#isSorted()) return
    const [from, to] = [this.#from.slice(0, this.#count), this.#to.slice(0, this.#count)]
    const order = Uint32Array.from(from.keys()).sort((one, two) => from[one]! - from[two]!)
    order.forEach((stretch, at) => {
      this.#from[at] = from[stretch]!
      this.#to[at] = to[stretch]!
    })
  }

  #isSorted(): boolean {
    for (let at = 1; at < this.#count; at++) if (this.#from[at]! < this.#from[at - 1]!) return false
    return true
  }

  #grow(): void {
    const [from, to] = [this.#from, this.#to]
    this.#from = new Float64Array(2 * from.length)
    this.#to = new Float64Array(2 * to.length)
    this.#from.set(from)
    this.#to.set(to)
  }
}
