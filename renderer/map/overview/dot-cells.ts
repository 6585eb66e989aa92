/** Works that fall on one spot are one dot, in the colour that most of them have, larger where there are more. */
import { Mark, paint, type OverviewLook } from './overview-look.ts'
import { pixelsPerUnit, type OverviewView } from './overview-view.ts'
import type { Packed } from './packed.ts'

/** A dot has at least this much room, in pixels. */
const cellSize = 6
/** Radius in pixels of the dot of one work. */
const single = 2.1

/** Used again for every frame: memory of this size is more to ask for than to fill. */
export class DotCells {
  #cell = 0
  #left = 0
  #top = 0
  #across = 0
  #down = 0
  #largest = 0
  /** Per cell the work that came last, counted from 1; per work the one before it in its cell. */
  #last = new Int32Array(0)
  #before = new Int32Array(0)
  #centres = new Float32Array(0)

  /** @param count of works there are */
  begin({ box: [west, north, east, south], zoom }: OverviewView, count: number): void {
    // By whole heights, and from where the plane begins: cells stay where they are while the map moves.
    this.#cell = cellSize / pixelsPerUnit(Math.floor(zoom))
    this.#left = Math.floor(west / this.#cell) - 2
    this.#top = Math.floor(north / this.#cell) - 2
    this.#across = Math.max(1, Math.ceil(east / this.#cell) - this.#left + 3)
    this.#down = Math.max(1, Math.ceil(south / this.#cell) - this.#top + 3)
    this.#largest = 0.4 * cellSize * 2 ** (zoom - Math.floor(zoom))
    const cells = this.#across * this.#down
    if (this.#last.length === cells) this.#last.fill(0)
    else this.#last = new Int32Array(cells)
    if (this.#before.length === count) return
    this.#before = new Int32Array(count)
    this.#centres = new Float32Array(2 * count)
  }

  /** Counts a work at its middle, which lies in the view or just beside it. */
  add(work: number, x: number, y: number): void {
    const column = Math.floor(x / this.#cell) - this.#left
    const row = Math.floor(y / this.#cell) - this.#top
    if (column < 0 || row < 0 || column >= this.#across || row >= this.#down) return
    const cell = row * this.#across + column
    this.#before[work] = this.#last[cell]!
    this.#last[cell] = work + 1
    this.#centres[2 * work] = x
    this.#centres[2 * work + 1] = y
  }

  drawInto(dots: Packed, look: OverviewLook): void {
    const tally = new Uint32Array(look.colours.length / 3)
    for (let cell = 0; cell < this.#last.length; cell++) {
      const last = this.#last[cell]!
      if (last === 0) continue
      const colour = this.#mostFrequent(last, tally, look.colourOf)
      const isSingle = this.#before[last - 1] === 0
      const at = dots.next()
      // One work stands where it is; several stand in the middle of their cell, also when others of them are active.
      dots.floats[at / 4] = isSingle
        ? this.#centres[2 * (last - 1)]!
        : this.#middle(cell % this.#across, this.#left)
      dots.floats[at / 4 + 1] = isSingle
        ? this.#centres[2 * (last - 1) + 1]!
        : this.#middle(Math.floor(cell / this.#across), this.#top)
      dots.floats[at / 4 + 2] = isSingle ? single : this.#radius(last)
      paint(dots, at + 12, look, 3 * colour, look.marks[last - 1]! & Mark.outlined)
    }
  }

  #middle(cell: number, first: number): number {
    return (cell + first + 0.5) * this.#cell
  }

  #radius(last: number): number {
    let count = 0
    for (let work = last; work !== 0; work = this.#before[work - 1]!) count++
    return Math.min(this.#largest, single + 0.45 * Math.log2(count))
  }

  /** Of those that are as frequent the first, whatever the order of the works. */
  #mostFrequent(last: number, tally: Uint32Array, colourOf: Uint8Array): number {
    let best = colourOf[last - 1]!
    for (let work = last; work !== 0; work = this.#before[work - 1]!) {
      const colour = colourOf[work - 1]!
      const count = ++tally[colour]!
      if (count > tally[best]! || (count === tally[best] && colour < best)) best = colour
    }
    for (let work = last; work !== 0; work = this.#before[work - 1]!) tally[colourOf[work - 1]!] = 0
    return best
  }
}
