/**
 * The directory of a zip: what it says is inside, before a byte is unpacked. Source: PKWARE APPNOTE 6.3.10, 4.3.12
 * (central directory), 4.3.16 (its end), 4.5.3 (zip64), D (names).
 */
import iconv from 'iconv-lite'

export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  /** As the directory claims. */
  readonly bytes: number
  /** Where its local header begins. */
  readonly offset: number
}

const endSignature = 0x06054b50
const end64LocatorSignature = 0x07064b50
const end64Signature = 0x06064b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const entryBytes = 46
const localBytes = 30
/** A comment behind the directory is at most this long. */
const longestComment = 0xffff
const inZip64 = 0xffffffff

interface Directory {
  readonly start: number
  readonly entries: number
  /** Bytes in front of the zip that its offsets do not count: a program that unpacks itself. */
  readonly before: number
}

/** The entries one by one, in the order of the directory; throws a RangeError where it is damaged. */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { start, entries, before } = findDirectory(view)
  let at = start
  for (let nth = 0; nth < entries; nth++) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry where one should be')
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const next = at + entryBytes + nameBytes + extraBytes + view.getUint16(at + 32, true)
    if (next > bytes.length) throw new RangeError('an entry reaches past the end')
    const flags = view.getUint16(at + 8, true)
    const name = bytes.subarray(at + entryBytes, at + entryBytes + nameBytes)
    yield {
      name: nameOf(name, (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 0x2041) !== 0,
      crc: view.getUint32(at + 16, true),
      ...sizesOf(view, at, at + entryBytes + nameBytes, extraBytes, before),
    }
    at = next
  }
}

/** The packed bytes of an entry; throws a RangeError when they are not all there. */
export function packedBytesOf(zip: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (view.getUint32(offset, true) !== localSignature) throw new RangeError('no file where one should be')
  const start = offset + localBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedBytes > zip.length) throw new RangeError('a file reaches past the end')
  return zip.subarray(start, start + packedBytes)
}

function findDirectory(view: DataView): Directory {
  const least = Math.max(0, view.byteLength - endBytes - longestComment)
  for (let end = view.byteLength - endBytes; end >= least; end--) {
    if (view.getUint32(end, true) !== endSignature) continue
    const entries = view.getUint16(end + 10, true)
    const size = view.getUint32(end + 12, true)
    const start = view.getUint32(end + 16, true)
    const is64 = entries === 0xffff || start === inZip64 || size === inZip64
    if (is64 && end >= 20 && view.getUint32(end - 20, true) === end64LocatorSignature)
      return findDirectory64(view, numberAt(view, end - 12))
    const before = Math.max(0, end - size - start)
    return { start: start + before, entries, before }
  }
  throw new RangeError('no end of a directory')
}

function findDirectory64(view: DataView, end: number): Directory {
  if (view.getUint32(end, true) !== end64Signature) throw new RangeError('no end of a zip64 directory')
  return { start: numberAt(view, end + 48), entries: numberAt(view, end + 32), before: 0 }
}

/** Sizes and offset, from the zip64 extra field where the entry has no room for them. */
function sizesOf(view: DataView, at: number, extra: number, extraBytes: number, before: number) {
  let bytes = view.getUint32(at + 24, true)
  let packedBytes = view.getUint32(at + 20, true)
  let offset = view.getUint32(at + 42, true)
  for (let field = extra; field + 4 <= extra + extraBytes; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let value = field + 4
    const take = () => numberAt(view, (value += 8) - 8)
    if (bytes === inZip64) bytes = take()
    if (packedBytes === inZip64) packedBytes = take()
    if (offset === inZip64) offset = take()
    break
  }
  return { bytes, packedBytes, offset: offset + before }
}

/** 64 bits as a number; what is larger than a file can be is as good as endless. */
function numberAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}

/**
 * As people read it: a Mac takes é apart into a letter and its accent, and a file would not be found by its name.
 * Marked as UTF-8, or UTF-8 without being marked, as many tools write it; otherwise the code page of DOS.
 */
function nameOf(name: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(name).normalize('NFC')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name).normalize('NFC')
  } catch {
    return iconv.decode(Buffer.from(name), 'cp437')
  }
}
