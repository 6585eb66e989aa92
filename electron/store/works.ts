/** Planned works and their places. They come and change by deliveries; people may say where one lies. */
import { Message, message } from '../../shared/domain/message.ts'
import type { MissingDecision } from '../../shared/domain/missing-decision.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { Discipline } from '../../shared/domain/discipline.ts'
import { Firmness } from '../../shared/domain/firmness.ts'
import { CalendarDate, Precision } from '../../shared/domain/period.ts'
import { WorkKind } from '../../shared/domain/work-kind.ts'
import type { DeliveryId, PartyId, WorkId } from '../../shared/domain/ids.ts'
import { OwnValues, type SourceRow, type Work, type WorkFields } from '../../shared/domain/work.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import { PlaceSource, type Placing } from '../../shared/domain/placing.ts'
import { boundsColumns, boundsOf, boundsRow, noBounds } from './bounds-columns.ts'
import type { ReadableDatabase, Row, WritableDatabase } from './database.ts'
import { newId } from './new-id.ts'
import { packPlaces } from './pack-places.ts'
import { knownWord, parseJson } from './parse-json.ts'
import type { DeliveredWork, Place } from './command-input.ts'

const workColumns = [
  'id',
  'party',
  'delivery',
  'source_file',
  'source_sheet',
  'source_row',
  'number',
  'name',
  'discipline',
  'kind',
  'street',
  'district',
  'period_start',
  'period_end',
  'period_precision',
  'period_raw',
  'period_derived',
  'earliest_start',
  'latest_end',
  'phase',
  'firmness',
  'budget',
  'missing',
  'missing_decision',
  'own',
  'placed_how',
  'placed_sure',
  'placed_why',
  ...boundsColumns,
] as const
type WorkRow = Row<'work', (typeof workColumns)[number]>

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

/** Ordered by id. */
export function readWorks(db: ReadableDatabase, unreadable: UnreadablePlaces): Work[] {
  return db.rows('work', workColumns, 'ORDER BY id').map((row) => workOf(row, unreadable.get(row.id)))
}

export function readWork(db: ReadableDatabase, id: WorkId): Work | undefined {
  return db.rows('work', workColumns, 'WHERE id = ?', id).map((row) => workOf(row))[0]
}

/** What a sentence about it calls the work. */
export function nameOfWork(db: ReadableDatabase, id: WorkId): string {
  return db.rows('work', ['name'], 'WHERE id = ?', id)[0]?.name ?? id
}

/** In the order of {@link readWorks}. */
export function readPlaces(db: ReadableDatabase, unreadable: UnreadablePlaces): (Uint8Array | null)[] {
  const rows = db.rows('work', ['id', 'wkb'], 'ORDER BY id')
  for (const row of rows) if (unreadable.has(row.id)) row.wkb = null
  packPlaces(rows)
  return rows.map(({ wkb }) => wkb)
}

/** The works of one party with their places, ordered by id. */
export function readKnownWorks(
  db: ReadableDatabase,
  party: PartyId,
  unreadable: UnreadablePlaces,
): { work: Work; wkb: Uint8Array | null }[] {
  const rows = db.rows('work', [...workColumns, 'wkb'], 'WHERE party = ? ORDER BY id', party)
  for (const row of rows) if (unreadable.has(row.id)) row.wkb = null
  packPlaces(rows)
  return rows.map((row) => ({ work: workOf(row, unreadable.get(row.id)), wkb: row.wkb }))
}

/** Those of these works that are there, with their places. */
export function readTheseWorks(
  db: ReadableDatabase,
  ids: readonly WorkId[],
): { work: Work; wkb: Uint8Array | null }[] {
  return ids.flatMap((id) =>
    db.rows('work', [...workColumns, 'wkb'], 'WHERE id = ?', id).map(({ wkb, ...row }) => {
      const why = wkb && wkbFault(wkb)
      return { work: workOf(row, why ?? undefined), wkb: why === null ? wkb : null }
    }),
  )
}

/** Fails with `store.unknownWork` unless every one of these is in the project. */
export function requireWorks(db: ReadableDatabase, works: Iterable<WorkId>): void {
  for (const work of works)
    if (db.count('work', 'WHERE id = ?', work) === 0) throw new ExpectedFailure(message('store.unknownWork'))
}

