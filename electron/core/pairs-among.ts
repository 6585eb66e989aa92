/** What a verdict on a handful of works is about, in the project as it stands. */
import type { ClusterId, WorkId } from '../../shared/domain/ids.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import type { WhatIsJudged } from '../../shared/overlap/judgements/what-is-judged.ts'
import type { OpenProject } from './open-project.ts'

/** Of `cluster` alone when it is named. Fails with `core.noPairsAmong` when no two of `works` are a pair there. */
export async function pairsAmong(
  project: OpenProject,
  works: readonly WorkId[],
  cluster?: ClusterId,
): Promise<WhatIsJudged> {
  const judged = await project.judged(works, cluster)
  if (judged.pairs.length === 0) throw new ExpectedFailure(failed('core.noPairsAmong').failure)
  return judged
}
