/** What a meeting talks about, in order: each point with what it is about, how long it may take, and what was said of it. */
import { z } from 'zod'
import { AgendaPointId, CombinationId, EscalationId, MeetingId, PartyId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'

/**
 * What a point is about. The agenda of a meeting that was held stays as it was, so this names things that may be gone by now.
 */
export const AgendaTopic = z.discriminatedUnion('is', [
  /** What was agreed before and is open. */
  z.object({ is: z.literal('agreements') }),
  /** What a party plans. */
  z.object({ is: z.literal('party'), party: PartyId }),
  /** A kansengebied has no record of its own: it is the one in which these two meet. */
  z.object({ is: z.literal('cluster'), work: WorkId, met: WorkId }),
  z.object({ is: z.literal('combination'), combination: CombinationId }),
  /** What was put to this body. */
  z.object({ is: z.literal('escalation'), escalation: EscalationId }),
  z.object({ is: z.literal('groundRules') }),
  /** How it went, asked at the end. */
  z.object({ is: z.literal('closing') }),
  z.object({ is: z.literal('free') }),
])
export type AgendaTopic = z.infer<typeof AgendaTopic>

export const AgendaPointState = z.enum(['open', 'done', 'forward'])
export type AgendaPointState = z.infer<typeof AgendaPointState>

export const agendaPointStateNames: Readonly<Record<AgendaPointState, Bilingual>> = {
  open: { nl: 'nog te bespreken', en: 'to be discussed' },
  done: { nl: 'besproken', en: 'discussed' },
  forward: { nl: 'doorgeschoven', en: 'carried forward' },
}

const said = z.string().trim().min(1).nullable()

/** A point as it is put on an agenda. */
export const NewAgendaPoint = z.object({
  topic: AgendaTopic,
  title: z.string().trim().min(1).max(200),
  /** How long it may take; null: nobody said. */
  minutes: z
    .int()
    .min(1)
    .max(24 * 60)
    .nullable(),
})
export type NewAgendaPoint = z.infer<typeof NewAgendaPoint>

export const AgendaPoint = NewAgendaPoint.extend({
  id: AgendaPointId,
  meeting: MeetingId,
  /** Points stand in the order of this number; two that were put in apart may share one, and then go by `id`. */
  place: z.int(),
  state: AgendaPointState,
  /** What was said, for the minutes. */
  notes: said,
  /** What who leads wrote for themselves; in no minutes. */
  ownNotes: said,
})
export type AgendaPoint = z.infer<typeof AgendaPoint>

export function inAgendaOrder(one: AgendaPoint, other: AgendaPoint): number {
  return one.place - other.place || one.id.localeCompare(other.id)
}

/** Of one meeting, in order. */
export function agendaOf(points: readonly AgendaPoint[], meeting: MeetingId): readonly AgendaPoint[] {
  return points.filter((point) => point.meeting === meeting).toSorted(inAgendaOrder)
}

/** Minutes that its points may take together; those of which nobody said count for nothing. */
export function minutesOf(points: readonly Pick<AgendaPoint, 'minutes'>[]): number {
  return points.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
}