export function addWork(
  records: WritableDatabase,
  party: PartyId,
  delivery: DeliveryId,
  work: DeliveredWork,
): void {
  records.insert('work', {
    id: newId() as WorkId,
    party,
    ...namedAgain,
    ...rowOfSource(delivery, work.source),
    ...rowOfFields(work.fields),
    ...rowOfPlace(work),
  })
}

/** What the delivery says of a known work takes the place of what was known. */
export function changeWork(
  records: WritableDatabase,
  id: WorkId,
  delivery: DeliveryId,
  work: DeliveredWork,
): void {
  records.update('work', id, {
    ...namedAgain,
    ...rowOfSource(delivery, work.source),
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
    ...rowOfSource(delivery, source),
    ...(own === undefined ? {} : { own: JSON.stringify(own) }),
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
function firmnessOf({ missing_decision, firmness }: WorkRow): Firmness {
  return missing_decision === 'done' || missing_decision === 'withdrawn' ? missing_decision : firmness
}

const disciplines = new Set<string>(Discipline.options)
const kinds = new Set<string>(WorkKind.options)
const precisions = new Set<string>(Precision.options)
const placeSources = new Set<string>(PlaceSource.options)
const firmnesses = new Set<string>(Firmness.options)
/** Days that were met before are days: there are few of them, and many works. */
const knownDays = new Set<string>()

function day(text: CalendarDate | null, record: string): CalendarDate | null {
  if (text === null || knownDays.has(text)) return text
  if (!CalendarDate.safeParse(text).success) return knownWord(knownDays, text, record)
  knownDays.add(text)
  return text
}

function workOf(row: WorkRow, unreadable?: string): Work {
  const record = `work ${row.id}`
  return {
    id: row.id,
    party: row.party,
    delivery: row.delivery,
    source: { file: row.source_file, sheet: row.source_sheet, row: row.source_row },
    number: row.number,
    name: row.name,
    discipline: knownWord(disciplines, row.discipline, record),
    kind: knownWord(kinds, row.kind, record),
    street: row.street,
    district: row.district,
    period: {
      start: day(row.period_start, record),
      end: day(row.period_end, record),
      precision: knownWord(precisions, row.period_precision, record),
      raw: row.period_raw,
      derived: row.period_derived,
    },
    earliestStart: day(row.earliest_start, record),
    latestEnd: day(row.latest_end, record),
    phase: row.phase,
    firmness: knownWord(firmnesses, firmnessOf(row), record),
    budget: row.budget,
    ...(row.own === null ? {} : { own: parseJson(OwnValues, row.own, `work ${row.id}`) }),
    bounds: unreadable === undefined ? boundsOf(row) : null,
    placing: unreadable === undefined ? placingOf(row) : withoutPlace(unreadable),
    missing: row.missing === 1,
    missingDecision: row.missing === 1 ? row.missing_decision : null,
  }
}

function placingOf({ id, placed_how, placed_sure, placed_why }: WorkRow): Placing {
  return {
    how: placed_how && knownWord(placeSources, placed_how, `work ${id}`),
    sure: placed_sure === 1,
    why: placed_why === null ? null : parseJson(Message, placed_why, `work ${id}`),
  }
}

function withoutPlace(why: string): Placing {
  return { how: null, sure: false, why: message('store.placeUnreadable', { why }) }
}

function rowOfFields(fields: WorkFields) {
  return {
    number: fields.number,
    name: fields.name,
    discipline: fields.discipline,
    kind: fields.kind,
    street: fields.street,
    district: fields.district,
    period_start: fields.period.start,
    period_end: fields.period.end,
    period_precision: fields.period.precision,
    period_raw: fields.period.raw,
    period_derived: fields.period.derived,
    earliest_start: fields.earliestStart,
    latest_end: fields.latestEnd,
    phase: fields.phase,
    firmness: fields.firmness,
    budget: fields.budget,
    own: fields.own === undefined || fields.own.length === 0 ? null : JSON.stringify(fields.own),
  }
}

function rowOfSource(delivery: DeliveryId, { file, sheet, row }: SourceRow) {
  return { delivery, source_file: file, source_sheet: sheet, source_row: row }
}

function rowOfPlace({ wkb, bounds, placing }: Place) {
  return {
    wkb,
    ...(bounds ? boundsRow(bounds) : noBounds),
    placed_how: placing.how,
    placed_sure: placing.sure ? 1 : 0,
    placed_why: placing.why && JSON.stringify(placing.why),
  }
}
