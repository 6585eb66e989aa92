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
import { closersOf, type Closer } from './closers.ts'
import { noDigRestRecords } from './dig-rest-records.ts'
import { exceptionsOf } from './exceptions.ts'
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
  const closers = closersOf(project)
  gatherNeighbours(project, table, closers)
  const exceptions = exceptionsOf(records.exceptions)
  return [
    ...[...new Set(closers.values())].map((closer) => finishClosing(project, closer, exceptions)),
    ...areaClosings(project, records, exceptions),
  ].sort(byDay)
}

/** What only sets a pair apart says nothing about a street: one measure in two versions, and region-wide areas. */
const telling: readonly boolean[] = noiseCodes.map((noise) => noise !== 'version' && noise !== 'region')

function gatherNeighbours(
  { scored, settings }: PreparedProject,
  table: PairTable,
  closers: ReadonlyMap<number, Closer>,
): void {
  for (let pair = 0; pair < table.count; pair++) {
    if (!telling[table.noise[pair]!]) continue
    const [a, b] = [table.a[pair]!, table.b[pair]!]
    if ((table.outcomes[pair]! & outcomeBits.digRest) !== 0) {
      const [earlier, later] = breaksDigRest(scored[a]!, scored[b]!, settings) ? [a, b] : [b, a]
      addTo(closers.get(earlier), later, 'later')
    } else if (table.gapDays[pair] === noGap && table.distance[pair]! <= settings.digRest.distance) {
      addTo(closers.get(a), b, 'undated')
      addTo(closers.get(b), a, 'undated')
    }
  }
}

/** Works in one combination with what closes the street are part of it. */
function addTo(closer: Closer | undefined, work: number, to: 'later' | 'undated'): void {
  if (closer !== undefined && !closer.together.has(work)) closer[to].push(work)
}

function byDay(one: StreetClosing, two: StreetClosing): number {
  return compare(one.from ?? '', two.from ?? '') || compare(keyOf(one), keyOf(two))
}

function keyOf({ by }: StreetClosing): string {
  return 'work' in by ? by.work : by.area
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
