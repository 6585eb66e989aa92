/**
 * Many small pieces of bytes as one block on memory that threads share: one by one each costs more to hand over than what is
 * in it.
 */

export interface PackedBytes {
  /** One piece after the other. */
  readonly bytes: Uint8Array<SharedArrayBuffer>
  /** Per piece where it ends. One that is not there ends where it begins: none has no bytes. */
  readonly ends: Uint32Array<SharedArrayBuffer>
}

/** Takes pieces one after the other; `bytes` is how many they have together. */
export class BytesPacker {
  readonly #bytes: Uint8Array<SharedArrayBuffer>
  readonly #ends: Uint32Array<SharedArrayBuffer>
  #pieces = 0
  #at = 0

  constructor(pieces: number, bytes: number) {
    this.#bytes = new Uint8Array(new SharedArrayBuffer(bytes))
    this.#ends = new Uint32Array(new SharedArrayBuffer(pieces * Uint32Array.BYTES_PER_ELEMENT))
  }

  add(piece: Uint8Array | null): void {
    if (piece !== null) {
      this.#bytes.set(piece, this.#at)
      this.#at += piece.byteLength
    }
    this.#ends[this.#pieces++] = this.#at
  }

  finish(): PackedBytes {
    return { bytes: this.#bytes, ends: this.#ends }
  }
}

export function packBytes(pieces: readonly (Uint8Array | null)[]): PackedBytes {
  const packer = new BytesPacker(
    pieces.length,
    pieces.reduce((sum, piece) => sum + (piece?.byteLength ?? 0), 0),
  )
  for (const piece of pieces) packer.add(piece)
  return packer.finish()
}

/** The pieces as views on the block; null where there is none. */
export function unpackBytes(packed: PackedBytes): (Uint8Array | null)[] {
  const pieces = new Array<Uint8Array | null>(packed.ends.length)
  for (let at = 0; at < pieces.length; at++) pieces[at] = pieceAt(packed, at)
  return pieces
}

/** One of them. */
export function pieceAt({ bytes, ends }: PackedBytes, at: number): Uint8Array | null {
  const from = at === 0 ? 0 : ends[at - 1]!
  const end = ends[at]!
  return end === from ? null : bytes.subarray(from, end)
}
