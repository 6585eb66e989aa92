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
import type { SourceFamily } from './source-family.ts'

export interface Match {
  readonly known: KnownWork
  readonly by: MatchedBy
}

interface Matches {
  readonly of: Map<ReadWork, Match>
  /** In the order they were given. */
  readonly leftKnown: Set<KnownWork>
  readonly leftRead: Set<ReadWork>
  readonly by: MatchingBy
}

interface MatchingBy {
  readonly names: NameLikeness
  readonly families: SourceFamily
}

/** Every row and every work stands in at most one match; the same works in another order give the same matches. */
export function matchWorks(known: readonly KnownWork[], read: readonly ReadWork[], by: MatchingBy): Matches {
  const matches: Matches = { of: new Map(), leftKnown: new Set(known), leftRead: new Set(read), by }
  if (known.length === 0) return matches
  matchByIdentity(matches)
  // Nearly every row of a party with numbers is found here; what is the same in every way is the same in these.
  matchByKey(matches, 'number', turnOn(numberAndName))
  matchWhatIsTheSame(matches)
  matchWhatSaysTheSame(matches)
  matchByKey(matches, 'number', turnOn(numberAndName))
  matchInSamePlace(matches, 'number', numberAndName)
  for (const turn of numberTurns(by)) matchByKey(matches, 'number', turn)
  matchInSamePlace(
    matches,
    'nameAndPlace',
    ({ name }) => plainName(name),
    (one, row) => sameList(one, row, by),
  )
  matchByKey(matches, 'nameAndPlace', nameAndWords(by))
  matchByKey(matches, 'row', nameAndRow(by))
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

/**
 * Rows without a place of their own that say the same as just as many works: in the order of the list, so that a place
 * that a person gave to one of them stays with its row.
 */
function matchWhatSaysTheSame(matches: Matches): void {
  const placeless = [...matches.leftRead].filter((row) => !bringsPlace(row))
  if (placeless.length === 0) return
  const rows = Map.groupBy(placeless, ({ fields }) => writtenFields(fields))
  const works = Map.groupBy(matches.leftKnown, ({ work }) => writtenFields(work))
  for (const [key, same] of rows) {
    const known = works.get(key)?.toSorted((a, b) => a.work.source.row - b.work.source.row)
    if (known?.length !== same.length) continue
    const inOrder = same.toSorted((a, b) => a.source.row - b.source.row)
    for (const [at, row] of inOrder.entries())
      take(matches, known[at]!, row, row.fields.number === null ? 'nameAndPlace' : 'number')
  }
}

function digestOf(wkb: Uint8Array | null): string {
  return wkb === null ? '' : createHash('sha1').update(wkb).digest('base64')
}

interface Turn {
  /** Null: takes no part in this turn. */
  readonly ofKnown: (known: KnownWork) => string | null
  readonly ofRead: (read: ReadWork) => string | null
  readonly accepts?: (known: KnownWork, read: ReadWork) => boolean
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

function numberTurns(by: MatchingBy): Turn[] {
  return [
    {
      ofKnown: ({ work }) => withRow(numberAndName(work), work.source, by),
      ofRead: ({ fields, source }) => withRow(numberAndName(fields), source, by),
    },
    turnOn(
      (fields) => numbered(fields, fields.discipline),
      (known, read) => namesAlike(known, read, by) || placeRelation(known, read) !== 'far',
    ),
    turnOn(
      (fields) => numbered(fields, ''),
      (known, read) =>
        namesAlike(known, read, by) || (sameList(known, read, by) && placeRelation(known, read) !== 'far'),
    ),
  ]
}

function withRow(key: string | null, source: ReadWork['source'], { families }: MatchingBy): string | null {
  return key === null ? null : `${key}|${families(source)}|${source.row}`
}

/** A number that stands with a wholly different name, far away, was given out again. */
function namesAlike({ work }: KnownWork, { fields }: ReadWork, { names }: MatchingBy): boolean {
  return names.between(plainName(work.name), plainName(fields.name)) >= whollyDifferent
}

/** The municipality's sewer and its road carry one name in one place: they come in lists of their own. */
function sameList({ work }: KnownWork, { fields, source }: ReadWork, { families }: MatchingBy): boolean {
  return work.discipline === fields.discipline || families(work.source) === families(source)
}

/**
 * Rows or works without a place of their own, found back by their name and the street or district they name. With
 * numbers on both sides that differ, a name in a street proves nothing.
 */
const nameAndWords = (by: MatchingBy): Turn => ({
  ofKnown: (known) => (isGone(known) ? null : nameAndWordsOf(known.work)),
  ofRead: ({ fields }) => nameAndWordsOf(fields),
  accepts: (known, read) =>
    !(bringsPlace(read) && known.wkb !== null) &&
    (known.work.number === null || read.fields.number === null) &&
    sameList(known, read, by),
})

function nameAndWordsOf(fields: WorkFields): string {
  return `${plainName(fields.name)}|${placeWords(fields)}`
}

/** Lists without numbers are often kept in the same order. */
const nameAndRow = (by: MatchingBy): Turn => ({
  ofKnown: (known) =>
    isGone(known) || known.work.number !== null
      ? null
      : withRow(plainName(known.work.name), known.work.source, by),
  ofRead: ({ fields, source }) =>
    fields.number === null ? withRow(plainName(fields.name), source, by) : null,
})

/** Matches rows and works that are alone with their key, each on its side. */
function matchByKey(matches: Matches, by: MatchedBy, { ofKnown, ofRead, accepts }: Turn): void {
  const works = aloneBy(matches.leftKnown, ofKnown)
  if (works.size === 0) return
  for (const [key, row] of aloneBy(matches.leftRead, ofRead)) {
    const known = works.get(key)
    if (row === null || known === undefined || known === null) continue
    if (accepts?.(known, row) ?? true) take(matches, known, row, by)
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
