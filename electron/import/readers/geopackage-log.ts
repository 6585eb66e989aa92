/**
 * The last edits of a GeoPackage that was copied while it stood open: they are in its write-ahead log, `.gpkg-wal`, and
 * are put where they belong here, in a copy in memory.
 * Source: https://sqlite.org/fileformat2.html, chapter 4.
 */

/** Big-endian checksums; the other magic number has its last bit 0. */
const magic = 0x377f_0683
const logHeader = 32
const frameHeader = 24
/** Bytes 18 and 19 of a database say how it is written: 2 stands for a write-ahead log. */
const writeVersion = 18
const readVersion = 19
const pageCountAt = 28

/** Whether the file was left with a write-ahead log, which holds what was written last. */
export function hasLog(database: Uint8Array): boolean {
  return database[writeVersion] === 2 || database[readVersion] === 2
}

/**
 * The database with everything that its log had committed, as a database without one. Frames after the first that does
 * not belong, and those of a change that was never finished, are left out, as SQLite does.
 */
export function withLog(database: Uint8Array, log: Uint8Array | null): Buffer {
  const pages = log === null ? null : committedPages(log)
  const whole = pages === null ? Buffer.from(database) : Buffer.alloc(pages.count * pages.size)
  if (pages !== null) {
    whole.set(database.subarray(0, whole.length))
    for (const [page, bytes] of pages.byNumber) whole.set(bytes, (page - 1) * pages.size)
    whole.writeUInt32BE(pages.count, pageCountAt)
  }
  whole[writeVersion] = 1
  whole[readVersion] = 1
  return whole
}

interface Pages {
  readonly size: number
  /** Of the whole database after the last commit. */
  readonly count: number
  readonly byNumber: ReadonlyMap<number, Uint8Array>
}

/** More than a delivery may hold. */
const mostBytes = 2 ** 31

function committedPages(log: Uint8Array): Pages | null {
  if (log.length < logHeader) return null
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength)
  const size = view.getUint32(8)
  const isLittle = view.getUint32(0) === magic - 1
  const isLog = isLittle || view.getUint32(0) === magic
  if (!isLog || size < 512 || size > 65_536 || (size & (size - 1)) !== 0) return null
  let sum = checksum(view, 0, logHeader - 8, isLittle, [0, 0])
  if (sum[0] !== view.getUint32(24) || sum[1] !== view.getUint32(28)) return null
  const open = new Map<number, Uint8Array>()
  const byNumber = new Map<number, Uint8Array>()
  let count = 0
  for (let at = logHeader; at + frameHeader + size <= log.length; at += frameHeader + size) {
    const page = view.getUint32(at)
    const pagesAfter = view.getUint32(at + 4)
    sum = checksum(view, at, 8, isLittle, sum)
    sum = checksum(view, at + frameHeader, size, isLittle, sum)
    if (
      page === 0 ||
      view.getUint32(at + 8) !== view.getUint32(16) ||
      view.getUint32(at + 12) !== view.getUint32(20)
    )
      break
    if (sum[0] !== view.getUint32(at + 16) || sum[1] !== view.getUint32(at + 20)) break
    open.set(page, log.subarray(at + frameHeader, at + frameHeader + size))
    if (pagesAfter === 0) continue
    for (const [number, bytes] of open) byNumber.set(number, bytes)
    open.clear()
    count = pagesAfter
  }
  for (const number of byNumber.keys()) if (number > count) byNumber.delete(number)
  return count === 0 || count * size > mostBytes ? null : { size, count, byNumber }
}

function checksum(
  view: DataView,
  from: number,
  bytes: number,
  isLittle: boolean,
  [start0, start1]: readonly [number, number],
): [number, number] {
  let [first, second] = [start0, start1]
  for (let at = from; at < from + bytes; at += 8) {
    first = (first + view.getUint32(at, isLittle) + second) >>> 0
    second = (second + view.getUint32(at + 4, isLittle) + first) >>> 0
  }
  return [first, second]
}
