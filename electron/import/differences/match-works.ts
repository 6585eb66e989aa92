/**
 * Which delivered row is which known work, where that is certain. From sure to less sure; each turn looks only at what
 * the turns before left over, and a turn that could choose between two takes neither: that is for a person.
 */
import { createHash } from 'node:crypto'
import type { MatchedBy } from '../../../shared/domain/difference.ts'
import type { WorkFields } from '../../../shared/domain/work.ts'
import type { ReadWork } from '../reading.ts'
import { writtenFields } from './compare-fields.ts'
import { isGone, type KnownWork } from './known-work.ts'
import { plainName, whollyDifferent, type NameLikeness } from './name-likeness.ts'
import { indexPlaces } from './place-index.ts'
import { bringsPlace, placeRelation, placeWords } from './place-relation.ts'
import { samePlace } from './same-place.ts'
import { sourceFamily } from './source-family.ts'

export interface Match {
  readonly known: KnownWork
  readonly by: MatchedBy
}

export interface Matches {
  readonly of: Map<ReadWork, Match>
  /** In the order they were given. */
  readonly leftKnown: Set<KnownWork>
  readonly leftRead: Set<ReadWork>
  readonly names: NameLikeness
}

/** Every row and every work stands in at most one match; the same works in another order give the same matches. */
export function matchWorks(
  known: readonly KnownWork[],
  read: readonly ReadWork[],
  names: NameLikeness,
): Matches {
  const matches: Matches = { of: new Map(), leftKnown: new Set(known), leftRead: new Set(read), names }
  matchByIdentity(matches)
  matchWhatIsTheSame(matches)
  for (const turn of numberTurns) {
    if (turn === 'samePlace') matchInSamePlace(matches, 'number', (work) => numberAndName(work))
    else matchByKey(matches, 'number', turn)
  }
  matchInSamePlace(matches, 'nameAndPlace', ({ name }) => plainName(name), sameList)
  matchByKey(matches, 'nameAndPlace', nameAndWords)
  matchByKey(matches, 'row', nameAndRow)
  return matches
}

function take({ of, leftKnown, leftRead }: Matches, known: KnownWork, read: ReadWork, by: MatchedBy): void {
  of.set(read, { known, by })
  leftKnown.delete(known)
  leftRead.delete(read)
}

/** A row that came back in our template says which work it is. Of two rows that say the same, the first. */
function matchByIdentity(matches: Matches): void {
  const byId = new Map([...matches.leftKnown].map((one) => [one.work.id, one]))
  for (const row of matches.leftRead) {
    const known = row.work === null ? undefined : byId.get(row.work)
    if (known !== undefined && matches.leftKnown.has(known)) take(matches, known, row, 'id')
  }
}

/** The same in every field and to the last byte of its place: where several are, it makes no difference which. */
function matchWhatIsTheSame(matches: Matches): void {
  const waiting = new Map<string, KnownWork[]>()
  for (const one of matches.leftKnown) {
    const key = `${writtenFields(one.work)}${digestOf(one.wkb)}`
    const same = waiting.get(key)
    if (same) same.push(one)
    else waiting.set(key, [one])
  }
  for (const same of waiting.values()) same.reverse()
  for (const row of matches.leftRead) {
    const known = waiting.get(`${writtenFields(row.fields)}${digestOf(row.place?.wkb ?? null)}`)?.pop()
    if (known) take(matches, known, row, row.fields.number === null ? 'nameAndPlace' : 'number')
  }
}

function digestOf(wkb: Uint8Array | null): string {
  return wkb === null ? '' : createHash('sha1').update(wkb).digest('base64')
}

interface Turn {
  /** Null: takes no part in this turn. */
  readonly ofKnown: (known: KnownWork) => string | null
  readonly ofRead: (read: ReadWork) => string | null
  readonly accepts?: (known: KnownWork, read: ReadWork, names: NameLikeness) => boolean
}

function turnOn(keyOf: (fields: WorkFields) => string | null, accepts?: Turn['accepts']): Turn {
  return {
    ofKnown: ({ work }) => keyOf(work),
    ofRead: ({ fields }) => keyOf(fields),
    ...(accepts && { accepts }),
  }
}

function numbered({ number }: WorkFields, rest: string): string | null {
  return number === null ? null : `${number}|${rest}`
}

function numberAndName(fields: WorkFields): string | null {
  return numbered(fields, `${fields.discipline}|${plainName(fields.name)}`)
}

const numberAndRow: Turn = {
  ofKnown: ({ work }) => withRow(numberAndName(work), work.source),
  ofRead: ({ fields, source }) => withRow(numberAndName(fields), source),
}

