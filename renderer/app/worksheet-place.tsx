/** The Werkblad put together: features know nothing of each other, so their places and dialogs are given here. */
import { useState } from 'react'
import { CombineDialog, JudgeDialog } from '../features/decide/index.ts'
import { DetailPanel } from '../features/detail/index.ts'
import { Filters } from '../features/filters/index.ts'
import { PlacingPanel } from '../features/place/index.ts'
import { Timeline } from '../features/timeline/index.ts'
import { TryDrawer, TryPanel, useTrialKeeper, type TakenOver } from '../features/try/index.ts'
import { Worksheet } from '../features/worksheet/index.ts'
import { useCombinations } from '../api/index.ts'
import { WorkMap } from '../map/index.ts'
import { setTakingOver, usePlacing, useTrying } from '../state/index.ts'
import type { ClusterId, CombinationId, WorkId } from '../../shared/domain/ids.ts'
import type { Verdict } from '../../shared/domain/judgement-verdict.ts'
import { WorksheetLists } from './worksheet-lists.tsx'

/** What people are deciding about in a dialog. */
type Deciding =
  | { readonly is: 'combine'; readonly works: readonly WorkId[] }
  | ({ readonly is: 'takeOver' } & TakenOver)
  | { readonly is: 'change'; readonly combination: CombinationId }
  | {
      readonly is: 'judge'
      readonly works: readonly WorkId[]
      readonly verdict: Verdict
      readonly cluster: ClusterId | undefined
    }

export function WorksheetPlace() {
  const placing = usePlacing((state) => state.work)
  const isTrying = useTrying((state) => state.about !== null)
  const trialFailure = useTrialKeeper()
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const decided = () => {
    setDeciding(null)
    setTakingOver(false)
  }
  return (
    <>
      <Worksheet
        lists={
          <>
            <Filters />
            <WorksheetLists />
          </>
        }
        map={<WorkMap />}
        detail={
          isTrying ? (
            <TryPanel />
          ) : placing === null ? (
            <DetailPanel
              onCombine={(works) => setDeciding({ is: 'combine', works })}
              onChange={(combination) => setDeciding({ is: 'change', combination })}
              onJudge={(works, verdict, cluster) => setDeciding({ is: 'judge', works, verdict, cluster })}
            />
          ) : (
            <PlacingPanel work={placing} />
          )
        }
        timeline={
          isTrying ? (
            <TryDrawer
              failure={trialFailure}
              onTakeOver={(taken) => setDeciding({ is: 'takeOver', ...taken })}
            />
          ) : (
            <Timeline />
          )
        }
      />
      {deciding === null ? null : <DecideDialog deciding={deciding} onClose={decided} />}
    </>
  )
}

interface DecideDialogProps {
  readonly deciding: Deciding
  readonly onClose: () => void
}

function DecideDialog({ deciding, onClose }: DecideDialogProps) {
  const { combinations } = useCombinations()
  switch (deciding.is) {
    case 'combine':
      return <CombineDialog works={deciding.works} onClose={onClose} />
    case 'takeOver':
      return <CombineDialog works={deciding.works} triedPeriods={deciding.periods} onClose={onClose} />
    case 'change': {
      const works = combinations.find(({ id }) => id === deciding.combination)?.works ?? []
      return <CombineDialog works={works} combination={deciding.combination} onClose={onClose} />
    }
    case 'judge':
      return (
        <JudgeDialog
          works={deciding.works}
          cluster={deciding.cluster}
          verdict={deciding.verdict}
          onClose={onClose}
        />
      )
  }
}
