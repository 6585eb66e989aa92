/** The map under everything, and how it stands with its file. */
import type { BasemapNow } from '../../shared/domain/basemap.ts'
import { useCall } from './use-call.ts'
import { useProject } from './use-project.ts'

const nothing = {}

/** Null: none was chosen, or it is not known yet. `lookAgain` for a file that may have come back. */
export function useBasemap(): {
  readonly basemap: BasemapNow | null
  readonly isBusy: boolean
  readonly lookAgain: () => void
} {
  const { project } = useProject()
  const { data, isBusy, refetch } = useCall('basemap.read', nothing, { enabled: project !== null })
  return { basemap: data?.basemap ?? null, isBusy, lookAgain: () => void refetch() }
}
