/** What the window does when a meeting decides; dialogs live elsewhere. */
import type { ClusterId, CombinationId, WorkId } from '../../../../shared/domain/ids.ts'
import type { Verdict } from '../../../../shared/domain/judgement-verdict.ts'

export interface PointActions {
  readonly onCombine: (works: readonly WorkId[]) => void
  readonly onChange: (combination: CombinationId) => void
  readonly onJudge: (works: readonly WorkId[], verdict: Verdict, cluster?: ClusterId) => void
  readonly onAgree: (combination: CombinationId) => void
}
