/** What one set of rules answers beside another: pairs by what they mean, clusters by who is in them. */
import type { Outcome } from '../../domain/outcome.ts'
import type { Effect } from '../../domain/rules-effect.ts'
import { isViolation, type StreetClosing } from '../../domain/street-closing.ts'
import { outcomeBits, type PairTable } from '../pairs/pair-table.ts'
import type { RuledCluster } from './ruled-clusters.ts'

export interface RuledAnswer {
  /** The rows of what was found that are pairs, ascending; those of the table stand in the same order. */
  readonly rows: Uint32Array
  readonly table: PairTable
  readonly clusters: readonly RuledCluster[]
  readonly closings: readonly StreetClosing[]
}

/** Both answers choose among the same pairs that were found. */
export function effectBetween(before: RuledAnswer, after: RuledAnswer): Effect {
  const { outcomes, pairs } = comparePairs(before, after)
  return {
    // Of dig rest a work in a street counts, as in its list: several pairs may tell of one.
    outcomes: { ...outcomes, digRest: compareRests(before.closings, after.closings) },
    pairs,
    clusters: compareClusters(before.clusters, after.clusters),
    noise: { before: countNoise(before.table), after: countNoise(after.table) },
  }
}

/** Both are in the order of their rows, so that one walk along both meets every pair. */
function comparePairs(
  { rows: old, table: was }: RuledAnswer,
  { rows: now, table: is }: RuledAnswer,
): { outcomes: Omit<Effect['outcomes'], 'digRest'>; pairs: Effect['pairs'] } {
  const counts = { won: new Float64Array(8), lost: new Float64Array(8) }
  const pairs = { won: 0, lost: 0, changed: 0 }
  let [left, right] = [0, 0]
  while (left < was.count || right < is.count) {
    const order = (old[left] ?? Infinity) - (now[right] ?? Infinity)
    const bits = order <= 0 ? meaning(was, left) : 0
    const becomes = order >= 0 ? meaning(is, right) : 0
    counts.won[becomes & ~bits]!++
    counts.lost[bits & ~becomes]!++
    if (order < 0) pairs.lost++
    else if (order > 0) pairs.won++
    else if (isOther(was, left, is, right)) pairs.changed++
    if (order <= 0) left++
    if (order >= 0) right++
  }
  const count = (of: Float64Array, outcome: Outcome) =>
    of.reduce((sum, times, bits) => sum + ((bits & outcomeBits[outcome]) === 0 ? 0 : times), 0)
  const both = (outcome: Outcome) => ({ won: count(counts.won, outcome), lost: count(counts.lost, outcome) })
  return { outcomes: { opportunity: both('opportunity'), conflict: both('conflict') }, pairs }
}

function compareRests(
  before: readonly StreetClosing[],
  after: readonly StreetClosing[],
): Effect['outcomes']['digRest'] {
  const [was, is] = [brokenIn(before), brokenIn(after)]
  const without = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((key) => !other.has(key)).length
  return { won: without(is, was), lost: without(was, is) }
}

/** Each work in each street whose rest it breaks. */
function brokenIn(closings: readonly StreetClosing[]): Set<string> {
  return new Set(
    closings.flatMap(({ by, breaks }) =>
      breaks.filter(isViolation).map(({ work }) => JSON.stringify([by, work])),
    ),
  )
}

/** The outcomes of a pair as people count them: noise has none. */
function meaning({ noise, outcomes }: PairTable, pair: number): number {
  return noise[pair] === 0 ? outcomes[pair]! : 0
}

function isOther(was: PairTable, left: number, is: PairTable, right: number): boolean {
  if (was.outcomes[left] !== is.outcomes[right] || was.noise[left] !== is.noise[right]) return true
  return was.score[left] !== is.score[right]
}

function countNoise({ noise }: PairTable): number {
  let count = 0
  for (const code of noise) if (code !== 0) count++
  return count
}

function compareClusters(
  before: readonly RuledCluster[],
  after: readonly RuledCluster[],
): Effect['clusters'] {
  const old = new Map(before.map((cluster) => [cluster.id, cluster]))
  const changed = after.filter((cluster) => {
    const was = old.get(cluster.id)
    return was !== undefined && !isSameCluster(was, cluster)
  })
  return { before: before.length, after: after.length, changed: changed.length }
}

function isSameCluster(one: RuledCluster, other: RuledCluster): boolean {
  if (one.score !== other.score || one.decideBy?.date !== other.decideBy?.date) return false
  const [works, others] = [one.members, other.members]
  return works.length === others.length && works.every((work, at) => work === others[at])
}
