/** The delivery on this desk, for the window that lays the desk of its differences beside it. */
import { useProject } from '../../api/index.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import { useDesk } from './desk.ts'

/** What was read for the open project; null when nothing was. */
export function useDraftOnDesk(): Draft | null {
  const { project } = useProject()
  return useDesk(({ draft, draftOf }) => (draftOf === project?.file ? draft : null))
}

/** The same delivery with what was decided on it since; another one on the desk stays as it is. */
export function takeDecided(decided: Draft): void {
  useDesk.setState(({ draft }) => (draft?.id === decided.id ? { draft: decided } : {}))
}
