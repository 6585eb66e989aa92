/** The map under everything, and how it stands with its file. */
import { useQueryClient } from '@tanstack/react-query'
import type { BasemapNow, WebMapNow } from '../../shared/domain/basemap.ts'
import type { Message } from '../../shared/domain/message.ts'
import { useCall } from './use-call.ts'
import { useControl } from './use-command.ts'
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

/** The map from the internet; null while it is not known. It belongs to this machine: no project remembers it. */
export function useWebMap(): {
  readonly webMap: WebMapNow | null
  readonly show: (isShown: boolean) => void
  readonly isBusy: boolean
  readonly failure: Message | null
} {
  const client = useQueryClient()
  const { project } = useProject()
  const { data } = useCall('webMap.read', nothing, { enabled: project !== null })
  const { run, isBusy, failure } = useControl('webMap.show')
  const show = async (isShown: boolean) => {
    await run({ isShown })
    await client.invalidateQueries({ queryKey: ['webMap.read'] })
  }
  return { webMap: data ?? null, show: (isShown) => void show(isShown), isBusy, failure }
}
