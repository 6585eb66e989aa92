/** Aanleveren put together: a delivery lies at its columns or at its differences, and is the same delivery at both. */
import { hasKnownWorks, useDraftInHand, useViewState } from '../state/index.ts'
import {
  clearDesk,
  DeliverPlace,
  LeaveQuestion,
  storingStopped,
  takeDecided,
  useDraftOnDesk,
} from '../features/deliver/index.ts'
import { DifferenceDesk } from '../features/differences/index.ts'

export function DeliverDesks() {
  const draft = useDraftOnDesk()
  const atDifferences = useDraftInHand((state) => state.atDifferences)
  if (draft === null || draft.id !== atDifferences || !hasKnownWorks(draft)) return <DeliverPlace />
  const onStored = () => {
    clearDesk()
    useViewState.getState().goTo('worksheet')
  }
  return (
    <>
      <DifferenceDesk
        key={draft.id}
        draft={draft}
        onDecided={takeDecided}
        onStored={onStored}
        onStopped={storingStopped}
      />
      <LeaveQuestion />
    </>
  )
}
