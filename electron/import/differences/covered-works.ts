/** Which known works a delivery should have named: a list of roads makes no sewer work missing. */
import type { ReadWork } from '../reading.ts'
import type { KnownWork } from './known-work.ts'
import type { Match } from './match-works.ts'
import type { SourceFamily } from './source-family.ts'

/** Of the delivered works, the share that a discipline must have before the delivery is about that discipline. */
const enoughOfDelivery = 0.2
/** Of an earlier list, or of the party's works of a discipline, the share that is named here before it is that again. */
const enoughOfKnown = 0.5

/**
 * Says of a known work whether this delivery covers it: its file came again (years and versions in the name aside); or
 * its discipline is a good part of what was delivered; or most of the list it came from, or most of the party's works of
 * its discipline, are named here, so that it is the same list in a file with another name.
 */
export function coverageOf(
  known: readonly KnownWork[],
  read: readonly ReadWork[],
  matches: ReadonlyMap<ReadWork, Match>,
  sourceFamily: SourceFamily,
): (known: KnownWork) => boolean {
  const named = new Set([...matches.values()].map(({ known: { work } }) => work.id))
  const files = new Set(read.map(({ source }) => sourceFamily(source)))
  const disciplines = countBy(read, ({ fields }) => fields.discipline)
  const isEnough = (share: number, of: number | undefined) => share >= enoughOfKnown * (of ?? Infinity)

  // What was missing already says nothing about this list.
  const expected = known.filter(({ work }) => !work.missing || named.has(work.id))
  const found = expected.filter(({ work }) => named.has(work.id))
  const listsExpected = countBy(expected, ({ work }) => sourceFamily(work.source))
  const listsFound = countBy(found, ({ work }) => sourceFamily(work.source))
  const disciplinesExpected = countBy(expected, ({ work }) => work.discipline)
  const disciplinesFound = countBy(found, ({ work }) => work.discipline)

  return ({ work: { source, discipline } }) => {
    const list = sourceFamily(source)
    if (files.has(list)) return true
    if ((disciplines.get(discipline) ?? 0) >= enoughOfDelivery * Math.max(1, read.length)) return true
    if (isEnough(listsFound.get(list) ?? 0, listsExpected.get(list))) return true
    return isEnough(disciplinesFound.get(discipline) ?? 0, disciplinesExpected.get(discipline))
  }
}

function countBy<T, Key>(all: readonly T[], keyOf: (one: T) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}
