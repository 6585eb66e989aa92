/**
 * Every street that closes or was closed: from when until when, what breaks that rest, and which works of others should
 * come before it (laatste kans).
 */
import type { StreetClosing } from '../../domain/street-closing.ts'
import { noiseCodes, outcomeBits, type PairTable } from '../pairs/pair-table.ts'
import { breaksDigRest } from '../pairs/outcomes.ts'
import { noGap } from '../pairs/overlap-input.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { areaClosings } from './area-closings.ts'
import { closersOf, type Closer, type ClosingProject } from './closers.ts'
import { noDigRestRecords } from './dig-rest-records.ts'
import { exceptionsOf, type Exceptions } from './exceptions.ts'
import { finishClosing } from './finish-closing.ts'

/**
 * One closing for each work that closes a street, one for works that were agreed to be done together, and one for each
 * area that rests; ordered by the day it closes, areas that only say until when first. The works in another order give
 * the same closings, and no exception changes what a street rests from, until when, or who breaks it.
 */
export function closingsOf(
  project: PreparedProject,
  table: PairTable,
  records = project.digRest ?? noDigRestRecords,
): StreetClosing[] {
  const exceptions = exceptionsOf(records.exceptions)
  const closers = closersOf(project)
  for (let pair = 0; pair < table.count; pair++) tellNeighbours(project, table, pair, closers)
  return [...finished(project, closers, exceptions), ...areaClosings(project, records, exceptions)].sort(
    byClosingDay,
  )
}

/** Of these works alone, in no order: `rows` are all of their pairs. Works of one combination are all there, or none. */
export function closingsOfWorks(
  project: ClosingProject,
  table: PairTable,
  { works, rows, exceptions }: { works: Iterable<number>; rows: Iterable<number>; exceptions: Exceptions },
): StreetClosing[] {
  const closers = closersOf(project, works)
  for (const pair of rows) tellNeighbours(project, table, pair, closers)
  return finished(project, closers, exceptions)
}

function finished(
  project: ClosingProject,
  closers: ReadonlyMap<number, Closer>,
  exceptions: Exceptions,
): StreetClosing[] {
  return [...new Set(closers.values())].map((closer) => finishClosing(project, closer, exceptions))
}

/** What only sets a pair apart says nothing about a street: one measure in two versions, and region-wide areas. */
const telling: readonly boolean[] = noiseCodes.map((noise) => noise !== 'version' && noise !== 'region')

function tellNeighbours(
  { scored, settings }: ClosingProject,
  table: PairTable,
  pair: number,
  closers: ReadonlyMap<number, Closer>,
): void {
  if (!telling[table.noise[pair]!]) return
  const [a, b] = [table.a[pair]!, table.b[pair]!]
  if ((table.outcomes[pair]! & outcomeBits.digRest) !== 0) {
    const [earlier, later] = breaksDigRest(scored.at(a)!, scored.at(b)!, settings) ? [a, b] : [b, a]
    addTo(closers.get(earlier), later, 'later')
  } else if (table.gapDays[pair] === noGap && table.distance[pair]! <= settings.digRest.distance) {
    addTo(closers.get(a), b, 'undated')
    addTo(closers.get(b), a, 'undated')
  }
}

/** Works in one combination with what closes the street are part of it. */
function addTo(closer: Closer | undefined, work: number, to: 'later' | 'undated'): void {
  if (closer !== undefined && !closer.together.has(work)) closer[to].push(work)
}

/** The order of closings. */
export function byClosingDay(one: StreetClosing, two: StreetClosing): number {
  return compare(one.from ?? '', two.from ?? '') || compare(closingKey(one), closingKey(two))
}

/** No two closings of a project have the same. */
export function closingKey({ by }: Pick<StreetClosing, 'by'>): string {
  return 'work' in by ? by.work : by.area
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
