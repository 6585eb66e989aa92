/**
 * Finds the records of a `.shp`. The `.shx` is followed when it fits the file; without it, or when it does not fit,
 * the records are walked, and after padding or damage the next sound record is searched for.
 * Source: ESRI Shapefile Technical Description, July 1998.
 */

/**
 * `start` and `end` are offsets of the content (shape type and on). `unreadable`: the record is there, but what it
 * counts does not fit in it. `lost`: the file is damaged where this record should be. `broken`: the file is damaged from here to its
 * end, so that nothing after it can be trusted.
 */
export interface ShapeRecord {
  /** From 0, the row in the `.dbf`. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly state: 'sound' | 'unreadable' | 'lost' | 'broken'
}

const fileHeader = 100
const recordHeader = 8
const shapeTypes = new Set([0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28, 31])
/** A header and a shape type: no record is smaller. */
const smallestRecord = 12
/** Padding between records is short; when the next record is farther away, the file is damaged. */
const longestPadding = 512

/** True when the bytes begin as a `.shp` (or `.shx`) does. */
export function isShapefile(bytes: Uint8Array): boolean {
  return (
    bytes.length >= fileHeader && bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0x27 && bytes[3] === 0x0a
  )
}

/** More than any region has works; a table of empty records is made to fill memory. */
export const mostRecords = 2_000_000

/**
 * All records in order, up to one more than {@link mostRecords}; damaged stretches appear as records without an end.
 * `rows`: how many the `.dbf` promises, null without one. What follows the last of them, or the end that the file's own
 * header names, is no record.
 */
export function findRecords(shp: DataView, shx: DataView | null, rows: number | null): ShapeRecord[] {
  return (shx === null ? null : indexedRecords(shp, shx)) ?? walkedRecords(shp, rows)
}

function indexedRecords(shp: DataView, shx: DataView): ShapeRecord[] | null {
  const count = Math.floor((shx.byteLength - fileHeader) / recordHeader)
  const records: ShapeRecord[] = []
  let found = 0
  let bytes = 0
  for (let index = 0; index < Math.min(count, mostRecords + 1); index++) {
    const entry = fileHeader + index * recordHeader
    const offset = shx.getInt32(entry) * 2
    if (offset >= fileHeader && hasHeader(shp, offset)) {
      found++
      const record = recordAt(shp, offset, index, shx.getInt32(entry + 4) * 2)
      records.push(record)
      bytes += record.end - offset
    } else records.push({ index, start: offset, end: offset, state: 'lost' })
  }
  // An index that points at the same bytes again and again would be read for ever: the records say it themselves.
  return count > 0 && found * 2 >= count && bytes <= shp.byteLength ? records : null
}

/** The index may say that a record is shorter than it says itself; the shorter one is believed. */
function recordAt(shp: DataView, offset: number, index: number, indexedBytes: number): ShapeRecord {
  const start = offset + recordHeader
  const bytes = Math.min(indexedBytes, shp.getInt32(offset + 4) * 2)
  return { index, start, end: start + bytes, state: isSound(shp, start, bytes) ? 'sound' : 'unreadable' }
}

function walkedRecords(shp: DataView, rows: number | null): ShapeRecord[] {
  // The format counts from 1; some writers count from 0.
  const firstNumber = hasHeader(shp, fileHeader) && shp.getInt32(fileHeader) === 0 ? 0 : 1
  const isOver = (offset: number, found: number) =>
    offset >= saidLength(shp) || (rows !== null && found >= rows)
  const records: ShapeRecord[] = []
  let offset = fileHeader
  while (offset + recordHeader <= shp.byteLength && records.length <= mostRecords) {
    const index = records.length
    if (hasHeader(shp, offset)) {
      const record = recordAt(shp, offset, index, Number.POSITIVE_INFINITY)
      records.push(record)
      offset = record.end
      continue
    }
    const next = nextSound(shp, offset, index + firstNumber)
    if (next === null) {
      if (!isOver(offset, index) && !isPadding(shp, offset))
        records.push({ index, start: offset, end: offset, state: 'broken' })
      break
    }
    for (let missing = index; missing < shp.getInt32(next) - firstNumber; missing++)
      records.push({ index: missing, start: offset, end: offset, state: 'lost' })
    offset = next
  }
  return records
}

/** The next record with a number that can come now, whose content fits and that is followed by another or the end. */
function nextSound(shp: DataView, from: number, expected: number): number | null {
  const last = Math.min(from + longestPadding, shp.byteLength - smallestRecord)
  for (let offset = from + 2; offset <= last; offset += 2) {
    const number = shp.getInt32(offset)
    if (number < expected || number - expected > (offset - from) / smallestRecord) continue
    if (!hasHeader(shp, offset)) continue
    const start = offset + recordHeader
    const bytes = shp.getInt32(offset + 4) * 2
    const after = start + bytes
    const goesOn = after === shp.byteLength || (hasHeader(shp, after) && shp.getInt32(after) === number + 1)
    if (bytes > 0 && isSound(shp, start, bytes) && (goesOn || shp.getInt32(offset) === expected))
      return offset
  }
  return null
}

/** In bytes, as the header of the file says it; beyond all of them where it says nothing sensible. */
function saidLength(shp: DataView): number {
  const bytes = shp.getInt32(24) * 2
  return bytes > fileHeader ? bytes : Number.POSITIVE_INFINITY
}

function isPadding(shp: DataView, from: number): boolean {
  for (let offset = from; offset < shp.byteLength; offset++) if (shp.getUint8(offset) !== 0) return false
  return true
}

/** A record number, content that lies inside the file, and a known type. Only the first record may have number 0. */
function hasHeader(shp: DataView, offset: number): boolean {
  if (offset + recordHeader > shp.byteLength) return false
  const number = shp.getInt32(offset)
  const bytes = shp.getInt32(offset + 4) * 2
  if (number < 0 || (number === 0 && (offset !== fileHeader || bytes === 0))) return false
  const start = offset + recordHeader
  if (bytes === 0) return true
  return bytes >= 4 && start + bytes <= shp.byteLength && shapeTypes.has(shp.getInt32(start, true))
}

/** The counts of parts and points fit in the content. */
function isSound(shp: DataView, start: number, bytes: number): boolean {
  if (bytes === 0) return true
  const type = shp.getInt32(start, true)
  if (type === 0) return bytes >= 4
  if (type !== 31 && type % 10 === 1) return bytes >= 20
  if (type % 10 === 8) return bytes >= 40 && bytes >= 40 + countAt(shp, start + 36) * 16
  const partBytes = type === 31 ? 8 : 4
  return bytes >= 44 && bytes >= 44 + countAt(shp, start + 36) * partBytes + countAt(shp, start + 40) * 16
}

function countAt(shp: DataView, offset: number): number {
  const count = shp.getInt32(offset, true)
  return count < 0 ? Number.POSITIVE_INFINITY : count
}
