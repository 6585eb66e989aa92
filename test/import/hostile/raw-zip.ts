/** A zip byte by byte, with whatever lies in its directory a test wants. Source: PKWARE APPNOTE 6.3.10. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface RawEntry {
  readonly name: string
  readonly content: Uint8Array
  /** Unpacked size in the directory and the local header; what is over 4 GB goes into the zip64 field. */
  readonly claimedBytes?: number
  readonly crc?: number
  readonly flags?: number
  /** Names as single bytes, not marked as UTF-8. */
  readonly isLatin?: boolean
}

const in32 = 0xffffffff

/** `repeated`: every entry stands so many times in the directory, each time about the same packed bytes. */
export function rawZip(entries: readonly RawEntry[], { repeated = 1 } = {}): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const packed = deflateRawSync(entry.content, { level: 9 })
    const name = Buffer.from(entry.name, entry.isLatin ? 'latin1' : 'utf8')
    const header = fields(entry, packed.length)
    const local = Buffer.concat([u32(0x04034b50), header.short, u16(name.length), u16(0), name])
    for (let nth = 0; nth < repeated; nth++) directory.push(centralEntry(header, name, offset))
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const central = Buffer.concat(directory)
  const count = entries.length * repeated
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(count),
    u16(count),
    u32(central.length),
    u32(offset),
    u16(0),
  ]
  return new Uint8Array(Buffer.concat([...parts, central, ...end]))
}

function fields(
  { content, claimedBytes = content.length, crc, flags = 0, isLatin }: RawEntry,
  packed: number,
) {
  const is64 = claimedBytes > in32
  const extra = is64 ? Buffer.concat([u16(1), u16(8), u64(claimedBytes)]) : Buffer.alloc(0)
  const short = Buffer.concat([
    u16(20),
    u16(flags | (isLatin ? 0 : 0x800)),
    u16(8),
    u32(0),
    u32(crc ?? crc32(content)),
    u32(packed),
    u32(is64 ? in32 : claimedBytes),
  ])
  return { short, extra }
}

function centralEntry(
  { short, extra }: { short: Buffer; extra: Buffer },
  name: Buffer,
  offset: number,
): Buffer {
  const lengths = [u16(name.length), u16(extra.length), u16(0), u16(0), u16(0), u32(0), u32(offset)]
  return Buffer.concat([u32(0x02014b50), u16(20), short, ...lengths, name, extra])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}
function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}
