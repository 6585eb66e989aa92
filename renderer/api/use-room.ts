/** The meeting that is being held: what all its windows look at. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { LookedInRoom, Room, ShownInRoom } from '../../shared/domain/room.ts'
import { ask } from './ask.ts'
import { oneByOne } from './one-by-one.ts'
import { refreshProject, useProject, useTurn } from './use-project.ts'

export interface InRoom {
  /** Null: none is being held; undefined: not known yet. */
  readonly room: Room | null | undefined
  readonly show: (shown: ShownInRoom) => Promise<void>
  readonly look: (looked: LookedInRoom) => Promise<void>
  readonly leave: () => Promise<void>
}

/** Other windows follow what is shown here; what is said later is heard later. */
export function useRoom(): InRoom {
  const client = useQueryClient()
  const { project } = useProject()
  const turn = useTurn()
  const { data } = useQuery({
    queryKey: ['room.read', project?.file ?? '', turn],
    queryFn: ({ signal }) => ask('room.read', {}, { signal }),
    enabled: project !== null,
    placeholderData: (before) => before,
  })
  return {
    room: data?.room,
    show: async (shown) => {
      await oneByOne(client, () => ask('room.show', shown))
      await refreshProject(client)
    },
    look: async (looked) => {
      await oneByOne(client, () => ask('room.look', looked))
    },
    leave: async () => {
      await oneByOne(client, () => ask('room.leave', {}))
      await refreshProject(client)
    },
  }
}
