/** The Werkblad put together: features know nothing of each other, so their places and dialogs are given here. */
import { DetailPanel } from '../features/detail/index.ts'
import { Filters } from '../features/filters/index.ts'
import { PlacingPanel } from '../features/place/index.ts'
import { TryPanel, useTrialKeeper } from '../features/try/index.ts'
import { UndecidedPanel, useRecordInHand } from '../features/undecided/index.ts'
import { Worksheet } from '../features/worksheet/index.ts'
import { WorkMap } from '../map/index.ts'
import { SeenBesideProvider, useOpenList, usePlacing, useTriage, useTrying } from '../state/index.ts'
import { goOnOrSayDone } from './go-on-or-say-done.ts'
import { useDeciding } from './use-deciding.tsx'
import { WorksheetLists } from './worksheet-lists.tsx'
import { WorksheetTime } from './worksheet-time.tsx'

export function WorksheetPlace() {
  const placing = usePlacing((state) => state.work)
  const isTrying = useTrying((state) => state.about !== null)
  const { dialog, onTakeOver, ...actions } = useDeciding(useIsGoingThrough())
  const { onCombine, onChange, onJudge, onTakeProposal } = actions
  const inHand = useRecordInHand()
  const trialFailure = useTrialKeeper()
  return (
    <>
      <Worksheet
        lists={
          <SeenBesideProvider>
            <Filters />
            <WorksheetLists onGoOn={goOnOrSayDone} onTakeProposal={onTakeProposal} />
          </SeenBesideProvider>
        }
        map={<WorkMap />}
        detail={
          isTrying ? (
            <TryPanel />
          ) : placing !== null ? (
            <PlacingPanel work={placing} />
          ) : inHand !== null ? (
            <UndecidedPanel key={inHand.record} inHand={inHand} />
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
      />
      {dialog}
    </>
  )
}

/** The list of kansengebieden lies open, and is gone through. */
function useIsGoingThrough(): boolean {
  const isGoing = useTriage(({ round }) => round !== null)
  return useOpenList(({ list }) => list === 'clusters') && isGoing
}
