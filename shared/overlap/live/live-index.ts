/** Which works lie where, while works move: an index that is built now and then, and the few that moved since. */
import Flatbush from 'flatbush'

/** So many moved works are looked through one by one before the index is built again. */
const mostLoose = 2000

/** Works by the numbers of their boxes: minX, minY, maxX, maxY of work `i` from `4 * i`. */
export class LiveIndex {
  #boxes: Float64Array
  #built: Flatbush | null = null
  /** Per entry of the built index its work. */
  #works: Uint32Array = new Uint32Array(0)
  /** Works that the built index has somewhere else, or not at all; true when they are somewhere now. */
  readonly #loose = new Map<number, boolean>()

  constructor(boxes: Float64Array, works: Uint32Array) {
    this.#boxes = boxes
    this.#build(works)
  }

  /** Takes over a larger array of boxes. */
  grow(boxes: Float64Array): void {
    this.#boxes = boxes
  }

  /** The work has the box that stands at its number now; `isThere` false: it is nowhere. */
  set(work: number, isThere: boolean): void {
    this.#loose.set(work, isThere)
    if (this.#loose.size > mostLoose) this.#rebuild()
  }

  /** Works whose boxes come within `by` metres of a box, in no promised order. */
  near([minX, minY, maxX, maxY]: ArrayLike<number> & Iterable<number>, by: number): number[] {
    const [left, low, right, high] = [minX! - by, minY! - by, maxX! + by, maxY! + by]
    const found: number[] = []
    this.#built?.search(left, low, right, high, (entry) => {
      const work = this.#works[entry]!
      if (!this.#loose.has(work)) found.push(work)
      return false
    })
    const boxes = this.#boxes
    for (const [work, isThere] of this.#loose) {
      const at = 4 * work
      const meets = boxes[at]! <= right && boxes[at + 2]! >= left
      if (isThere && meets && boxes[at + 1]! <= high && boxes[at + 3]! >= low) found.push(work)
    }
    return found
  }

  #rebuild(): void {
    const kept = this.#works.filter((work) => !this.#loose.has(work))
    const moved = [...this.#loose].flatMap(([work, isThere]) => (isThere ? [work] : []))
    this.#loose.clear()
    this.#build(Uint32Array.from([...kept, ...moved]))
  }

  #build(works: Uint32Array): void {
    this.#works = works
    this.#built = works.length === 0 ? null : new Flatbush(works.length)
    for (const work of works) {
      const box = this.#boxes.subarray(4 * work, 4 * work + 4)
      this.#built?.add(box[0]!, box[1]!, box[2], box[3])
    }
    this.#built?.finish()
  }
}
