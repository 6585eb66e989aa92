/**
 * The room in which a meeting of the open project is held: what its windows look at, kept in a small file of the program's
 * own, so that a meeting goes on where it was.
 */
import path from 'node:path'
import { z } from 'zod'
import { Room, type LookedInRoom, type ShownInRoom } from '../../shared/domain/room.ts'
import { keepOwnFile, readOwnFile } from './own-file.ts'

const Remembered = z.object({ project: z.string(), room: Room })
type Remembered = z.infer<typeof Remembered>

export interface MeetingRoom {
  /** Null: no meeting of this project is being held. */
  in(project: string): Room | null
  show(project: string, shown: ShownInRoom): void
  /** Nothing where the room went on to another point by now. */
  look(project: string, looked: LookedInRoom): void
  leave(): void
  /** Goes up by one with everything that is shown; null: no meeting was held as long as the program runs. */
  turn(): number | null
}

/** What was looked at when the program ended counts until then: nobody knows when that was. */
export function createMeetingRoom(
  { dataFolder }: { readonly dataFolder: string | null },
  now: () => Date = () => new Date(),
): MeetingRoom {
  const file = dataFolder === null ? null : path.join(dataFolder, 'meeting-room.json')
  let turn: number | null = null
  let held: Remembered | null = readOwnFile(file, Remembered)
  if (held) held = { ...held, room: { ...held.room, since: now().toISOString() } }
  const keep = (next: Remembered | null) => {
    turn = (turn ?? held?.room.turn ?? 0) + 1
    held = next && { ...next, room: { ...next.room, turn } }
    try {
      if (file !== null) keepOwnFile(file, held)
    } catch {
      // That nothing can be remembered on this machine is said of the recent projects.
    }
  }
  const roomIn = (project: string) => (held?.project === project ? held.room : null)
  return {
    in: roomIn,
    show: (project, shown) => keep({ project, room: goneOn(roomIn(project), shown, now()) }),
    look(project, { meeting, point, led }) {
      const room = roomIn(project)
      if (room?.meeting === meeting && room.point === point) keep({ project, room: { ...room, led } })
    },
    leave: () => keep(null),
    turn: () => turn,
  }
}

/** The time that the point before was looked at counts for it once another is. */
function goneOn(before: Room | null, shown: ShownInRoom, now: Date): Room {
  const at = now.toISOString()
  if (before?.meeting !== shown.meeting) return { ...shown, led: null, turn: 0, since: at, spent: {} }
  if (before.point === shown.point) return before
  const { point, since, spent } = before
  const seconds = Math.max(0, (now.getTime() - Date.parse(since)) / 1000)
  const counted = point === null ? spent : { ...spent, [point]: (spent[point] ?? 0) + seconds }
  return { ...shown, led: null, turn: before.turn, since: at, spent: counted }
}
