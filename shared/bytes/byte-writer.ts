/**
 * Writes numbers and texts one after the other as bytes, small ones in few: how tables of a large project travel to the
 * window. What is written has no names and no lengths but those that the writer adds; `ByteReader` reads the same again.
 */

const mostPerByte = 128
const perStep = 2 ** 28

export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #at = 0

  /** In bytes, until now. */
  get length(): number {
    return this.#at
  }

  /** A whole number from 0, below 2^53: seven bits in a byte, the lowest first. */
  whole(value: number): void {
    this.#makeRoom(8)
    let rest = value
    for (; rest >= perStep; rest = Math.floor(rest / mostPerByte))
      this.#bytes[this.#at++] = (rest % mostPerByte) | mostPerByte
    for (; rest >= mostPerByte; rest >>>= 7) this.#bytes[this.#at++] = (rest & 127) | mostPerByte
    this.#bytes[this.#at++] = rest
  }

  /** A whole number above or below 0, its distance from 0 below 2^52. */
  signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value)
  }

  /** Any number, as it is. */
  double(value: number): void {
    this.doubles(Float64Array.of(value))
  }

  doubles(values: Float64Array): void {
    this.bytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  }

  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#at)
    this.#at += bytes.length
  }

  text(text: string): void {
    this.whole(text.length)
    for (let at = 0; at < text.length; at++) this.whole(text.charCodeAt(at))
  }

  /** An identity as UUIDs are written: small letters, four lines. */
  uuid(id: string): void {
    this.#makeRoom(16)
    for (let at = 0; at < id.length; at++) {
      if (id.charCodeAt(at) === line) continue
      this.#bytes[this.#at++] = (digitAt(id, at++) << 4) | digitAt(id, at)
    }
  }

  /** Everything that was written, in a block of just that size. */
  finish(): ArrayBuffer {
    return this.#bytes.slice(0, this.#at).buffer
  }

  #makeRoom(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#at + bytes))
    larger.set(this.#bytes.subarray(0, this.#at))
    this.#bytes = larger
  }
}

const line = 45
const nine = 57

function digitAt(id: string, at: number): number {
  const code = id.charCodeAt(at)
  return code <= nine ? code - 48 : code - 87
}
