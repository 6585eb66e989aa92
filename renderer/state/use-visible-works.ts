/** The works on screen now, for whoever shows them. */
import { useWorks } from '../api/index.ts'
import type { Work } from '../../shared/domain/work.ts'
import { useViewState } from './view-state.ts'
import { visibleWorks } from './visible-works.ts'

/** Works that pass the filter and are active at the moment, in the order of the project. */
export function useVisibleWorks(): readonly Work[] {
  const { works } = useWorks()
  const filter = useViewState((state) => state.filter)
  const moment = useViewState((state) => state.moment)
  return visibleWorks(works, filter, moment)
}
