/** What the window does when a meeting decides; dialogs live elsewhere. */
import type { AgendaPointId, ClusterId, CombinationId, WorkId } from '../../../../shared/domain/ids.ts'
import type { Verdict } from '../../../../shared/domain/judgement-verdict.ts'

export interface PointActions {
  readonly onCombine: (works: readonly WorkId[]) => void
  readonly onChange: (combination: CombinationId) => void
  readonly onJudge: (works: readonly WorkId[], verdict: Verdict, cluster?: ClusterId) => void
  /** In a combination, or else at a point. */
  readonly onAgree: (combination: CombinationId | null, point: AgendaPointId | null) => void
}
