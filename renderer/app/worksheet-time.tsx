/** Time under the map: the Gantt and the timeline; or the works that are tried, with a chart of their own unless they are moved in the Gantt. */
import { Gantt, GanttToggle } from '../features/gantt/index.ts'
import { Timeline } from '../features/timeline/index.ts'
import { TryDrawer, TryInPlace, type TryDrawerProps } from '../features/try/index.ts'
import { useIsGanttOpen, useTrying } from '../state/index.ts'

export function WorksheetTime(trial: TryDrawerProps) {
  const isTrying = useTrying((state) => state.about !== null)
  const isInPlace = useTrying((state) => state.isInPlace)
  const isGanttOpen = useIsGanttOpen()
  if (isTrying && !(isInPlace && isGanttOpen)) return <TryDrawer {...trial} />
  return (
    <>
      {/* Above the Gantt, so that the bar that is being dragged stays where it is. */}
      {isTrying ? <TryInPlace {...trial} /> : null}
      <Gantt />
      <Timeline beside={<GanttToggle />} />
    </>
  )
}
