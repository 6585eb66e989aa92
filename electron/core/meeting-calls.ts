/** The points of meetings, and the room in which one is held. */
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'

export function meetingCalls(
  context: CoreContext,
): Handlers<'room.read' | 'room.show' | 'room.look' | 'room.leave'> {
  const openProject = async () => (await projectOf(context).summary()).id
  return {
    'room.read': async () => ({ room: context.room.in(await openProject()) }),
    'room.show': async (shown) => {
      context.room.show(await openProject(), shown)
      context.bell.ring()
      return {}
    },
    'room.look': async (looked) => {
      context.room.look(await openProject(), looked)
      context.bell.ring()
      return {}
    },
    'room.leave': () => {
      context.room.leave()
      context.bell.ring()
      return {}
    },
  }
}
