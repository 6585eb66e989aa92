/** The Werkblad put together: features know nothing of each other, so their places and dialogs are given here. */
import { DetailPanel } from '../features/detail/index.ts'
import { Filters } from '../features/filters/index.ts'
import { PlacingPanel } from '../features/place/index.ts'
import { TryPanel, useTrialKeeper } from '../features/try/index.ts'
import { Worksheet } from '../features/worksheet/index.ts'
import { WorkMap } from '../map/index.ts'
import {
  sayInLine,
  setTakingOver,
  useKeptInProject,
  useOpenList,
  usePlacing,
  useTriage,
  useTrying,
} from '../state/index.ts'
import { goOnOrSayDone } from './go-on-or-say-done.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { Deciding } from './deciding.ts'
import { WorksheetLists } from './worksheet-lists.tsx'
import { WorksheetTime } from './worksheet-time.tsx'

export function WorksheetPlace() {
  const placing = usePlacing((state) => state.work)
  const isTrying = useTrying((state) => state.about !== null)
  const isGoing = useIsGoingThrough()
  const trialFailure = useTrialKeeper()
  const kept = useKeptInProject('deciding', Deciding.nullable(), null)
  const deciding = kept.value
  const decided = () => {
    kept.forget()
    setTakingOver(false)
  }
  return (
    <>
      <Worksheet
        lists={
          <>
            <Filters />
            <WorksheetLists onGoOn={goOnOrSayDone} />
          </>
        }
        map={<WorkMap />}
        detail={
          isTrying ? (
            <TryPanel />
          ) : placing === null ? (
            <DetailPanel
              onCombine={(works) => kept.change({ is: 'combine', works: [...works] })}
              onChange={(combination) => kept.change({ is: 'change', combination })}
              onJudge={(works, verdict, cluster) => {
                // While the list is gone through, what goes with an answer is typed under it.
                if (isGoing && cluster !== undefined) sayInLine({ works, verdict, cluster })
                else kept.change({ is: 'judge', works: [...works], verdict, cluster: cluster ?? null })
              }}
            />
          ) : (
            <PlacingPanel work={placing} />
          )
        }
        timeline={
          <WorksheetTime
            failure={trialFailure}
            onTakeOver={({ works, periods }) =>
              kept.change({ is: 'takeOver', works: [...works], periods: [...periods] })
            }
          />
        }
      />
      {deciding === null ? null : <DecideDialog deciding={deciding} onClose={decided} />}
    </>
  )
}

/** The list of kansengebieden lies open, and is gone through. */
function useIsGoingThrough(): boolean {
  const isGoing = useTriage(({ round }) => round !== null)
  return useOpenList(({ list }) => list === 'clusters') && isGoing
}
