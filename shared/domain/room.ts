/**
 * The room in which a meeting is held: which point is looked at in all its windows, on the beamer and before who leads. This
 * machine remembers it, so that a meeting goes on where it was when the laptop dies; no project knows of it.
 */
import { z } from 'zod'
import { AgendaPointId, MeetingId } from './ids.ts'
import { Sight } from './sight.ts'

export const ShownInRoom = z.object({
  meeting: MeetingId,
  /** Null: the agenda as a whole. */
  point: AgendaPointId.nullable(),
})
export type ShownInRoom = z.infer<typeof ShownInRoom>

/** Where who leads looks on map and timeline, at a point: it means nothing once the room went on to another. */
export const LookedInRoom = ShownInRoom.extend({ sight: Sight })
export type LookedInRoom = z.infer<typeof LookedInRoom>

export const Room = ShownInRoom.extend({
  /** Null: nobody led the room anywhere in this point. */
  sight: Sight.nullable(),
  /** Goes up by one with each thing that is shown, as long as the program runs. */
  turn: z.int(),
  /** Since when this point is looked at: an instant, ISO 8601 in UTC. */
  since: z.iso.datetime(),
  /** By point, the seconds it was looked at before that. */
  spent: z.record(AgendaPointId, z.number().nonnegative()),
})
export type Room = z.infer<typeof Room>
