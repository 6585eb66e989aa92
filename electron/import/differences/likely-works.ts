/** Known works that a row may be, when nothing makes it certain: asked, never guessed. */
import type { Difference } from '../../../shared/domain/difference.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message, type Message, type MessageKey } from '../../../shared/domain/message.ts'
import type { ReadWork } from '../reading.ts'
import { heardOfNear, isHeardOf } from './heard-of.ts'
import { isGone, type KnownWork } from './known-work.ts'
import { nearlyTheSame, plainName, whollyDifferent, type NameLikeness } from './name-likeness.ts'
import { indexPlaces } from './place-index.ts'
import {
  alikeShare,
  boxesInCommon,
  bringsPlace,
  placeRelation,
  type PlaceRelation,
} from './place-relation.ts'

type Candidate = Difference['candidates'][number]

export interface LikelyWorks {
  /** The likeliest first. */
  readonly candidates: Candidate[]
  /** The work this row is likest to of those that no other row is likelier to be; null: it is likelier a new work. */
  readonly likeliest: WorkId | null
}

interface Likely {
  readonly known: KnownWork
  readonly score: number
  readonly why: Message
}

interface LikelyBy {
  readonly names: NameLikeness
  readonly isCovered: (known: KnownWork) => boolean
}

/** More is no help to who must choose. */
const mostCandidates = 5
/** A word or a number that more works carry than this says nothing about one of them. */
const tooCommon = 40
/** Of a name, the rarest words. */
const wordsLookedAt = 2
/** Metres around a row within which works are held against it. */
const reach = 10

/**
 * The known works each row may be, the likeliest first; a row that is like nothing has no entry. `covered`: works that
 * the delivery should have named; the others only come in by their number.
 */
export function likelyWorks(
  rows: readonly ReadWork[],
  known: readonly KnownWork[],
  { names, isCovered }: LikelyBy,
): Map<ReadWork, LikelyWorks> {
  if (rows.length === 0 || known.length === 0) return new Map()
  const open = known.filter((one) => !isGone(one))
  const covered = open.filter(isCovered)
  const byNumber = listBy(open, ({ work }) => (work.number === null ? [] : [work.number]))
  const byWord = listBy(covered, ({ work }) => names.rarest(plainName(work.name)).slice(0, wordsLookedAt))
  const places = indexPlaces(covered)
  const heardOf = heardOfNear(open)
  const likely = new Map<ReadWork, Likely[]>()
  for (const row of rows) {
    const heard = heardOf(row)
    const candidates = new Set([
      ...few(byNumber.get(row.fields.number ?? '')),
      ...names
        .rarest(plainName(row.fields.name))
        .slice(0, 3)
        .flatMap((word) => few(byWord.get(word))),
      ...around(places, row),
      ...heard,
    ])
    const found = [...candidates].flatMap(
      (one) => likelyAs(one, row, { names, isCovered, isNear: heard.has(one) }) ?? [],
    )
    if (found.length > 0) likely.set(row, found)
  }
  return inOrder(likely)
}

function few(found: readonly KnownWork[] | undefined): readonly KnownWork[] {
  return found === undefined || found.length > tooCommon ? [] : found
}

function around(places: ReturnType<typeof indexPlaces>, row: ReadWork): KnownWork[] {
  const { place } = row
  if (place === null || !bringsPlace(row)) return []
  const found = places.around(place.bounds, reach)
  const share = ({ work: { bounds } }: KnownWork) => (bounds ? boxesInCommon(bounds, place.bounds) : 0)
  return found.sort((a, b) => share(b) - share(a)).slice(0, 4 * mostCandidates)
}

function listBy(
  known: readonly KnownWork[],
  keysOf: (one: KnownWork) => readonly string[],
): Map<string, KnownWork[]> {
  const lists = new Map<string, KnownWork[]>()
  for (const one of known)
    for (const key of keysOf(one)) {
      const list = lists.get(key)
      if (list) list.push(one)
      else lists.set(key, [one])
    }
  return lists
}

