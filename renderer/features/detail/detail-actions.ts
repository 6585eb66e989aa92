/** What the detail panel asks of the window: dialogs live elsewhere. */
import type { ClusterId, CombinationId, ProposalId, WorkId } from '../../../shared/domain/ids.ts'
import type { Verdict } from '../../../shared/domain/judgement-verdict.ts'

/** What the window does when people decide; dialogs live elsewhere. */
export interface DetailActions {
  /** Make a combination of (some of) these works. */
  readonly onCombine: (works: readonly WorkId[]) => void
  readonly onChange: (combination: CombinationId) => void
  /** Take over that these works are done together: what is agreed is still to be said. */
  readonly onTakeProposal: (proposal: ProposalId, works: readonly WorkId[]) => void
  /** Say something else of the pairs among these works, of one cluster alone when it is named, with a reason. */
  readonly onJudge: (works: readonly WorkId[], verdict: Verdict, cluster?: ClusterId) => void
}
