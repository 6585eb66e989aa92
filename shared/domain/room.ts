/**
 * The room in which a meeting is held: which point is looked at in all its windows, on the beamer and before who leads. This
 * machine remembers it, so that a meeting goes on where it was when the laptop dies; no project knows of it.
 */
import { z } from 'zod'
import { AgendaPointId, MeetingId, WorkId } from './ids.ts'
import { Period } from './period.ts'
import { Sight } from './sight.ts'

export const ShownInRoom = z.object({
  meeting: MeetingId,
  /** Null: the agenda as a whole. */
  point: AgendaPointId.nullable(),
})
export type ShownInRoom = z.infer<typeof ShownInRoom>

/** Where who leads looks on map and timeline, and which works they try at other days. */
export const Led = z.object({
  sight: Sight,
  /** Null: nothing is tried. */
  trial: z.object({ about: z.array(WorkId), moved: z.array(z.tuple([WorkId, Period])) }).nullable(),
})
export type Led = z.infer<typeof Led>

/** At a point: it means nothing once the room went on to another. */
export const LookedInRoom = ShownInRoom.extend({ led: Led })
export type LookedInRoom = z.infer<typeof LookedInRoom>

export const Room = ShownInRoom.extend({
  /** Null: nobody led the room anywhere in this point. */
  led: Led.nullable(),
  /** Goes up by one with each thing that is shown, as long as the program runs. */
  turn: z.int(),
  /** Since when this point is looked at: an instant, ISO 8601 in UTC. */
  since: z.iso.datetime(),
  /** By point, the seconds it was looked at before that. */
  spent: z.record(AgendaPointId, z.number().nonnegative()),
})
export type Room = z.infer<typeof Room>
