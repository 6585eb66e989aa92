/**
 * Tells the pairs worth a conversation from those that only come from how the works were drawn or delivered. Nothing is
 * left out: a pair that is noise says why.
 */
import type { Noise } from '../../domain/overlap.ts'
import { noiseCodes, outcomeBits, type PairTable } from '../pairs/pair-table.ts'
import type { DescribedWorks, PreparedProject, WorksInOrder } from '../prepared-project.ts'
import { noiseGroupsOf, type GroupOfWork, type NoiseGroups } from './noise-groups.ts'
import { isRegionWide } from './region-wide.ts'
import { isSliver } from '../measure/sliver.ts'

/** What marking reads of a table and what it fills. */
type Markable = Pick<
  PairTable,
  'count' | 'a' | 'b' | 'distance' | 'sharedArea' | 'outcomes' | 'score' | 'noise'
>

const none = 0
const codeOf = Object.fromEntries(noiseCodes.map((noise, code) => [noise, code])) as Readonly<
  Record<Noise, number>
>

/**
 * Fills `table.noise`. A pair with a region-wide work is `region`, else a sliver is `sliver`. What is left is compared
 * by measure: two versions of one measure are `version` to each other, and of all pairs between the versions of two measures
 * only the strongest counts. After that the same for stacks: `stacked`. The strongest is one with an opportunity, then the
 * highest score, then the first by the order of its works (work-order.ts).
 *
 * A pair depends on its two works and on the groups they stand in, so a part of a table is marked as the whole would be
 * when it holds every pair between the groups of the works in it.
 */
export function markNoise(project: PreparedProject, table: Markable): void {
  markByGroups(project, table, noiseGroupsOf(project))
}

/** The same where the groups of the project are known. */
export function markByGroups(project: WorksInOrder, table: Markable, groups: NoiseGroups): void {
  markAlone(project, table)
  keepStrongest(project, table, groups.measure, codeOf.version)
  keepStrongest(project, table, groups.stack, codeOf.stacked)
}

/** Two indexes in one number that is still whole. */
const mostWorks = 2 ** 26

/** Fills `table.noise` with what each pair is by itself: that is all where no work stands in a group. */
export function markAlone(project: DescribedWorks, table: Markable): void {
  const { area } = project.measures
  for (let pair = 0; pair < table.count; pair++) {
    const [a, b] = [table.a[pair]!, table.b[pair]!]
    const smaller = Math.min(area[a]!, area[b]!)
    if (isRegionWide(project, a) || isRegionWide(project, b)) table.noise[pair] = codeOf.region
    else if (isSliver(table.distance[pair]!, table.sharedArea[pair]!, smaller, project.settings))
      table.noise[pair] = codeOf.sliver
    else table.noise[pair] = none
  }
}

/** Marks pairs inside a group, and between two groups all but the strongest. Pairs that are noise already take no part. */
function keepStrongest(
  { order }: Pick<WorksInOrder, 'order'>,
  table: Markable,
  group: GroupOfWork,
  code: number,
): void {
  const strongest = new Map<number, number>()
  for (let pair = 0; pair < table.count; pair++) {
    if (table.noise[pair] !== none) continue
    const [a, b] = [table.a[pair]!, table.b[pair]!]
    if (!group.has(a) && !group.has(b)) continue
    const [one, two] = [group.get(a) ?? a, group.get(b) ?? b]
    if (one === two) table.noise[pair] = code
    else {
      const between = Math.min(one, two) * mostWorks + Math.max(one, two)
      const best = strongest.get(between)
      if (best === undefined) strongest.set(between, pair)
      else {
        const more = strength(table, pair) - strength(table, best)
        const isStronger = more > 0 || (more === 0 && comesFirst(order, table, pair, best))
        table.noise[isStronger ? best : pair] = code
        if (isStronger) strongest.set(between, pair)
      }
    }
  }
}

function comesFirst(order: Uint32Array, { a, b }: Markable, pair: number, other: number): boolean {
  const [one, two] = [order[a[pair]!]!, order[b[pair]!]!]
  const [three, four] = [order[a[other]!]!, order[b[other]!]!]
  const difference = Math.min(one, two) - Math.min(three, four) || Math.max(one, two) - Math.max(three, four)
  return difference < 0
}

/** More than any score. */
const opportunityFirst = 1000

function strength({ outcomes, score }: Markable, pair: number): number {
  const isOpportunity = (outcomes[pair]! & outcomeBits.opportunity) !== 0
  return score[pair]! + (isOpportunity ? opportunityFirst : 0)
}
