/**
 * Whether the journal beside a project belongs to it. A change that was not finished leaves its journal, and SQLite writes
 * the pages it holds back into whatever file has the name: also into a backup that was put back in the place of the damaged
 * one, which is damaged by it. So a journal that can be shown to be of another state is laid aside before SQLite sees it.
 *
 * Only what the bytes prove counts; in doubt SQLite decides, and a journal that another program is writing at this moment
 * always fits. Formats: https://sqlite.org/fileformat2.html#the_rollback_journal
 */
import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { freeName } from './free-name.ts'
import { markLength, markOn, type Mark } from '../latest-mark.ts'

/**
 * Fails with `store.journalSetAside` when there was such a journal, which then has another name, so that opening again
 * succeeds; with `store.foreignJournal` when it cannot be given one.
 */
export function requireOwnJournal(file: string): void {
  if (isForeign(`${file}-journal`, file)) setAside(`${file}-journal`, file)
  if (isForeignLog(file)) setAside(`${file}-wal`, file)
}

function setAside(journal: string, file: string): never {
  const aside = freeName(`${journal}.opzij`)
  try {
    renameSync(journal, aside)
  } catch {
    throw new ExpectedFailure(message('store.foreignJournal', { file, journal }))
  }
  throw new ExpectedFailure(message('store.journalSetAside', { file, aside }))
}

function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null
}

/** Our files have no write-ahead log, and say so (bytes 18 and 19); SQLite would read one that lies there all the same. */
function isForeignLog(file: string): boolean {
  if ((sizeOf(`${file}-wal`) ?? 0) === 0) return false
  const [writes, reads] = readBytes(file, 18, 2)
  return writes === 1 && reads === 1
}

function isForeign(journal: string, file: string): boolean {
  if ((sizeOf(journal) ?? 0) === 0) return false
  const handle = openSync(journal, 'r')
  try {
    return provesOther(handle, file)
  } finally {
    closeSync(handle)
  }
}

interface Head {
  readonly records: number
  readonly nonce: number
  /** Pages of the file before the change. */
  readonly pages: number
  readonly sector: number
  readonly page: number
}

const magic = 'd9d505f920a163d7'
/** In a journal that was not synced by parts: as many records as there are. */
const untilEnd = 0xff_ff_ff_ff

/** Walks through the pages that would be put back; the first that says which state it is of decides. */
function provesOther(journal: number, file: string): boolean {
  const { size } = fstatSync(journal)
  let segmentAt = 0
  let first: Head | null = null
  for (;;) {
    const head = readHead(journal, segmentAt)
    if (head === null) return false
    if (first === null && head.pages * head.page > (sizeOf(file) ?? 0)) return true
    first ??= head
    const { sector, page } = first
    const length = page + 8
    const most = Math.floor((size - segmentAt - sector) / length)
    const records = head.records === untilEnd ? most : Math.min(head.records, most)
    for (let index = 0; index < records; index += 1) {
      const record = readFrom(journal, segmentAt + sector + index * length, length)
      if (checksum(record, page, head.nonce) !== record.readUInt32BE(4 + page)) return false
      const told = tellsState(record.subarray(4, 4 + page), record.readUInt32BE(0), file)
      if (told !== null) return told === 'other'
    }
    segmentAt = Math.ceil((segmentAt + sector + records * length) / sector) * sector
    if (records === 0 || segmentAt >= size) return false
  }
}

function readHead(journal: number, at: number): Head | null {
  const bytes = readFrom(journal, at, 28)
  if (bytes.subarray(0, 8).toString('hex') !== magic) return null
  const [records = 0, nonce = 0, pages = 0, sector = 0, page = 0] = [8, 12, 16, 20, 24].map((offset) =>
    bytes.readUInt32BE(offset),
  )
  const isSize = (value: number) => value >= 32 && value <= 65_536 && (value & (value - 1)) === 0
  return isSize(sector) && isSize(page) && page >= 512 ? { records, nonce, pages, sector, page } : null
}

/** Every two hundredth byte from the end, as SQLite sums them. */
function checksum(record: Buffer, page: number, nonce: number): number {
  let sum = nonce
  for (let at = page - 200; at > 0; at -= 200) sum = (sum + record.readUInt8(4 + at)) >>> 0
  return sum
}

/** What a page as it was says of the file as it is; null when it says nothing. */
function tellsState(before: Buffer, number: number, file: string): 'same' | 'other' | null {
  const mark = markOn(before)
  if (mark !== null) {
    const now = readBytes(file, (number - 1) * before.length, before.length)
    return followsMark(mark, markOn(now))
  }
  // The first page counts sessions: that goes up by one with a change, or not at all.
  if (number !== 1) return null
  const [was, is] = [before.readUInt32BE(24), readBytes(file, 24, 4).readUInt32BE(0)]
  return is === was || is === was + 1 ? null : 'other'
}

/** Not written yet, written, or written half when the power went: each byte is one of the two. */
function followsMark(was: Mark, is: Mark | null): 'same' | 'other' {
  const follows =
    is?.before.length === markLength &&
    is.before.every((byte, at) => byte === was.before[at] || byte === was.mark[at])
  return follows ? 'same' : 'other'
}

function readBytes(file: string, at: number, length: number): Buffer {
  const handle = openSync(file, 'r')
  try {
    return readFrom(handle, at, length)
  } finally {
    closeSync(handle)
  }
}

/** Zeros where the file has ended. */
function readFrom(handle: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(handle, bytes, 0, length, at)
  return bytes
}
