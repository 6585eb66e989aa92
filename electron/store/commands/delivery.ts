/** A delivery is taken in: its report, the files as they came, and what it does to the works of its party. */
import type { Delivery } from '../../../shared/domain/delivery.ts'
import type { DeliveryId, PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { deliveryTable } from '../../../shared/records/delivery.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { becomeDelivered } from '../by-hand.ts'
import type { DeflatedFile, NewDelivery, ReadyDelivery } from '../command-input.ts'
import type { ProjectDatabase, ReadableDatabase, WritableDatabase } from '../database.ts'
import { deflateFile } from '../deflate-file.ts'
import { newId } from '../new-id.ts'
import { findOrMakeParty } from '../parties.ts'
import { settleCorrections } from './settle-corrections.ts'
import { addWork, changeWork, confirmWork, markMissing, readyWork } from '../works.ts'
import type { ReadyRow } from '../ready-rows.ts'
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
  insertFiles(records, delivery.id, input)
  takeReadyWorks(records, delivery, input.ready)
  for (const work of input.added) addWork(records, party.id, delivery.id, work)
  for (const work of input.changed) changeWork(records, work.work, delivery.id, work)
  for (const { work, source, own } of input.unchanged) confirmWork(records, work, delivery.id, source, own)
  becomeDelivered(records, [...input.changed, ...input.unchanged])
  settleCorrections(
    records,
    input.changed.map(({ work }) => work),
    input.corrections,
  )
  for (const { work, decision } of input.missing) markMissing(records, work, decision)

  const { added, changed, missing } = delivery.changes
  return {
    what: message('store.storedDelivery', { party: party.name, added, changed, missing }),
    value: { delivery },
    asked: { partyName: input.partyName, files: pathsOf(input) },
  }
}

function insertDelivery(records: WritableDatabase, party: PartyId, input: NewDelivery): Delivery {
  const delivery: Delivery = {
    id: newId() as DeliveryId,
    party,
    at: new Date().toISOString(),
    report: input.report,
    changes: {
      added: (input.ready?.workCount ?? 0) + input.added.length,
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

function insertFiles(records: WritableDatabase, delivery: DeliveryId, { ready, files }: NewDelivery): void {
  if (ready !== undefined)
    records.takeReady('delivered_file', { set: ready.set, from: 0, to: ready.files.length }, { delivery })
  for (const { path, bytes } of files) {
    const file = { path, size: bytes.byteLength, deflated: deflateFile(bytes) }
    records.insert('delivered_file', { delivery, ...readyFile(file) })
  }
}

function takeReadyWorks(
  records: WritableDatabase,
  { id, party }: Delivery,
  ready: NewDelivery['ready'],
): void {
  if (ready === undefined) return
  for (const [from, to] of ready.works)
    records.takeReady('work', { set: ready.set, from, to }, { party, delivery: id })
}

function readyFile({
  path,
  size,
  deflated,
}: Omit<DeflatedFile, 'deflated'> & { deflated: Uint8Array }): ReadyRow<'delivered_file'> {
  return { id: newId(), path, size, bytes: deflated }
}

function pathsOf({ ready, files }: NewDelivery): string[] {
  return [...(ready?.files ?? []), ...files.map(({ path }) => path)]
}

/**
 * Makes what a delivery most likely brings ready under the name `set`, behind what was made ready under it before. The project
 * does not change by it. They are the newest records there are at this moment, also when they are stored later.
 */
export function makeReady(db: ProjectDatabase, set: string, { files, works }: ReadyDelivery): void {
  db.ready.add(set, 'delivered_file', files.map(readyFile))
  db.ready.add(set, 'work', readyOnes(works))
}

/** The comparison was made earlier; an undo in between may have taken a work away. */
function requireWorksOf(db: ReadableDatabase, party: PartyId, works: readonly WorkId[]): void {
  const known = new Set(db.rows('work', ['id'], 'WHERE party = ?', party).map(({ id }) => id))
  if (!works.every((work) => known.has(work))) throw new ExpectedFailure(message('store.unknownWork'))
}

/** One at a time: rows of a thousand works at once would outlive the first sweep of memory. */
function* readyOnes(works: ReadyDelivery['works']): Generator<ReadyRow<'work'>> {
  for (const work of works) yield readyWork(work)
}
