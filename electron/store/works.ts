/** Planned works and their places. They come and change by deliveries; people may say where one lies. */
import { withCorrections, type Correction } from '../../shared/domain/correction.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import type { MissingDecision } from '../../shared/domain/missing-decision.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { Firmness } from '../../shared/domain/firmness.ts'
import type { DeliveryId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import { noSource, WorkFields, type SourceRow, type Work } from '../../shared/domain/work.ts'
import { reading, rowOf, writing } from '../../shared/records/rows.ts'
import { workTable } from '../../shared/records/work.ts'
import { BytesPacker, type PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import type { Placing } from '../../shared/domain/placing.ts'
import { isAside, readAside, whereCounting } from './asides.ts'
import { correctionsOn, readCorrections, readCorrectionsOn } from './corrections.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { newId } from './new-id.ts'
import { packPlaces } from './pack-places.ts'
import type { DeliveredWork, Place } from './command-input.ts'
import type { ReadyRow } from './ready-rows.ts'

const { wkb: _place, ...withoutWkb } = workTable.fields
const work = reading(workTable, Object.keys(withoutWkb) as (keyof typeof withoutWkb)[])
const workColumns = work.columns
type WorkRow = Parameters<typeof work.read>[0]

/** Why the place of a work cannot be read, of those few where that is so. */
export type UnreadablePlaces = ReadonlyMap<WorkId, string>

/** One place that is damaged costs that work its place; whoever reads places can count on the others. */
export function findUnreadablePlaces(db: ReadableDatabase): UnreadablePlaces {
  const unreadable = new Map<WorkId, string>()
  for (const { id, wkb } of db.each('work', ['id', 'wkb'])) {
    const why = wkb && wkbFault(wkb)
    if (why !== null) unreadable.set(id, why)
  }
  return unreadable
}

/** As they count, those that do. Ordered by id. */
export function* eachWork(db: ReadableDatabase, unreadable: UnreadablePlaces): Iterable<Work> {
  const corrections = readCorrections(db)
  for (const row of db.each('work', workColumns, `${whereCounting(db)} ORDER BY id`))
    yield workOf(row, correctionsOn(corrections, row.id), unreadable.get(row.id))
}

/** How many those are. */
export function countWorks(db: ReadableDatabase): number {
  return db.count('work', whereCounting(db))
}

/** As it counts. */
export function readWork(db: ReadableDatabase, id: WorkId): Work | undefined {
  return db
    .rows('work', workColumns, 'WHERE id = ?', id)
    .map((row) => workOf(row, readCorrectionsOn(db, id)))[0]
}

/** What a sentence about it calls the work. */
export function nameOfWork(db: ReadableDatabase, id: WorkId): string {
  const [delivered] = db.rows('work', ['name'], 'WHERE id = ?', id)
  if (!delivered) return id
  const corrected = readCorrectionsOn(db, id).find(({ field }) => field === 'name')
  return corrected?.becomes.name ?? delivered.name
}

/** In the order of {@link eachWork}; read together with which of them cannot be, as {@link findUnreadablePlaces} says. */
export function readPlaces(db: ReadableDatabase): { places: PackedBytes; unreadable: UnreadablePlaces } {
  const unreadable = new Map<WorkId, string>()
  const counting = whereCounting(db)
  const packer = new BytesPacker(countWorks(db), db.sizeOf('work', 'wkb'))
  for (const { id, wkb } of db.each('work', ['id', 'wkb'], `${counting} ORDER BY id`)) {
    const why = wkb && wkbFault(wkb)
    if (why !== null) unreadable.set(id, why)
    packer.add(why === null ? wkb : null)
  }
  return { places: packer.finish(), unreadable }
}

/** A work as its party delivered it, and what people made of it. */
export interface ReadKnownWork {
  readonly work: Work
  readonly wkb: Uint8Array | null
  readonly corrections: readonly Correction[]
  /** It is put aside for good. */
  readonly isAside: boolean
}

/** The works of one party with their places, as it delivered them, and what is corrected of them; ordered by id. */
export function readKnownWorks(
  db: ReadableDatabase,
  party: PartyId,
  unreadable: UnreadablePlaces,
): ReadKnownWork[] {
  const aside = readAside(db)
  const corrections = readCorrections(db)
  const rows = db.rows('work', [...workColumns, 'wkb'], 'WHERE party = ? ORDER BY id', party)
  for (const row of rows) if (unreadable.has(row.id)) row.wkb = null
  packPlaces(rows)
  return rows.map((row) => ({
    work: workOf(row, asDelivered, unreadable.get(row.id)),
    wkb: row.wkb,
    corrections: correctionsOn(corrections, row.id),
    isAside: aside.has(row.id),
  }))
}

/** Those of these works that are there and count, with their places, as they count. */
export function readTheseWorks(
  db: ReadableDatabase,
  ids: readonly WorkId[],
): { work: Work; wkb: Uint8Array | null }[] {
  const counting = ids.filter((id) => !isAside(db, id))
  return counting.flatMap((id) =>
    db.rows('work', [...workColumns, 'wkb'], 'WHERE id = ?', id).map(({ wkb, ...row }) => {
      const why = wkb && wkbFault(wkb)
      const work = workOf(row, readCorrectionsOn(db, id), why ?? undefined)
      return { work, wkb: why === null ? wkb : null }
    }),
  )
}

/** Fails with `store.unknownWork` unless every one of these is in the project, and not put aside. */
export function requireWorks(db: ReadableDatabase, works: Iterable<WorkId>): void {
  for (const work of works)
    if (isAside(db, work) || db.count('work', 'WHERE id = ?', work) === 0)
      throw new ExpectedFailure(message('store.unknownWork'))
}

export function addWork(
  records: WritableDatabase,
  party: PartyId,
  delivery: DeliveryId,
  work: DeliveredWork,
): void {
  records.insert('work', { party, delivery, ...readyWork(work) })
}

/** Without a place yet: `why` says so in the list of works to place. */
export function addWorkByHand(
  records: WritableDatabase,
  party: PartyId,
  fields: WorkFields,
  why: Message,
): WorkId {
  const row = readyWork({ fields, source: noSource, wkb: null, bounds: null, placing: unplaced(why) })
  records.insert('work', { party, delivery: null, ...row })
  return row.id
}

/** What is said of a work that is made by hand takes the place of what was said before. */
export function rewriteWork(records: WritableDatabase, id: WorkId, fields: WorkFields): void {
  records.update('work', id, rowOfFields(fields))
}

/** All of a new work but in which delivery of which party it came. */
export function readyWork(work: DeliveredWork): ReadyRow<'work'> {
  return {
    id: newId() as WorkId,
    ...namedAgain,
    ...rowOfSource({ source: work.source }),
    ...rowOfFields(work.fields),
    ...rowOfPlace(work),
  }
}

/** What the delivery says of a known work takes the place of what was known. */
export function changeWork(
  records: WritableDatabase,
  id: WorkId,
  delivery: DeliveryId,
  work: DeliveredWork,
): void {
  records.update('work', id, {
    delivery,
    ...namedAgain,
    ...rowOfSource({ source: work.source }),
    ...rowOfFields(work.fields),
    ...rowOfPlace(work),
  })
}

/** The delivery names the work as it was known: also as done or withdrawn, when that was decided meanwhile. */
export function confirmWork(
  records: WritableDatabase,
  id: WorkId,
  delivery: DeliveryId,
  source: SourceRow,
  own?: WorkFields['own'],
): void {
  records.update('work', id, {
    missing: 0,
    delivery,
    ...rowOfSource({ source }),
    ...(own === undefined ? {} : rowOf(workTable, { own })),
  })
}

/** The party's newest delivery does not name the work; it stays, and people decide what that means, now or later. */
export function markMissing(records: WritableDatabase, id: WorkId, decision: MissingDecision | null): void {
  records.update('work', id, { missing: 1, missing_decision: decision })
}

/** It lies there from now on. */
export function layWork(records: WritableDatabase, id: WorkId, place: Place): void {
  records.update('work', id, rowOfPlace(place))
}

/** What was decided while it was missing no longer holds for a work that is named with something new. */
const namedAgain = { missing: 0, missing_decision: null } as const

/** What people decided goes before what the party said; that stays below it, for when they decide otherwise. */
function firmnessOf({ missingDecision, firmness }: Pick<Work, 'missingDecision' | 'firmness'>): Firmness {
  return missingDecision === 'done' || missingDecision === 'withdrawn' ? missingDecision : firmness
}

/**
 * As it counts in the project: what people corrected goes before what its party delivered, and what they decided of a work that is
 * missing before both. Here and nowhere else. `unreadable`: why its place cannot be read.
 */
function workOf(row: WorkRow, corrections: readonly Correction[], unreadable?: string): Work {
  const kept = withCorrections(work.read(row), corrections)
  kept.firmness = firmnessOf(kept)
  if (!kept.missing) kept.missingDecision = null
  if (unreadable !== undefined) {
    kept.bounds = null
    kept.placing = unplaced(message('store.placeUnreadable', { why: unreadable }))
  }
  return kept
}

/** For who compares it with another delivery. */
const asDelivered: readonly Correction[] = []

function unplaced(why: Message): Placing {
  return { how: null, sure: false, why }
}

/** Without own values it has none any more. */
const rowOfFields = writing(workTable, Object.keys(WorkFields.shape) as (keyof WorkFields)[])
const rowOfSource = writing(workTable, ['source'])
const rowOfPlace = writing(workTable, ['wkb', 'bounds', 'placing'])
