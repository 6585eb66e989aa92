/** What was written apart in copies that came together, and nobody decided yet. */
import type { Undecided } from '../../shared/domain/merge.ts'
import { useCall } from './use-call.ts'
import { useProject } from './use-project.ts'

const nothing = {}
const none: readonly Undecided[] = []

/** `isPending`: not known yet; `isBusy`: what is shown may have been decided meanwhile. */
export function useUndecided() {
  const { project } = useProject()
  const { data, isPending, isBusy, failure, refetch } = useCall('merge.undecided', nothing, {
    enabled: project !== null,
  })
  return { undecided: data ?? none, isPending, isBusy, failure, refetch }
}
