/** What is kept out of the clusters and said apart, with what to ask of the party: nobody needs to sit down for noise alone. */
import { message, type MessageKey } from '../../domain/message.ts'
import type { Noise, StandingApart } from '../../domain/overlap.ts'
import type { Bounds } from '../../domain/work.ts'
import { clusterName } from './cluster-name.ts'
import { isTie } from './tie-order.ts'
import { noiseCodes, type PairTable } from '../pairs/pair-table.ts'
import { hasPlace } from '../pairs/place-pairs.ts'
import type { DescribedWorks } from '../prepared-project.ts'
import { compareWorks } from '../work-order.ts'
import { isRegionWide, regionNote } from '../noise/region-wide.ts'

/** What works are when all that brings them together is noise of this kind. */
const notes: Readonly<Record<Exclude<Noise, 'region'>, MessageKey>> = {
  version: 'overlap.apartVersion',
  stacked: 'overlap.apartStacked',
  sliver: 'overlap.apartSliver',
}

/**
 * Every region-wide work that meets another by itself; then the works that stand in no cluster and are brought together by
 * noise, as far as they hang together. In the order of their first works (work-order.ts). Rows of the table that are no pairs
 * are no noise either; `isJoined` says whether a work stands in a cluster.
 */
export function standingApart(
  project: DescribedWorks,
  table: PairTable,
  isJoined: (work: number) => boolean = joinedIn(project, table),
): StandingApart[] {
  const noisy = noisyRows(table)
  return [...regions(project, table, noisy), ...together(project, table, noisy, isJoined)]
}

/** Of all pairs very few are noise: whoever changes something waits for this. */
function noisyRows({ count, noise, outcomes }: PairTable): number[] {
  const noisy: number[] = []
  for (let row = 0; row < count; row++) if (noise[row] !== 0 && hasPlace(outcomes[row]!)) noisy.push(row)
  return noisy
}

function joinedIn({ works }: DescribedWorks, table: PairTable): (work: number) => boolean {
  const isJoined = new Uint8Array(works.length)
  for (let pair = 0; pair < table.count; pair++)
    if (isTie(table, pair)) isJoined[table.a[pair]!] = isJoined[table.b[pair]!] = 1
  return (work) => isJoined[work] === 1
}

function regions(project: DescribedWorks, table: PairTable, noisy: readonly number[]): StandingApart[] {
  const met = new Map<number, number>()
  for (const pair of noisy) {
    // A pair with such a work is this noise before any other.
    if (noiseCodes[table.noise[pair]!] !== 'region') continue
    for (const work of [table.a[pair]!, table.b[pair]!])
      if (isRegionWide(project, work)) met.set(work, (met.get(work) ?? 0) + 1)
  }
  return inOrder(project, [...met.keys()]).map((work) =>
    entry(project, [work], regionNote(project, work, met.get(work)!)),
  )
}

function together(
  project: DescribedWorks,
  table: PairTable,
  noisy: readonly number[],
  isJoined: (work: number) => boolean,
): StandingApart[] {
  const groups = new Map<number, Group>()
  for (const pair of noisy) {
    const noise = noiseCodes[table.noise[pair]!] ?? null
    const a = table.a[pair]!
    const b = table.b[pair]!
    if (noise === null || noise === 'region') continue
    if (!isJoined(a) && !isJoined(b)) hangTogether(groups, a, b).noise.push(noise)
  }
  return [...new Set(groups.values())]
    .map(({ works, noise }) => ({ works: inOrder(project, works), noise }))
    .sort((one, two) => compareWorks(project, one.works[0]!, two.works[0]!))
    .map(({ works, noise }) =>
      entry(project, works, message(notes[commonest(noise)], { works: works.length })),
    )
}

/** Works that hang together by noise, and the kind of every pair that does it. */
interface Group {
  readonly works: number[]
  readonly noise: Noise[]
}

/** Puts two works, and all that each hangs together with, in one group. */
function hangTogether(groups: Map<number, Group>, a: number, b: number): Group {
  const [one, two] = [groups.get(a) ?? { works: [a], noise: [] }, groups.get(b) ?? { works: [b], noise: [] }]
  const [large, small] = one.works.length >= two.works.length ? [one, two] : [two, one]
  if (large !== small) {
    for (const work of small.works) large.works.push(work)
    for (const noise of small.noise) large.noise.push(noise)
  }
  for (const work of [a, b, ...small.works]) groups.set(work, large)
  return large
}

function entry(
  { works, scored, runs: { workBox } }: DescribedWorks,
  members: readonly number[],
  note: StandingApart['note'],
): StandingApart {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const work of members) {
    bounds[0] = Math.min(bounds[0], workBox[4 * work]!)
    bounds[1] = Math.min(bounds[1], workBox[4 * work + 1]!)
    bounds[2] = Math.max(bounds[2], workBox[4 * work + 2]!)
    bounds[3] = Math.max(bounds[3], workBox[4 * work + 3]!)
  }
  const name = clusterName(
    members.map((work) => works.at(work)!),
    members.map((work) => scored.at(work)!.extent),
    // What stands apart has no place of its own to be named after.
    Number.POSITIVE_INFINITY,
  )
  return { works: members.map((work) => works.at(work)!.id), note, name, bounds }
}

function inOrder(project: DescribedWorks, works: number[]): number[] {
  return works.sort((one, two) => compareWorks(project, one, two))
}

/** The kind there is most of; of equal ones the first of `notes`. */
function commonest(kinds: readonly Noise[]): keyof typeof notes {
  const count = (kind: Noise) => kinds.filter((other) => other === kind).length
  return (Object.keys(notes) as (keyof typeof notes)[]).reduce((most, kind) =>
    count(kind) > count(most) ? kind : most,
  )
}
