/** Places of a whole delivery on a few large blocks of memory that threads share, so that none is ever copied. */

/** Each table has its own: with few works in it, little is left unused. */
const blockBytes = 2 ** 19

/** Room for well-known binary, handed out one piece after the other. */
export class PlaceBlocks {
  #block: Uint8Array = new Uint8Array(0)
  #view: DataView = new DataView(this.#block.buffer)
  #used = 0

  /** `write` fills `size` bytes from the offset it gets; gives those bytes. */
  take(size: number, write: (view: DataView, at: number) => void): Uint8Array {
    if (this.#used + size > this.#block.length) this.#next(size)
    const at = this.#used
    this.#used += size
    write(this.#view, at)
    return this.#block.subarray(at, this.#used)
  }

  /** A copy of `bytes` here, so that the memory they came on can go. */
  keep(bytes: Uint8Array): Uint8Array {
    return this.take(bytes.length, (_view, at) => this.#block.set(bytes, at))
  }

  #next(size: number): void {
    const memory = new SharedArrayBuffer(Math.max(size, blockBytes))
    this.#block = new Uint8Array(memory)
    this.#view = new DataView(memory)
    this.#used = 0
  }
}
