/** The works on screen now, for whoever shows them; while works are tried, at the days they are tried at. */
import { useSaidOfWorks, useWorks } from '../api/index.ts'
import type { Work } from '../../shared/domain/work.ts'
import { useTrying } from './trying.ts'
import { useViewState } from './view-state.ts'
import { filteredWorks, visibleWorks, withTried } from './visible-works.ts'

/** Works that pass the filter and are active at the moment, in the order of the project. */
export function useVisibleWorks(): readonly Work[] {
  const { works } = useWorks()
  const moved = useTrying((state) => state.moved)
  const filter = useViewState((state) => state.filter)
  const moment = useViewState((state) => state.moment)
  const said = useSaidOfWorks()
  return visibleWorks(withTried(works, moved), { filter, said }, moment)
}

/** Works that pass the filter, whatever the moment, in the order of the project. */
export function useFilteredWorks(): readonly Work[] {
  const { works } = useWorks()
  const moved = useTrying((state) => state.moved)
  const filter = useViewState((state) => state.filter)
  return filteredWorks(withTried(works, moved), filter, useSaidOfWorks())
}
