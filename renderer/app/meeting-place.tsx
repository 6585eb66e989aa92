/** The place Overleg put together: a meeting that is held has the map, the time and the dialogs of the Werkblad. */
import { DetailPanel } from '../features/detail/index.ts'
import { MeetingPlace as Meetings } from '../features/meeting/index.ts'
import { TryPanel, useTrialKeeper } from '../features/try/index.ts'
import { WorkMap } from '../map/index.ts'
import { useMeetingInHand, useTrying } from '../state/index.ts'
import { useDeciding } from './use-deciding.tsx'
import { WorksheetTime } from './worksheet-time.tsx'

export function MeetingPlace() {
  const isTrying = useTrying((state) => state.about !== null)
  const trialFailure = useTrialKeeper()
  const { dialog, onTakeOver, ...actions } = useDeciding(false)
  const { onCombine, onChange, onJudge, onTakeProposal } = actions
  // On the beamer nothing is asked.
  const isScreen = useMeetingInHand(({ as }) => as === 'screen')
  return (
    <>
      <Meetings
        map={<WorkMap />}
        isTrying={isTrying}
        detail={
          isTrying ? (
            <TryPanel />
          ) : (
            <DetailPanel
              onCombine={onCombine}
              onChange={onChange}
              onJudge={onJudge}
              onTakeProposal={onTakeProposal}
            />
          )
        }
        timeline={<WorksheetTime failure={trialFailure} onTakeOver={onTakeOver} />}
        actions={actions}
      />
      {isScreen ? null : dialog}
    </>
  )
}
