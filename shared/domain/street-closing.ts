/** A street that closes, or was closed, for years: what breaks that rest, and what should come before. */
import { z } from 'zod'
import { ClosedAreaId, DigRestExceptionId, WorkId } from './ids.ts'
import { message, type Message } from './message.ts'
import { CalendarDate } from './period.ts'

/** What closes the street: a work of the project, or an area that was imported with the day it opens again. */
export const ClosedBy = z.union([z.object({ work: WorkId }), z.object({ area: ClosedAreaId })])
export type ClosedBy = z.infer<typeof ClosedBy>

export const StreetClosing = z.object({
  /** Works that were agreed to be done together close the street once: this is the one of lowest id. */
  by: ClosedBy,
  /** All works that close it together, lowest id first; empty for an area. */
  works: z.array(WorkId),
  /** The street where that is known, otherwise the name of the combination, the work or the area. */
  name: z.string(),
  /** The first day that the street is closed; null for an area that only says until when. */
  from: CalendarDate.nullable(),
  /** The last day that it is closed. */
  until: CalendarDate,
  /** Done, under way, or imported: nothing can come before it any more. */
  settled: z.boolean(),
  /** Works that would open it too soon, earliest first. */
  breaks: z.array(
    z.object({
      work: WorkId,
      starts: CalendarDate,
      /** What people made for it; it then counts as a violation no more, unless `unsure`. */
      exception: DigRestExceptionId.nullable(),
      /** More than 30 days have shifted since the exception was made: people should look at it again. */
      unsure: z.boolean(),
    }),
  ),
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
export type DigRestBreak = StreetClosing['breaks'][number]

/** One work that opens one street within its rest: what is said of it wherever the work is looked at or decided upon. */
export const BrokenRest = z.object({
  work: WorkId,
  /** The street where that is known, otherwise what closes it. */
  street: z.string(),
  starts: CalendarDate,
  /** The last day that the street is closed. */
  until: CalendarDate,
  /** People made an exception for it that still holds. */
  isExcepted: z.boolean(),
})
export type BrokenRest = z.infer<typeof BrokenRest>

/** What counts as broken dig rest, wherever it is counted: a work in a street, without an exception that still holds. */
export function violationsIn(closings: readonly StreetClosing[]): BrokenRest[] {
  return brokenRests(closings).filter(({ isExcepted }) => !isExcepted)
}

/** Every break of every street, excepted ones included. */
export function brokenRests(closings: readonly StreetClosing[]): BrokenRest[] {
  return closings.flatMap(({ name: street, until, breaks }) =>
    breaks.map((broken) => ({
      work: broken.work,
      street,
      starts: broken.starts,
      until,
      isExcepted: !isViolation(broken),
    })),
  )
}

/** What is said of it wherever the work stands. */
export function sayBrokenRest({ street, starts, until, isExcepted }: BrokenRest): Message {
  return message(isExcepted ? 'digRest.breaksExcepted' : 'digRest.breaks', { street, starts, until })
}

/** Whether it still counts as a violation: without an exception, or with one that is no longer sure. */
export function isViolation({ exception, unsure }: DigRestBreak): boolean {
  return exception === null || unsure
}
