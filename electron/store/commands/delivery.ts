/** A delivery is taken in: its report, the files as they came, and what it does to the works of its party. */
import type { Delivery } from '../../../shared/domain/delivery.ts'
import type { DeliveryId, PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { deliveryTable } from '../../../shared/records/delivery.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { NewDelivery } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { deflateFile } from '../deflate-file.ts'
import { newId } from '../new-id.ts'
import { findOrMakeParty } from '../parties.ts'
import { addWork, changeWork, confirmWork, markMissing } from '../works.ts'
import type { Done } from './run-command.ts'

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
  records.insert('delivery', rowOf(deliveryTable, delivery))
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