function withRow(key: string | null, source: ReadWork['source']): string | null {
  return key === null ? null : `${key}|${sourceFamily(source)}|${source.row}`
}

const numberTurns: readonly (Turn | 'samePlace')[] = [
  turnOn(numberAndName),
  'samePlace',
  numberAndRow,
  turnOn((fields) => numbered(fields, fields.discipline), isStillTheSame),
  turnOn(
    (fields) => numbered(fields, ''),
    (known, read, names) =>
      isStillTheSame(known, read, names) && (sameList(known, read) || namesAlike(known, read, names)),
  ),
]

/** A number that stands with another name in another place was given out again. */
function isStillTheSame(known: KnownWork, read: ReadWork, names: NameLikeness): boolean {
  return likenessOf(known, read, names) >= whollyDifferent || placeRelation(known, read) !== 'far'
}

function namesAlike(known: KnownWork, read: ReadWork, names: NameLikeness): boolean {
  return likenessOf(known, read, names) >= whollyDifferent
}

function likenessOf({ work }: KnownWork, { fields }: ReadWork, names: NameLikeness): number {
  return names.between(plainName(work.name), plainName(fields.name))
}

/** The municipality's sewer and its road carry one name in one place: they come in lists of their own. */
function sameList({ work }: KnownWork, { fields, source }: ReadWork): boolean {
  return work.discipline === fields.discipline || sourceFamily(work.source) === sourceFamily(source)
}

/**
 * Rows or works without a place of their own, found back by their name and the street or district they name. With
 * numbers on both sides that differ, a name in a street proves nothing.
 */
const nameAndWords: Turn = {
  ofKnown: (known) => (isGone(known) ? null : nameAndWordsOf(known.work)),
  ofRead: ({ fields }) => nameAndWordsOf(fields),
  accepts: (known, read) =>
    !(bringsPlace(read) && known.wkb !== null) &&
    (known.work.number === null || read.fields.number === null) &&
    sameList(known, read),
}

function nameAndWordsOf(fields: WorkFields): string {
  return `${plainName(fields.name)}|${placeWords(fields)}`
}

/** Lists without numbers are often kept in the same order. */
const nameAndRow: Turn = {
  ofKnown: (known) =>
    isGone(known) || known.work.number !== null
      ? null
      : withRow(plainName(known.work.name), known.work.source),
  ofRead: ({ fields, source }) => (fields.number === null ? withRow(plainName(fields.name), source) : null),
}

/** Matches rows and works that are alone with their key, each on its side. */
function matchByKey(matches: Matches, by: MatchedBy, { ofKnown, ofRead, accepts }: Turn): void {
  const works = aloneBy(matches.leftKnown, ofKnown)
  if (works.size === 0) return
  for (const [key, row] of aloneBy(matches.leftRead, ofRead)) {
    const known = works.get(key)
    if (row === null || known === undefined || known === null) continue
    if (accepts?.(known, row, matches.names) ?? true) take(matches, known, row, by)
  }
}

/** By key the only one that has it; null where several have. */
function aloneBy<T>(all: Iterable<T>, keyOf: (one: T) => string | null): Map<string, T | null> {
  const found = new Map<string, T | null>()
  for (const one of all) {
    const key = keyOf(one)
    if (key !== null) found.set(key, found.has(key) ? null : one)
  }
  return found
}

/** Matches rows and works with the same key in the same place, where each is the only one the other can be. */
function matchInSamePlace(
  matches: Matches,
  by: MatchedBy,
  keyOf: (fields: WorkFields) => string | null,
  accepts: (known: KnownWork, read: ReadWork) => boolean = () => true,
): void {
  const index = indexPlaces([...matches.leftKnown].filter((known) => by === 'number' || !isGone(known)))
  const rowsOf = new Map<KnownWork, number>()
  const found: [KnownWork, ReadWork][] = []
  for (const row of matches.leftRead) {
    const key = keyOf(row.fields)
    if (key === null || !bringsPlace(row) || row.place === null) continue
    const { wkb, bounds } = row.place
    const same = index
      .sameBox(bounds)
      .filter((known) => keyOf(known.work) === key && accepts(known, row) && samePlace(known.wkb, wkb))
    for (const known of same) rowsOf.set(known, (rowsOf.get(known) ?? 0) + 1)
    if (same.length === 1) found.push([same[0]!, row])
  }
  for (const [known, row] of found) if (rowsOf.get(known) === 1) take(matches, known, row, by)
}
