/** Which works lie where, while works move: an index that is built now and then, and the few that moved since. */
import Flatbush from 'flatbush'

/** So many works may have moved before the index is built again: until then they are looked through one by one. */
const mostLoose = 1000

/** Works by the numbers of their boxes: minX, minY, maxX, maxY of work `i` from `4 * i`; an empty box is nowhere. */
export class LiveIndex {
  #boxes: Float64Array
  /** Made when somebody first asks: a whole project is answered without. Null: there are none. */
  #built: Flatbush | null | 'not yet' = 'not yet'
  /** Per entry of the built index its work. */
  #works: Uint32Array
  /** Works that the built index has somewhere else, or not at all, and whether they take part now. */
  #loose: number[] = []
  #isLoose: Uint8Array
  #isThere: Uint8Array

  constructor(boxes: Float64Array, works: Uint32Array) {
    this.#boxes = boxes
    this.#isLoose = new Uint8Array(boxes.length / 4)
    this.#isThere = new Uint8Array(boxes.length / 4)
    for (const work of works) this.#isThere[work] = 1
    this.#works = works
  }

  /** Does now what whoever first asks what is near would wait for; to be called before a box becomes another. */
  getReady(): void {
    if (this.#built === 'not yet') this.#build()
  }

  /** Takes over a larger array of boxes. */
  grow(boxes: Float64Array): void {
    this.#boxes = boxes
    const room = (from: Uint8Array) => {
      const larger = new Uint8Array(boxes.length / 4)
      larger.set(from)
      return larger
    }
    this.#isLoose = room(this.#isLoose)
    this.#isThere = room(this.#isThere)
  }

  /** The work has the box that stands at its number now; `isThere` false: it takes no part. */
  set(work: number, isThere: boolean): void {
    this.#isThere[work] = Number(isThere)
    if (this.#isLoose[work] === 0) this.#loose.push(work)
    this.#isLoose[work] = 1
    if (this.#loose.length > mostLoose) this.#rebuild()
  }

  /** Works whose boxes come within `by` metres of a box, in no promised order. */
  near(box: Float64Array, by: number): number[] {
    this.getReady()
    const [left, low, right, high] = [box[0]! - by, box[1]! - by, box[2]! + by, box[3]! + by]
    const found: number[] = []
    if (this.#built instanceof Flatbush)
      this.#built.search(left, low, right, high, (entry) => {
        const work = this.#works[entry]!
        if (this.#isLoose[work] === 0) found.push(work)
        return false
      })
    const boxes = this.#boxes
    for (const work of this.#loose) {
      const at = 4 * work
      if (boxes[at]! > right || boxes[at + 2]! < left || this.#isThere[work] === 0) continue
      if (boxes[at + 1]! <= high && boxes[at + 3]! >= low) found.push(work)
    }
    return found
  }

  #rebuild(): void {
    const kept = this.#works.filter((work) => this.#isLoose[work] === 0)
    const moved = this.#loose.filter((work) => this.#isThere[work] === 1)
    for (const work of this.#loose) this.#isLoose[work] = 0
    this.#loose = []
    this.#works = Uint32Array.from([...kept, ...moved])
    this.#build()
  }

  /** Of the works as they lie now: none is loose. */
  #build(): void {
    const [works, boxes] = [this.#works, this.#boxes]
    const built = works.length === 0 ? null : new Flatbush(works.length)
    for (const work of works) {
      const box = 4 * work
      built?.add(boxes[box]!, boxes[box + 1]!, boxes[box + 2], boxes[box + 3])
    }
    built?.finish()
    this.#built = built
  }
}
