/** Reads what a `ByteWriter` wrote, in the same order. */

const mostPerByte = 128

export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: ArrayBuffer) {
    this.#bytes = new Uint8Array(bytes)
  }

  whole(): number {
    let value = 0
    for (let times = 1; ; times *= mostPerByte) {
      const byte = this.#next()
      value += (byte & 127) * times
      if (byte < mostPerByte) return value
    }
  }

  signed(): number {
    const value = this.whole()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  double(): number {
    return this.doubles(1)[0]!
  }

  doubles(count: number): Float64Array {
    const from = this.#at
    this.#at += 8 * count
    if (this.#at > this.#bytes.length) throw endsTooEarly()
    return new Float64Array(this.#bytes.slice(from, this.#at).buffer)
  }

  text(): string {
    const length = this.whole()
    let text = ''
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.whole())
    return text
  }

  uuid(): string {
    let id = ''
    for (let at = 0; at < 16; at++) {
      if (at === 4 || at === 6 || at === 8 || at === 10) id += '-'
      id += twoDigits[this.#next()]!
    }
    return id
  }

  /** Throws when there is more than was read. */
  expectEnd(): void {
    if (this.#at !== this.#bytes.length) throw new Error('These bytes go on after their end')
  }

  #next(): number {
    const byte = this.#bytes[this.#at++]
    if (byte === undefined) throw endsTooEarly()
    return byte
  }
}

const twoDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function endsTooEarly(): Error {
  return new Error('These bytes end too early')
}