const worthOfPlace: Readonly<Record<PlaceRelation, number>> = {
  same: 1,
  alike: 0.8,
  near: 0.4,
  unknown: 0.2,
  far: 0,
}

function likelyAs(
  known: KnownWork,
  row: ReadWork,
  { names, isCovered, isNear }: LikelyBy & { readonly isNear: boolean },
): Likely | null {
  const { work } = known
  const name = names.between(plainName(work.name), plainName(row.fields.name))
  const sameDiscipline = work.discipline === row.fields.discipline
  const sameNumber =
    work.number !== null && work.number === row.fields.number && (sameDiscipline || isCovered(known))
  const mayBeLike =
    name >= nearlyTheSame ||
    ((isNear || mayLieAlike(known, row)) && (sameDiscipline || name >= whollyDifferent))
  if (!sameNumber && !(isCovered(known) && mayBeLike)) return null
  const place = placeRelation(known, row)
  const hasPlaces = bringsPlace(row) && known.wkb !== null
  const likePlace = hasPlaces && (place === 'same' || place === 'alike')
  if (!sameNumber && name < nearlyTheSame && !likePlace && !isNear) return null
  const score = (sameNumber ? 2 : 0) + name + worthOfPlace[place] + (sameDiscipline ? 0.1 : 0)
  const isOnlyNear = !sameNumber && name < nearlyTheSame && !likePlace
  const why = isOnlyNear
    ? message('difference.why.nearInTime')
    : whyLikely(sameNumber, name, hasPlaces ? place : null)
  return { known, score, why }
}

/** By their boxes alone, before anything is measured. */
function mayLieAlike({ work: { bounds } }: KnownWork, { place }: ReadWork): boolean {
  return bounds !== null && place !== null && boxesInCommon(bounds, place.bounds) >= alikeShare
}

function whyLikely(sameNumber: boolean, name: number, place: PlaceRelation | null): Message {
  const named = name === 1 ? 'Same' : name >= nearlyTheSame ? 'Alike' : 'Other'
  if (sameNumber && named === 'Other' && place === 'far') return message('difference.why.numberReused')
  const lies =
    place === 'same' || place === 'alike'
      ? 'Same'
      : place === 'near'
        ? 'Near'
        : place === 'far'
          ? 'Far'
          : 'Unknown'
  const key = `difference.why.${sameNumber ? 'number' : 'name'}${named}${lies}` as const
  return message(key satisfies MessageKey)
}

/**
 * Best likeness first over all rows, each work to the row it is likest to: so that the first candidates of all rows
 * together are an answer that gives no work to two rows. A row whose works all went to others keeps them behind it.
 */
function inOrder(likely: ReadonlyMap<ReadWork, readonly Likely[]>): Map<ReadWork, LikelyWorks> {
  const all = [...likely].flatMap(([row, found]) => found.map((one) => ({ row, ...one })))
  all.sort((a, b) => b.score - a.score || (a.known.work.id < b.known.work.id ? -1 : 1))
  const first = new Map<ReadWork, KnownWork>()
  const given = new Set<KnownWork>()
  for (const { row, known, why } of all) {
    // A number alone, with another name far away, is likelier a new work that got an old number.
    if (first.has(row) || given.has(known) || why.key === 'difference.why.numberReused') continue
    first.set(row, known)
    given.add(known)
  }
  const order = (row: ReadWork) => (a: Likely, b: Likely) =>
    Number(b.known === first.get(row)) - Number(a.known === first.get(row)) || b.score - a.score
  return new Map(
    [...likely].map(([row, found]) => [
      row,
      {
        candidates: found.toSorted(order(row)).slice(0, mostCandidates).map(candidateOf),
        likeliest: first.get(row)?.work.id ?? null,
      },
    ]),
  )
}

function candidateOf({ known, why }: Likely): Candidate {
  const { id, number, name } = known.work
  return { work: id, number, name, why, isByHand: isHeardOf(known) }
}
