/** Into a project: nothing of what was looked at before means anything there. */
import type { ProjectSummary } from '../../../shared/domain/project.ts'
import { useViewState } from '../../state/index.ts'

/** An empty project begins at Aanleveren, any other on the Werkblad. */
export function enterProject({ works }: Pick<ProjectSummary, 'works'>): void {
  const { startAfresh, goTo } = useViewState.getState()
  startAfresh()
  goTo(works === 0 ? 'deliver' : 'worksheet')
}
