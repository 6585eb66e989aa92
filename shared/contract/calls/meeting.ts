/** Meetings of bodies: what they talk about, and the room in which one is held. */
import { z } from 'zod'
import { AgendaPoint, AgendaPointState, NewAgendaPoint } from '../../domain/agenda.ts'
import { Meeting } from '../../domain/decision.ts'
import { AgendaPointId, BodyId, MeetingId, PersonId } from '../../domain/ids.ts'
import { LookedInRoom, Room, ShownInRoom } from '../../domain/room.ts'
import { Language } from '../../domain/language.ts'
import { PaperFormat } from '../../domain/paper-format.ts'
import { CalendarDate } from '../../domain/period.ts'
import { Audience } from '../../domain/sharing.ts'
import { command, control, job, query } from '../call.ts'
import { madeFile, nothing, revised } from './several-calls.ts'

const Notes = AgendaPoint.pick({ notes: true, ownNotes: true }).partial()

export const meetingCalls = {
  'meeting.call': command(
    z.object({ body: BodyId, day: CalendarDate, points: z.array(NewAgendaPoint) }),
    revised.extend({ meeting: MeetingId }),
  ),
  'meeting.move': command(
    z.object({ id: MeetingId, day: CalendarDate }),
    revised.extend({ meeting: MeetingId }),
  ),
  /** Who comes and who goes, and who else is there: what is not named stays as it is. */
  'meeting.attend': command(
    z.object({
      id: MeetingId,
      comes: z.array(PersonId).default([]),
      goes: z.array(PersonId).default([]),
      guests: Meeting.shape.guests.optional(),
    }),
    revised,
  ),
  /** What was not talked about is carried forward: so many. */
  'meeting.close': command(
    z.object({ id: MeetingId, isClosed: z.boolean() }),
    revised.extend({ forwarded: z.int() }),
  ),
  'meeting.callOff': command(z.object({ id: MeetingId }), revised),
  /** At the end, or before a point that is there. */
  'agenda.add': command(
    z.object({
      meeting: MeetingId,
      points: z.array(NewAgendaPoint).min(1),
      before: AgendaPointId.nullable().default(null),
    }),
    revised.extend({ points: z.array(AgendaPointId) }),
  ),
  'agenda.order': command(z.object({ meeting: MeetingId, points: z.array(AgendaPointId) }), revised),
  'agenda.change': command(
    z.object({ id: AgendaPointId, title: NewAgendaPoint.shape.title, minutes: NewAgendaPoint.shape.minutes }),
    revised,
  ),
  /** What is not named stays as it is. */
  'agenda.note': command(
    z.object({
      id: AgendaPointId,
      ...Notes.shape,
      /** What stood before whoever wrote it: where that is otherwise by now, nothing is written over it. */
      was: Notes.optional(),
    }),
    revised,
  ),
  'agenda.settle': command(z.object({ id: AgendaPointId, state: AgendaPointState }), revised),
  'agenda.remove': command(z.object({ id: AgendaPointId }), revised),
  /**
   * The minutes, as a file. Without `withNames` no person is named in them. `forWhom` null: who draws them up; else what parties
   * do not share in full is left out, and said.
   */
  'meeting.report': job(
    null,
    z.object({
      meeting: MeetingId,
      format: PaperFormat,
      language: Language.default('nl'),
      withNames: z.boolean().default(false),
      forWhom: Audience.nullable().default({ party: null, atMost: 'full' }),
    }),
    madeFile,
  ),
  /** The meeting that is being held in the windows of this program; null: none. */
  'room.read': query(null, nothing, z.object({ room: Room.nullable() })),
  /** All windows of the room show this. Looking decides nothing: it is in no history. */
  'room.show': control(ShownInRoom, nothing),
  /** What who leads looks at, as long as the room is at that point. */
  'room.look': control(LookedInRoom, nothing),
  'room.leave': control(nothing, nothing),
} as const
