/** A street that closes, or was closed, for years: what breaks that rest, and what should come before. */
import { z } from 'zod'
import { ClosedAreaId, DigRestExceptionId, WorkId } from './ids.ts'
import { CalendarDate } from './period.ts'

/** What closes the street: a work of the project, or an area that was imported with the day it opens again. */
export const ClosedBy = z.union([z.object({ work: WorkId }), z.object({ area: ClosedAreaId })])
export type ClosedBy = z.infer<typeof ClosedBy>

export const StreetClosing = z.object({
  by: ClosedBy,
  name: z.string(),
  /** The first day that the street is closed, and the last. */
  from: CalendarDate,
  until: CalendarDate,
  /** Done, under way, or imported: nothing can come before it any more. */
  settled: z.boolean(),
  /** Works that would open it too soon, with the exception people made for it; earliest first. */
  breaks: z.array(z.object({ work: WorkId, starts: CalendarDate, exception: DigRestExceptionId.nullable() })),
  /** Laatste kans: works of others that should come before it closes; empty when settled. */
  before: z.array(
    z.object({
      work: WorkId,
      why: z.enum(['later', 'undated']),
      /** Whether its party said it can be there in time; null: it said nothing. */
      canMove: z.boolean().nullable(),
    }),
  ),
})
export type StreetClosing = z.infer<typeof StreetClosing>
