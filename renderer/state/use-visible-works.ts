/** The works on screen now, for whoever shows them; while works are tried, at the days they are tried at. */
import { useSaidOfWorks, useWorks } from '../api/index.ts'
import type { Work } from '../../shared/domain/work.ts'
import { useTrying } from './trying.ts'
import { useViewState } from './view-state.ts'
import {
  filteredWorks,
  markedAmong,
  passingMask,
  visibleMask,
  visibleWorks,
  withTried,
  type VisibleIds,
} from './visible-works.ts'

/** Works that pass the filter and are active at the moment, in the order of the project. */
export function useVisibleWorks(): readonly Work[] {
  const { works, wanted } = useWanted()
  const moment = useViewState((state) => state.moment)
  return visibleWorks(works, wanted, moment)
}

/** Per work of the project whether it passes the filter and is active at the moment: the same list while the same works do. */
export function useVisibleMask(): Uint8Array {
  const { works, wanted } = useWanted()
  const moment = useViewState((state) => state.moment)
  return visibleMask(works, wanted, moment)
}

/** Asks of a work whether it is on screen; stays the same while the same works are. */
export function useVisibleIds(): VisibleIds {
  const { works } = useWorks()
  return markedAmong(works, useVisibleMask())
}

/** Works that pass the filter, whatever the moment, in the order of the project. */
export function useFilteredWorks(): readonly Work[] {
  const { works, wanted } = useWanted()
  return filteredWorks(works, wanted.filter, wanted.said)
}

/** Per work of the project whether it passes the filter, whatever the moment. */
export function usePassingMask(): Uint8Array {
  const { works, wanted } = useWanted()
  return passingMask(works, wanted.filter, wanted.said)
}

function useWanted() {
  const { works } = useWorks()
  const moved = useTrying((state) => state.moved)
  const filter = useViewState((state) => state.filter)
  const said = useSaidOfWorks()
  return { works: withTried(works, moved), wanted: { filter, said } }
}
