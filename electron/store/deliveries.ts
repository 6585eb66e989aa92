/** What a party handed in at one moment: its report, the files as they came, and what it did to the works. */
import { kMaxLength } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { ImportReport, type Delivery, type TableMapping } from '../../shared/domain/delivery.ts'
import type { DeliveryId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { deflateFile } from './deflate-file.ts'
import { parseJson } from './parse-json.ts'
import { findOrMakeParty } from './parties.ts'
import type { Done } from './commands/run-command.ts'
import type { NewDelivery } from './command-input.ts'
import { addWork, changeWork, confirmWork, markMissing } from './works.ts'
import { newId } from './new-id.ts'

/** Oldest first. */
export function readDeliveries(db: ReadableDatabase): Delivery[] {
  const columns = [
    'id',
    'party',
    'at',
    'report',
    'added',
    'changed',
    'moved',
    'shifted',
    'missing',
    'unchanged',
  ] as const
  return db.rows('delivery', columns, 'ORDER BY id').map(({ id, party, at, report, ...changes }) => ({
    id,
    party,
    at,
    report: parseJson(ImportReport, report, `delivery ${id}`),
    changes,
  }))
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

/** Takes in a delivery that was compared with the party's works. Fails when one of those is gone by now. */
export function storeDelivery(records: WritableDatabase, input: NewDelivery): Done<{ delivery: Delivery }> {
  const party = findOrMakeParty(records, input.partyName)
  requireWorksOf(records, party.id, [
    ...input.changed.map(({ work }) => work),
    ...input.unchanged.map(({ work }) => work),
    ...input.missing.map(({ work }) => work),
  ])

  const delivery = insertDelivery(records, party.id, input)
  insertFiles(records, delivery.id, input.files)
  for (const work of input.added) addWork(records, party.id, delivery.id, work)
  for (const work of input.changed) changeWork(records, work.work, delivery.id, work)
  for (const { work, source, own } of input.unchanged) confirmWork(records, work, delivery.id, source, own)
  for (const { work, decision } of input.missing) markMissing(records, work, decision)

  const { added, changed, missing } = delivery.changes
  return {
    what: message('store.storedDelivery', { party: party.name, added, changed, missing }),
    value: { delivery },
    asked: { partyName: input.partyName, files: input.files.map(({ path }) => path) },
  }
}

function insertDelivery(records: WritableDatabase, party: PartyId, input: NewDelivery): Delivery {
  const delivery: Delivery = {
    id: newId() as DeliveryId,
    party,
    at: new Date().toISOString(),
    report: input.report,
    changes: {
      added: input.added.length,
      changed: input.changed.length,
      moved: input.moved,
      shifted: input.shifted,
      missing: countNewlyMissing(records, party, input.missing),
      unchanged: input.unchanged.length,
    },
  }
  const { id, at, report, changes } = delivery
  records.insert('delivery', { id, party, at, report: JSON.stringify(report), ...changes })
  return delivery
}

/** A work that was missing already is no change, also when people decide about it now. */
function countNewlyMissing(db: ReadableDatabase, party: PartyId, missing: NewDelivery['missing']): number {
  if (missing.length === 0) return 0
  const named = db.rows('work', ['id'], 'WHERE party = ? AND missing = 0', party)
  const ids = new Set(named.map(({ id }) => id))
  return missing.filter(({ work }) => ids.has(work)).length
}

function insertFiles(records: WritableDatabase, delivery: DeliveryId, files: NewDelivery['files']): void {
  for (const { path, bytes, deflated } of files)
    records.insert('delivered_file', {
      id: newId(),
      delivery,
      path,
      size: bytes.byteLength,
      bytes: deflated ?? deflateFile(bytes),
    })
}

/** The comparison was made earlier; an undo in between may have taken a work away. */
function requireWorksOf(db: ReadableDatabase, party: PartyId, works: readonly WorkId[]): void {
  const known = new Set(db.rows('work', ['id'], 'WHERE party = ?', party).map(({ id }) => id))
  if (!works.every((work) => known.has(work))) throw new ExpectedFailure(message('store.unknownWork'))
}
