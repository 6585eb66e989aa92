/** What a party handed in at one moment: its report, the files as they came, and what it did to the works. */
import { kMaxLength } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { ImportReport, type Delivery, type TableMapping } from '../../shared/domain/delivery.ts'
import type { DeliveryId, PartyId } from '../../shared/domain/ids.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { parseJson } from '../../shared/records/checked.ts'
import type { ReadableDatabase } from './database.ts'
import { readRecords } from './read-records.ts'

/** Oldest first. */
export function readDeliveries(db: ReadableDatabase): Delivery[] {
  return readRecords(db, 'delivery', 'ORDER BY id')
}

/** The latest in the alphabet of all that deliveries and changes were named by; `` when there is none. */
export function readLatestId(db: ReadableDatabase): string {
  const [delivery] = db.rows('delivery', ['id'], 'ORDER BY id DESC LIMIT 1')
  const [mark] = db.rows('latest', ['mark'])
  return [delivery?.id ?? '', mark?.mark ?? ''].sort().at(-1) ?? ''
}

/** How one delivery was read. `at`: instant, ISO 8601 in UTC. */
export interface MappingOfDelivery {
  readonly delivery: DeliveryId
  readonly at: string
  readonly tables: readonly TableMapping[]
  /** Rows that people left out of it, each with its number and name. */
  readonly leftOut: readonly Message[]
}

/** The next delivery of a party is read as the last ones were; what is older is of no use any more. */
const mappingsKept = 10

/** How the party's last deliveries were read, newest first. */
export function readMappings(db: ReadableDatabase, party: PartyId): MappingOfDelivery[] {
  return db
    .rows('delivery', ['id', 'at', 'report'], 'WHERE party = ? ORDER BY id DESC LIMIT ?', party, mappingsKept)
    .map(({ id, at, report }) => {
      const { mapping, rejected } = parseJson(ImportReport, report, `delivery ${id}`)
      const leftOut = rejected.flatMap((row) =>
        row.message.key === 'difference.leftOut' ? [row.message] : [],
      )
      return { delivery: id, at, tables: mapping.tables, leftOut }
    })
}

/** The files exactly as they were handed in. */
export function readDeliveredFiles(
  db: ReadableDatabase,
  delivery: DeliveryId,
): { path: string; bytes: Uint8Array }[] {
  if (db.count('delivery', 'WHERE id = ?', delivery) === 0)
    throw new ExpectedFailure(message('store.unknownDelivery'))
  return db
    .rows('delivered_file', ['path', 'bytes', 'size'], 'WHERE delivery = ? ORDER BY id', delivery)
    .map(({ size, ...file }) => ({ path: file.path, bytes: inflateFile(file, size) }))
}

/** Fails with `store.unreadableFile` when the kept bytes do not come out again, or are another number than they were. */
export function inflateFile({ path, bytes }: { path: string; bytes: Uint8Array }, size: number): Uint8Array {
  try {
    // No further than what was put in: a few bytes can be made to unpack to all the memory there is.
    const inflated = inflateSync(bytes, { maxOutputLength: Math.max(1, Math.min(size, kMaxLength)) })
    if (inflated.byteLength !== size) throw new Error(`${inflated.byteLength} ≠ ${size} bytes`)
    return inflated
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(message('store.unreadableFile', { path, why }))
  }
}
