/** What a new delivery changes, compared with the works the party has, and with what people decided on it so far. */
import { DifferenceGroup, type Difference, type DraftDecisions } from '../../../shared/domain/difference.ts'
import { isByHand } from '../../../shared/domain/by-hand.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { SourceRow, WorkFields } from '../../../shared/domain/work.ts'
import { centreOf } from '../../../shared/geo/measure.ts'
import { fromWkb } from '../../../shared/geo/wkb.ts'
import { unpacked } from '../packed/packed-works.ts'
import type { ReadWork } from '../reading.ts'
import { settleTemplateRows } from '../template/settle-template-rows.ts'
import { changedFields, fieldsOf, isShifted, shiftDays } from './compare-fields.ts'
import { coverageOf } from './covered-works.ts'
import { isHeardOf } from './heard-of.ts'
import { isGone, type KnownWork } from './known-work.ts'
import { likelyWorks, type LikelyWorks } from './likely-works.ts'
import { matchWorks, type Match } from './match-works.ts'
import { nameLikenessIn } from './name-likeness.ts'
import { placeAfter } from './place-relation.ts'
import { sourceFamilies } from './source-family.ts'

/** One difference with the records it is about. A missing work has no row, a new one no known work. */
export interface ComparedWork {
  /** As `difference` has them; at hand, since what is said of a row is made when it is looked at. */
  readonly group: DifferenceGroup
  readonly key: string
  readonly difference: Omit<
    Difference,
    'judgements' | 'agreements' | 'corrections' | 'isAside' | 'leftBefore'
  >
  readonly read: ReadWork | null
  readonly known: KnownWork | null
  /** Of a row that is asked about: the known work it most likely is; null: most likely a new work. */
  readonly likeliest: WorkId | null
}

type Likely = ReadonlyMap<ReadWork, LikelyWorks>

/**
 * Every delivered row, and every known work that the delivery should have named and did not, in the order of the groups
 * and then of the file. A row of which only people can say which work it is stands under `asked` until they did.
 */
export function compareDelivery(
  known: readonly KnownWork[],
  handedIn: readonly ReadWork[],
  { matches }: Pick<DraftDecisions, 'matches'>,
): ComparedWork[] {
  // Rows that are held against works are looked at again and again.
  const looked = known.length === 0 ? handedIn : handedIn.map(unpacked)
  const read = settleTemplateRows(known, looked)
  const names = nameLikenessIn(() => [
    ...known.map(({ work }) => work.name),
    ...read.map(({ fields }) => fields.name),
  ])
  const families = sourceFamilies()
  const answered = answersOf(known, read, matches)
  const told = new Set([...answered.values()].flatMap((one) => one ?? []))
  // What was put in by hand was never delivered: only people can say that a row is it, and no delivery misses it.
  const heardOf = known.filter((one) => isHeardOf(one) && !told.has(one))
  const delivered = known.filter(({ work }) => !isByHand(work))
  const { of, leftKnown, leftRead } = matchWorks(
    delivered.filter((one) => !told.has(one)),
    read.filter((row) => !answered.has(row)),
    { names, families },
  )
  for (const [row, one] of answered) if (one) of.set(row, { known: one, by: 'person' })
  const isCovered = leftKnown.size === 0 ? () => false : coverageOf(delivered, read, of, families)
  // Who answered may want to answer otherwise: the works that were answered stay candidates.
  const likely = likelyWorks([...leftRead, ...answered.keys()], [...leftKnown, ...told, ...heardOf], {
    names,
    isCovered: (one) => told.has(one) || isByHand(one.work) || isCovered(one),
  })
  // The work a row most likely is, is not missing as long as nobody answered.
  const waiting = new Set([...leftRead].flatMap((row) => likely.get(row)?.likeliest ?? []))
  const missing = [...leftKnown].filter(
    (one) => isCovered(one) && !isGone(one) && one.isAside !== true && !waiting.has(one.work.id),
  )
  return inGroups([
    ...read.map((row) => comparedRow(row, of.get(row), answered.has(row), likely)),
    ...missing.map(missingWork),
  ])
}

/** What people answered about rows, as far as the row and the work are there. */
function answersOf(
  known: readonly KnownWork[],
  read: readonly ReadWork[],
  matches: DraftDecisions['matches'],
): Map<ReadWork, KnownWork | null> {
  if (matches.length === 0) return new Map()
  const works = new Map(known.map((one) => [one.work.id, one]))
  const byRow = new Map(matches.map(({ source, work }) => [rowKey(source), work]))
  const answers = new Map<ReadWork, KnownWork | null>()
  for (const row of read) {
    const work = byRow.get(rowKey(row.source))
    if (work === undefined) continue
    const one = work === null ? null : works.get(work)
    if (one === undefined) continue
    answers.set(row, one)
    // A work is one row: the first that was said to be it.
    if (one) works.delete(one.work.id)
  }
  return answers
}

