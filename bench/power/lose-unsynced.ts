/**
 * What a disk may hold that lost power at this moment: of what SQLite had not yet synced, any part was written and any part
 * was not, by sectors. It syncs the journal before it writes a page in the file, and the file before it drops the journal:
 * https://sqlite.org/atomiccommit.html
 */
const sector = 512
const magic = 'd9d505f920a163d7'

export interface OnDisk {
  readonly file: Buffer
  /** Null when there is none. */
  readonly journal: Buffer | null
}

/** `random` decides what was written. The buffers that come in stay as they are. */
export function loseUnsynced({ file, journal }: OnDisk, random: () => number): OnDisk {
  if (journal === null || journal.length < 28) return { file, journal }
  const isSynced = journal.subarray(0, 8).toString('hex') === magic && journal.readUInt32BE(8) > 0
  if (!isSynced) return { file, journal: loseSectors(journal, random) }
  const lost = Buffer.from(file)
  const before = journal.readUInt32BE(16)
  const pageSize = journal.readUInt32BE(24)
  for (const { number, bytes } of pagesIn(journal, pageSize))
    for (let at = 0; at < pageSize; at += sector)
      if (random() < 0.5) bytes.copy(lost, (number - 1) * pageSize + at, at, at + sector)
  const grown = lost.length / pageSize - before
  const length = random() < 0.5 ? lost.length : (before + Math.floor(random() * (grown + 1))) * pageSize
  return { file: lost.subarray(0, length), journal }
}

/** Sectors that were not written are as a new file is; the end may be missing. */
function loseSectors(bytes: Buffer, random: () => number): Buffer {
  const lost = Buffer.from(bytes)
  for (let at = 0; at < lost.length; at += sector)
    if (random() < 0.3) lost.fill(0, at, Math.min(at + sector, lost.length))
  return random() < 0.5 ? lost : lost.subarray(0, Math.floor(random() * lost.length))
}

function* pagesIn(journal: Buffer, pageSize: number): Generator<{ number: number; bytes: Buffer }> {
  const records = journal.readUInt32BE(8)
  const start = journal.readUInt32BE(20)
  for (let index = 0; index < records; index += 1) {
    const at = start + index * (pageSize + 8)
    yield { number: journal.readUInt32BE(at), bytes: journal.subarray(at + 4, at + 4 + pageSize) }
  }
}
