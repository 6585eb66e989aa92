/** Blocks of memory that threads share, filled one after the other. */

const blockBytes = 2 ** 20
/** UTF-8 needs no more for one unit of a text. */
const mostBytesPerUnit = 3

/** Where something stands: the number of its block, its offset in it and its length. */
export type Stand = readonly [block: number, offset: number, length: number]

export class SharedRoom {
  readonly blocks: SharedArrayBuffer[]
  readonly #numbers = new Map<SharedArrayBuffer, number>()
  readonly #views: Buffer[] = []
  #bytes: Buffer = Buffer.alloc(0)
  #number = -1
  #used = 0

  /** Blocks that were filled elsewhere, to be read. */
  constructor(blocks: readonly SharedArrayBuffer[] = []) {
    this.blocks = [...blocks]
  }

  takeText(text: string): Stand {
    // Counting its bytes first costs as much as writing them.
    const isSureToFit = this.#used + mostBytesPerUnit * text.length <= this.#bytes.length
    if (!isSureToFit) this.#make(Buffer.byteLength(text))
    const at = this.#used
    const length = this.#bytes.write(text, at)
    this.#used += length
    return [this.#number, at, length]
  }

  takeBytes(bytes: Uint8Array): Stand {
    this.#make(bytes.length)
    const at = this.#used
    this.#bytes.set(bytes, at)
    this.#used += bytes.length
    return [this.#number, at, bytes.length]
  }

  /** Bytes that stand on shared memory already stay where they are; others are copied, once. */
  stand(bytes: Uint8Array): Stand {
    return bytes.buffer instanceof SharedArrayBuffer
      ? [this.numberOf(bytes.buffer), bytes.byteOffset, bytes.length]
      : this.takeBytes(bytes)
  }

  textAt(block: number, offset: number, length: number): string {
    const bytes = (this.#views[block] ??= Buffer.from(this.blocks[block]!))
    return bytes.toString('utf8', offset, offset + length)
  }

  bytesAt(block: number, offset: number, length: number): Uint8Array {
    return new Uint8Array(this.blocks[block]!, offset, length)
  }

  /** Of a block of this room or, from now on, of this room too. */
  numberOf(block: SharedArrayBuffer): number {
    const number = this.#numbers.get(block) ?? this.blocks.push(block) - 1
    this.#numbers.set(block, number)
    return number
  }

  /** Room for `size` bytes in one block. */
  #make(size: number): void {
    if (this.#used + size <= this.#bytes.length) return
    const block = new SharedArrayBuffer(Math.max(size, blockBytes))
    this.#bytes = Buffer.from(block)
    this.#number = this.numberOf(block)
    this.#used = 0
  }
}
