/**
 * Dig rest: areas that rest after a finished work, and the exceptions people make for works that open a street all the
 * same.
 */
import { z } from 'zod'
import { ClosedAreaId, DigRestExceptionId, LayerId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { CalendarDate } from './period.ts'
import { ClosedBy } from './street-closing.ts'

/** An imported area that rests. Its layer says either the day the work was finished or the day until which it rests. */
export const ClosedArea = z.object({
  id: ClosedAreaId,
  layer: LayerId,
  name: z.string().nullable(),
  /** The day the work was finished; null when the layer says the last closed day instead. */
  finished: CalendarDate.nullable(),
  /** The last closed day; null: as long as the settings say, counted from `finished`. */
  until: CalendarDate.nullable(),
})
export type ClosedArea = z.infer<typeof ClosedArea>

/** Why a street may be opened within its rest: storing, calamiteit, nieuwe aansluiting, anders. */
export const ExceptionGround = z.enum(['fault', 'calamity', 'connection', 'other'])
export type ExceptionGround = z.infer<typeof ExceptionGround>

export const exceptionGroundNames: Readonly<Record<ExceptionGround, Bilingual>> = {
  fault: { nl: 'storing', en: 'fault' },
  calamity: { nl: 'calamiteit', en: 'calamity' },
  connection: { nl: 'nieuwe aansluiting', en: 'new connection' },
  other: { nl: 'anders', en: 'other' },
}

export const DigRestExceptionFields = z.object({
  /** The work that opens the street again. */
  work: WorkId,
  closedBy: ClosedBy,
  ground: ExceptionGround,
  reason: z.string().trim().min(1),
})
export type DigRestExceptionFields = z.infer<typeof DigRestExceptionFields>

export const DigRestException = DigRestExceptionFields.extend({
  id: DigRestExceptionId,
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** What it was based on: the day the work started and the last day the street was closed, as they were then. */
  starts: CalendarDate,
  until: CalendarDate,
})
export type DigRestException = z.infer<typeof DigRestException>
