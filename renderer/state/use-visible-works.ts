/** The works on screen now, for whoever shows them; while works are tried, at the days they are tried at. */
import type { Work } from '../../shared/domain/work.ts'
import { useSeenNow } from './seen-now.tsx'
import {
  filteredWorks,
  markedAmong,
  passingMask,
  visibleMask,
  visibleWorks,
  type VisibleIds,
} from './visible-works.ts'

/** Works that pass the filter and are active at the moment, in the order of the project. */
export function useVisibleWorks(): readonly Work[] {
  const { works, wanted, moment } = useSeenNow()
  return visibleWorks(works, wanted, moment)
}

/** Per work of the project whether it passes the filter and is active at the moment: the same list while the same works do. */
export function useVisibleMask(): Uint8Array {
  const { works, wanted, moment } = useSeenNow()
  return visibleMask(works, wanted, moment)
}

/** Asks of a work whether it is on screen; stays the same while the same works are. */
export function useVisibleIds(): VisibleIds {
  const { all } = useSeenNow()
  return markedAmong(all, useVisibleMask())
}

/** Works that pass the filter, whatever the moment, in the order of the project. */
export function useFilteredWorks(): readonly Work[] {
  const { works, wanted } = useSeenNow()
  return filteredWorks(works, wanted.filter, wanted.said)
}

/** Per work of the project whether it passes the filter, whatever the moment. */
export function usePassingMask(): Uint8Array {
  const { works, wanted } = useSeenNow()
  return passingMask(works, wanted.filter, wanted.said)
}
