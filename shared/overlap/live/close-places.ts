/**
 * Places of many works in a third of the room of their WKB, to the bit, for who holds them and seldom asks for one. What
 * is drawn or delivered in metres stands on whole millimetres mostly, one step from the vertex before: three bytes
 * instead of eight. A place that does not stays as it is.
 */
import { ByteReader } from '../../bytes/byte-reader.ts'
import { ByteWriter } from '../../bytes/byte-writer.ts'
import { pieceAt, type PackedBytes } from '../../bytes/packed-bytes.ts'
import { WkbReader, WkbType, writeWkbHead } from '../../geo/wkb.ts'

/** Made by {@link closePlaces}; on memory that threads share, as what they were made of. */
export interface ClosePlaces {
  /** Per place the length of its WKB, then what {@link CloseWriter} wrote; or `asItIs` and its WKB. */
  readonly close: PackedBytes
}

/** Instead of a length: no WKB is that short. */
const asItIs = 0
const perMetre = 1000
/** Millimetres: twice as much is a whole number to the bit, so that a step of that size is one too. */
const farthest = 2 ** 51

/** `places` are WKB; throws on bytes that are not. */
export function closePlaces(places: PackedBytes): ClosePlaces {
  const writer = new ByteWriter()
  const ends = new Uint32Array(new SharedArrayBuffer(places.ends.byteLength))
  for (let at = 0; at < ends.length; at++) {
    const wkb = pieceAt(places, at)
    if (wkb !== null) writeClose(writer, wkb)
    ends[at] = writer.length
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(writer.length))
  bytes.set(new Uint8Array(writer.finish()))
  return { close: { bytes, ends } }
}

/** The WKB of one of them; null where there is no place. */
export function openPlace({ close }: ClosePlaces, at: number): Uint8Array | null {
  const piece = pieceAt(close, at)
  if (piece === null) return null
  if (piece[0] === asItIs) return piece.subarray(1)
  const reader = new ByteReader(new Uint8Array(piece).buffer)
  const writer = new WkbWriter(reader.whole())
  copyPlace(new CloseReader(reader), writer)
  return writer.wkb
}

/** The WKB of all of them. */
export function openPlaces(places: ClosePlaces): (Uint8Array | null)[] {
  return Array.from(places.close.ends, (_, at) => openPlace(places, at))
}

function writeClose(writer: ByteWriter, wkb: Uint8Array): void {
  const seen = new InMillimetres()
  copyPlace(new WkbReader(wkb), seen)
  if (seen.is) {
    writer.whole(wkb.byteLength)
    copyPlace(new WkbReader(wkb), new CloseWriter(writer))
  } else {
    writer.whole(asItIs)
    writer.bytes(wkb)
  }
}

interface PlaceReader {
  type(): number
  /** `size`: bytes that each has at least in WKB. */
  count(size: number): number
  ordinate(): number
}

interface PlaceWriter {
  type(type: number): void
  count(count: number): void
  ordinate(ordinate: number): void
}

function copyPlace(from: PlaceReader, to: PlaceWriter): void {
  const type = from.type()
  to.type(type)
  if (type === WkbType.point) copyPositions(from, to, 1)
  else if (type === WkbType.lineString) copyPositions(from, to, copyCount(from, to, 16))
  else if (type === WkbType.polygon)
    for (let rings = copyCount(from, to, 4); rings > 0; rings--)
      copyPositions(from, to, copyCount(from, to, 16))
  else for (let members = copyCount(from, to, 5); members > 0; members--) copyPlace(from, to)
}

function copyCount(from: PlaceReader, to: PlaceWriter, size: number): number {
  const count = from.count(size)
  to.count(count)
  return count
}

function copyPositions(from: PlaceReader, to: PlaceWriter, count: number): void {
  for (let ordinates = 2 * count; ordinates > 0; ordinates--) to.ordinate(from.ordinate())
}

/** Whether every ordinate is a whole number of millimetres, to the bit. */
class InMillimetres implements PlaceWriter {
  is = true

  type(): void {}

  count(): void {}

  ordinate(ordinate: number): void {
    const millimetres = Math.round(ordinate * perMetre)
    // The zero below zero is none of them: it would come back as the other.
    const isSame = Object.is((millimetres + 0) / perMetre, ordinate)
    // What is no number is not below anything.
    if (!isSame || !(Math.abs(millimetres) < farthest)) this.is = false
  }
}

/** Ordinates as steps of whole millimetres from the one before it but one, which is of the same axis; the first from 0. */
class CloseWriter implements PlaceWriter {
  readonly #writer: ByteWriter
  #last = 0
  #other = 0

  constructor(writer: ByteWriter) {
    this.#writer = writer
  }

  type(type: number): void {
    this.#writer.whole(type)
  }

  count(count: number): void {
    this.#writer.whole(count)
  }

  ordinate(ordinate: number): void {
    const millimetres = Math.round(ordinate * perMetre)
    this.#writer.signed(millimetres - this.#other)
    this.#other = this.#last
    this.#last = millimetres
  }
}

class CloseReader implements PlaceReader {
  readonly #reader: ByteReader
  #last = 0
  #other = 0

  constructor(reader: ByteReader) {
    this.#reader = reader
  }

  type(): number {
    return this.#reader.whole()
  }

  count(): number {
    return this.#reader.whole()
  }

  ordinate(): number {
    const millimetres = this.#other + this.#reader.signed()
    this.#other = this.#last
    this.#last = millimetres
    return millimetres / perMetre
  }
}

class WkbWriter implements PlaceWriter {
  readonly wkb: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(size: number) {
    this.wkb = new Uint8Array(size)
    this.#view = new DataView(this.wkb.buffer)
  }

  type(type: number): void {
    writeWkbHead(this.#view, this.#at, type)
    this.#at += 5
  }

  count(count: number): void {
    this.#view.setUint32(this.#at, count, true)
    this.#at += 4
  }

  ordinate(ordinate: number): void {
    this.#view.setFloat64(this.#at, ordinate, true)
    this.#at += 8
  }
}
