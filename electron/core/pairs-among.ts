/** The pairs among a handful of works, with the facts a judgement is based on. */
import type { WorkId } from '../../shared/domain/ids.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import { judgedPeriod } from '../../shared/overlap/judgements/judged-period.ts'
import { worksInTime } from '../../shared/overlap/pairs/works-in-time.ts'
import type { JudgedPair, NewJudgement } from '../store/index.ts'
import { alone } from './jobs.ts'
import type { OpenProject, Snapshot } from './open-project.ts'

/**
 * What a verdict on these works is about. Pairs that stand in a combination are left out, unless there is nothing else.
 * Fails with `core.noPairsAmong` when no two of `works` are a pair.
 */
export async function pairsAmong(
  project: OpenProject,
  works: readonly WorkId[],
): Promise<Pick<NewJudgement, 'pairs' | 'isOneConversation'>> {
  // Asked in one breath, so that facts and periods are of one revision.
  const [snapshot, { answer }] = await Promise.all([project.snapshot(), project.overlaps(alone)])
  const among = new Set(works)
  const all = answer.pairs.filter(({ a, b }) => among.has(a) && among.has(b))
  if (all.length === 0) throw new ExpectedFailure(failed('core.noPairsAmong').failure)
  const together = ({ a, b }: Pick<JudgedPair, 'a' | 'b'>) =>
    snapshot.combinations.some((one) => one.works.includes(a) && one.works.includes(b))
  const loose = all.filter((pair) => !together(pair))
  const periodOf = periodsAmong(snapshot, among)
  const pairs = (loose.length > 0 ? loose : all).map(
    ({ a, b, distance, sharedArea, gapDays, outcomes }): JudgedPair => ({
      a,
      b,
      facts: { distance, sharedArea, gapDays, outcomes, periods: [periodOf(a), periodOf(b)] },
    }),
  )
  const isOneConversation = answer.clusters.some(
    (cluster) => cluster.works.length > 1 && cluster.works.every((work) => among.has(work)),
  )
  return { pairs, isOneConversation }
}

function periodsAmong({ works, combinations }: Snapshot, among: ReadonlySet<WorkId>) {
  const named = works.filter(({ id }) => among.has(id))
  const inTime = worksInTime(named, combinations)
  const periods = new Map(named.map(({ id }, index) => [id, judgedPeriod(inTime[index]!)]))
  return (work: WorkId) => periods.get(work) ?? { start: null, end: null }
}
