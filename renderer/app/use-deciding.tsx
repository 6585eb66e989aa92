/** What people are deciding about in this window, with its dialog: asked for from the Werkblad and from a meeting. */
import type { ReactNode } from 'react'
import type { TryDrawerProps } from '../features/try/index.ts'
import { sayInLine, setTakingOver, useKeptInProject } from '../state/index.ts'
import type { AgendaPointId, ClusterId, CombinationId, ProposalId, WorkId } from '../../shared/domain/ids.ts'
import type { Verdict } from '../../shared/domain/judgement-verdict.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { Deciding } from './deciding.ts'

interface InHand {
  readonly onCombine: (works: readonly WorkId[]) => void
  readonly onChange: (combination: CombinationId) => void
  readonly onJudge: (works: readonly WorkId[], verdict: Verdict, cluster?: ClusterId) => void
  readonly onAgree: (combination: CombinationId | null, point: AgendaPointId | null) => void
  readonly onTakeProposal: (proposal: ProposalId, works: readonly WorkId[]) => void
  readonly onTakeOver: TryDrawerProps['onTakeOver']
  /** Null: nothing is being decided. */
  readonly dialog: ReactNode
}

/** `isGoingThrough`: what goes with an answer is typed under the list instead of in a dialog. */
export function useDeciding(isGoingThrough: boolean): InHand {
  const { value, change, forget } = useKeptInProject('deciding', Deciding.nullable(), null)
  const onClose = () => {
    forget()
    setTakingOver(false)
  }
  return {
    onCombine: (works) => change({ is: 'combine', works: [...works] }),
    onChange: (combination) => change({ is: 'change', combination }),
    onAgree: (combination, point) => change({ is: 'agree', combination, point }),
    onJudge: (works, verdict, cluster) => {
      if (isGoingThrough && cluster !== undefined) sayInLine({ works, verdict, cluster })
      else change({ is: 'judge', works: [...works], verdict, cluster: cluster ?? null })
    },
    onTakeProposal: (proposal, works) => change({ is: 'takeProposal', proposal, works: [...works] }),
    onTakeOver: ({ works, periods }) => change({ is: 'takeOver', works: [...works], periods: [...periods] }),
    dialog: value === null ? null : <DecideDialog deciding={value} onClose={onClose} />,
  }
}
