/**
 * Opens a zip within bounds: how many files, how large they may become, and no path that climbs out. What the directory
 * claims is checked before anything is unpacked, and nothing unpacks to more than it claimed.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { Inflate } from 'fflate'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { DeliveredFile } from '../reading.ts'
import { packedBytesOf, zipEntries, type ZipEntry } from './zip-directory.ts'

const mostFiles = 5_000
const mostBytes = 2 ** 30
/** Real deliveries pack some ten to one; a file that unpacks hundreds of times is made to fill a disk. */
const mostTimes = 1_000
const ratioMattersFrom = 64 * 2 ** 20

/** What was unpacked so far: a zip and the zips inside it have one allowance together. */
export interface Spent {
  files: number
  bytes: number
}

export function nothingSpent(): Spent {
  return { files: 0, bytes: 0 }
}

/** True when the bytes begin as a zip does (xlsx and ods are zips too). */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1
  )
}

/**
 * The files in a zip, as `planning.zip/riool.shp`. Fails with a sentence for a zip that is damaged, too large, locked
 * with a password, or names files outside itself.
 */
export function unpackZip({ path, bytes }: DeliveredFile, spent: Spent = nothingSpent()): DeliveredFile[] {
  return unpackWanted(path, bytes, spent, (name) => !name.endsWith('/') && !isClutter(name)).map((file) => ({
    path: `${path}/${file.path}`,
    bytes: file.bytes,
  }))
}

/** The wanted files of a zip by their own names, within the same bounds. All of them are counted, wanted or not. */
export function unpackWanted(
  path: string,
  bytes: Uint8Array,
  spent: Spent,
  wanted: (name: string) => boolean,
): DeliveredFile[] {
  return orDamaged(path, () => {
    const entries: ZipEntry[] = []
    for (const entry of zipEntries(bytes)) {
      spend(path, entry, spent)
      if (wanted(entry.name)) entries.push(entry)
    }
    return entries.map((entry) => ({
      path: entry.name.replaceAll('\\', '/'),
      bytes: unpackEntry(path, bytes, entry),
    }))
  })
}

/** The parts of a file that is a zip, such as a workbook; each is unpacked when it is asked for. */
export interface ZipParts {
  /** By name in lower case, `/` between folders. */
  readonly has: (name: string) => boolean
  /** The whole of a part; empty when there is none of that name. */
  readonly whole: (name: string) => Uint8Array
  /** A part in pieces, so that a large one is never there as a whole. */
  readonly inPieces: (name: string, take: (piece: Uint8Array) => void) => void
}

/** Within the same bounds; fails with the same sentences, also while a part is unpacked. */
export function zipParts(path: string, bytes: Uint8Array, spent: Spent = nothingSpent()): ZipParts {
  const entries = new Map<string, ZipEntry>()
  orDamaged(path, () => {
    for (const entry of zipEntries(bytes)) {
      spend(path, entry, spent)
      entries.set(partName(entry.name), entry)
    }
  })
  return {
    has: (name) => entries.has(partName(name)),
    whole: (name) =>
      orDamaged(path, () => {
        const entry = entries.get(partName(name))
        return entry === undefined ? new Uint8Array(0) : unpackEntry(path, bytes, entry)
      }),
    inPieces: (name, take) =>
      orDamaged(path, () => {
        const entry = entries.get(partName(name))
        if (entry !== undefined) unpackInPieces(path, bytes, entry, take)
      }),
  }
}

function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

/** What the directory and the unpackers throw about damaged bytes, as a sentence. */
function orDamaged<Result>(path: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error
    if (!(error instanceof RangeError) && !isUnpackError(error)) throw error
    throw new ExpectedFailure(message('import.zipDamaged', { file: path }))
  }
}

/** The two unpackers number their errors; a fault of our own has no number. */
function isUnpackError(error: unknown): boolean {
  return error instanceof Error && 'code' in error
}

/** Quick at once for most; beyond this a part is unpacked piece by piece, slower and in little memory. */
const wholeUpTo = 64 * 2 ** 20
/** Of packed bytes: a thousand times as much may come out. */
const pieceBytes = 16 * 2 ** 10

function unpackInPieces(
  path: string,
  zip: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
): void {
  if (entry.isEncrypted || entry.method !== 8 || entry.bytes <= wholeUpTo)
    return take(unpackEntry(path, zip, entry))
  const packed = packedBytesOf(zip, entry)
  let unpacked = 0
  let crc = 0
  const inflater = new Inflate((piece) => {
    unpacked += piece.length
    if (unpacked > entry.bytes) throw new RangeError('a file is larger than the directory says')
    crc = crc32(piece, crc)
    take(piece)
  })
  for (let at = 0; at < packed.length; at += pieceBytes)
    inflater.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length)
  const isWhole = unpacked === entry.bytes && (entry.crc === 0 || crc === entry.crc)
  if (!isWhole) throw new RangeError('a file is not what the directory says')
}

function spend(path: string, { name, bytes, packedBytes }: ZipEntry, spent: Spent): void {
  spent.files++
  spent.bytes += bytes
  if (climbsOut(name))
    throw new ExpectedFailure(message('import.zipClimbsOut', { file: path, name: shown(name) }))
  const tooDense = bytes > ratioMattersFrom && bytes > packedBytes * mostTimes
  if (spent.files > mostFiles || spent.bytes > mostBytes || tooDense)
    throw new ExpectedFailure(
      message('import.zipTooLarge', { file: path, files: mostFiles, most: mostBytes / 2 ** 30 }),
    )
}

function unpackEntry(path: string, zip: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new ExpectedFailure(message('import.locked', { file: path }))
  const packed = packedBytesOf(zip, entry)
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry)
  const isWhole = unpacked.length === entry.bytes && (entry.crc === 0 || crc32(unpacked) === entry.crc)
  if (!isWhole) throw new RangeError('a file is not what the directory says')
  return unpacked
}

/** Deflating saves no more than this, whatever a directory says of it: https://zlib.net/zlib_tech.html */
const mostTimesDeflated = 1_032
const leastRoom = 2 ** 14

/** In one room: of many small ones, joined, little finds its way back to the system. */
function inflate(packed: Uint8Array, { method, bytes }: ZipEntry): Uint8Array {
  if (method !== 8) throw new RangeError('packed in a way nobody uses')
  // A room that is filled to the last byte asks for a next one.
  const room = Math.min(bytes, packed.length * mostTimesDeflated, wholeUpTo) + 1
  return inflateRawSync(packed, {
    maxOutputLength: Math.max(1, bytes),
    chunkSize: Math.max(leastRoom, room),
  })
}

function climbsOut(name: string): boolean {
  const parts = name.split(/[\\/]/)
  return parts.includes('..') || parts[0] === '' || /^[a-z]:/i.test(name) || /\p{Cc}/u.test(name)
}

/** A name to print: without what a terminal or a window would act upon, and not endless. */
function shown(name: string): string {
  return name.replace(/\p{Cc}/gu, '?').slice(0, 100)
}

/** What systems and Excel leave lying about; nobody delivered it. */
export function isClutter(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\._|~\$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path)
}
