/** Equal records one after the other in memory that grows, to be handed to the graphics card as it is. */
export class Packed {
  floats = new Float32Array(0)
  bytes = new Uint8Array(0)
  count = 0
  readonly #size: number

  /** @param size of a record in bytes, a multiple of four */
  constructor(size: number) {
    this.#size = size
  }

  /** The memory stays, for what comes next. */
  clear(): void {
    this.count = 0
  }

  /** Room for one more: the byte at which it begins. */
  next(): number {
    const at = this.count++ * this.#size
    if (at + this.#size > this.bytes.length) this.#grow()
    return at
  }

  /** All records. */
  get filled(): Uint8Array {
    return this.bytes.subarray(0, this.count * this.#size)
  }

  #grow(): void {
    const larger = new Uint8Array(Math.max(1024 * this.#size, 2 * this.bytes.length))
    larger.set(this.bytes)
    this.bytes = larger
    this.floats = new Float32Array(larger.buffer)
  }
}
