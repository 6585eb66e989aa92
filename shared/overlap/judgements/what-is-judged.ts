/** What a verdict is about: pairs of works, with the facts as they are at that moment. */
import type { Combination } from '../../domain/combination.ts'
import type { ClusterId, WorkId } from '../../domain/ids.ts'
import type { JudgedFacts } from '../../domain/judgement.ts'
import type { Cluster, Pair } from '../../domain/overlap.ts'
import type { ComparedWork } from '../compared-work.ts'
import { worksInTime } from '../pairs/works-in-time.ts'
import { judgedPeriod } from './judged-period.ts'

export interface WhatIsJudged {
  readonly pairs: readonly { readonly a: WorkId; readonly b: WorkId; readonly facts: JudgedFacts }[]
  /** They hold a whole cluster: who joins it later was not in the conversation. */
  readonly isOneConversation: boolean
}

interface Answer {
  readonly pairs: readonly Pair[]
  /** By positions among the pairs. */
  readonly clusters: readonly Pick<Cluster, 'id' | 'works' | 'pairs'>[]
}

/**
 * The pairs among `works`, of `cluster` alone when it is named: works can meet in other conversations as well. Those that
 * stand in a combination are left out, unless there is nothing else; without any pair there is nothing to judge. `answer` is
 * that of the same `project`.
 */
export function whatIsJudged(
  project: { readonly works: readonly ComparedWork[]; readonly combinations: readonly Combination[] },
  answer: Answer,
  works: readonly WorkId[],
  cluster?: ClusterId,
): WhatIsJudged {
  const among = new Set(works)
  const all = pairsIn(answer, among, cluster)
  const loose = all.filter(
    ({ a, b }) => !project.combinations.some((one) => one.works.includes(a) && one.works.includes(b)),
  )
  const periodOf = periodsAmong(project, among)
  return {
    pairs: (loose.length > 0 ? loose : all).map(({ a, b, distance, sharedArea, gapDays, outcomes }) => ({
      a,
      b,
      facts: { distance, sharedArea, gapDays, outcomes, periods: [periodOf(a), periodOf(b)] },
    })),
    isOneConversation: answer.clusters.some(
      (one) => (cluster === undefined || one.id === cluster) && one.works.every((work) => among.has(work)),
    ),
  }
}

function pairsIn({ pairs, clusters }: Answer, among: ReadonlySet<WorkId>, cluster?: ClusterId): Pair[] {
  const all =
    cluster === undefined
      ? pairs
      : (clusters.find(({ id }) => id === cluster)?.pairs ?? []).flatMap((index) => pairs[index] ?? [])
  return all.filter(({ a, b }) => among.has(a) && among.has(b))
}

function periodsAmong(
  {
    works,
    combinations,
  }: { readonly works: readonly ComparedWork[]; readonly combinations: readonly Combination[] },
  among: ReadonlySet<WorkId>,
) {
  const named = works.filter(({ id }) => among.has(id))
  const inTime = worksInTime(named, combinations)
  const periods = new Map(named.map(({ id }, index) => [id, judgedPeriod(inTime[index]!)]))
  return (work: WorkId) => periods.get(work) ?? { start: null, end: null }
}