const nothingElse = {
  kinds: [],
  before: null,
  changedFields: [],
  shiftDays: null,
  movedMetres: null,
  placeChange: null,
  matchedBy: null,
  candidates: [],
  decidedBefore: null,
} satisfies Partial<Difference>

const noCandidates: Difference['candidates'] = []

function comparedRow(
  read: ReadWork,
  match: Match | undefined,
  isAnswered: boolean,
  likely: Likely,
): ComparedWork {
  const { candidates = noCandidates, likeliest = null } = likely.get(read) ?? {}
  if (match) {
    const row = { key: rowKey(read.source), source: read.source, fields: read.fields, candidates }
    const difference = { ...nothingElse, ...row, ...changes(match, read) }
    const { group, key } = difference
    return { group, key, read, known: match.known, likeliest: null, difference }
  }
  return new NewRow(read, candidates.length > 0 && !isAnswered ? 'asked' : 'added', candidates, likeliest)
}

/** A row that is no known work. Of a first delivery all rows are: what is said of each is made when it is looked at. */
class NewRow implements ComparedWork {
  readonly read: ReadWork
  readonly known = null
  readonly likeliest: WorkId | null
  readonly group: 'asked' | 'added'
  readonly #candidates: Difference['candidates']

  constructor(
    read: ReadWork,
    group: 'asked' | 'added',
    candidates: Difference['candidates'],
    likeliest: WorkId | null,
  ) {
    this.read = read
    this.likeliest = likeliest
    this.group = group
    this.#candidates = candidates
  }

  get key(): string {
    return rowKey(this.read.source)
  }

  get difference(): ComparedWork['difference'] {
    const { source, fields } = this.read
    const row = { key: rowKey(source), source, fields, candidates: this.#candidates }
    return { ...nothingElse, ...row, group: this.group, work: null }
  }
}

function changes({ known, by }: Match, read: ReadWork) {
  const { place, moved } = placeAfter(known, read)
  const before = fieldsOf(known.work)
  const changed = changedFields(before, read.fields)
  const shifted = isShifted(before.period, read.fields.period)
  const kinds: Difference['kinds'] = [
    ...(moved ? (['moved'] as const) : []),
    ...(shifted ? (['shifted'] as const) : []),
    ...(changed.some((field) => counts(field, shifted)) ? (['changed'] as const) : []),
  ]
  return {
    group: kinds[0] ?? ('unchanged' as const),
    kinds,
    work: known.work.id,
    before,
    changedFields: changed,
    shiftDays: shifted ? shiftDays(before.period, read.fields.period) : null,
    movedMetres: moved ? metresBetween(known.wkb, place?.wkb ?? null) : null,
    placeChange: moved && known.wkb === null ? ('gained' as const) : null,
    matchedBy: by,
  }
}

/**
 * Another period is told as a shift. What the party wrote in columns of its own is taken over and shown, and makes no
 * change by itself: "last edited" would turn every work into one.
 */
function counts(field: keyof WorkFields, shifted: boolean): boolean {
  return field !== 'own' && (field !== 'period' || !shifted)
}

/** From middle to middle; null when there is no place on one side. */
function metresBetween(was: Uint8Array | null, becomes: Uint8Array | null): number | null {
  const [from, to] = [was && centreOf(fromWkb(was)), becomes && centreOf(fromWkb(becomes))]
  return from && to && Math.hypot(to[0] - from[0], to[1] - from[1])
}

function missingWork(known: KnownWork): ComparedWork {
  const { work } = known
  const difference = {
    ...nothingElse,
    key: `work ${work.id}`,
    // What people said of it holds until it is named again: it is no question with every delivery.
    group: work.missingDecision === null ? ('missing' as const) : ('unchanged' as const),
    work: work.id,
    source: null,
    fields: fieldsOf(work),
    decidedBefore: work.missingDecision,
  }
  const { group, key } = difference
  return { group, key, read: null, known, likeliest: null, difference }
}

/** Names a delivered row as long as its delivery is read the same way. */
function rowKey({ file, sheet, row }: SourceRow): string {
  return `row ${JSON.stringify([file, sheet, row])}`
}

function inGroups(compared: readonly ComparedWork[]): ComparedWork[] {
  const groups = new Map<DifferenceGroup, ComparedWork[]>(DifferenceGroup.options.map((group) => [group, []]))
  for (const one of compared) groups.get(one.group)?.push(one)
  return [...groups.values()].flat()
}
