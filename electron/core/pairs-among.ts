/** The pairs among a handful of works, with the facts a judgement is based on. */
import type { WorkId } from '../../shared/domain/ids.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import type { JudgedPair } from '../store/index.ts'
import { alone } from './jobs.ts'
import type { OpenProject } from './open-project.ts'

/** Fails with `core.noPairsAmong` when no two of `works` are a pair. */
export async function pairsAmong(project: OpenProject, works: readonly WorkId[]): Promise<JudgedPair[]> {
  const { answer } = await project.overlaps(alone)
  const among = new Set(works)
  const pairs = answer.pairs.filter(({ a, b }) => among.has(a) && among.has(b))
  if (pairs.length === 0) throw new ExpectedFailure(failed('core.noPairsAmong').failure)
  return pairs.map(({ a, b, distance, sharedArea, gapDays, outcomes }) => ({
    a,
    b,
    facts: { distance, sharedArea, gapDays, outcomes },
  }))
}
