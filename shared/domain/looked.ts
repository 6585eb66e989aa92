/**
 * What somebody looked at in a project, as this machine remembers it: no project knows of it, since looking decides
 * nothing, is not undone, and is nobody else's business.
 */
import { z } from 'zod'
import { Followed } from './followed.ts'
import { CalendarDate } from './period.ts'

const Instant = z.iso.datetime()

export const Looked = z.object({
  /** When kansengebieden were gone through: the last time, and the last time on a day before that. */
  triaged: z.object({ latest: Instant.nullable(), before: Instant.nullable() }),
  /** Messages that were put away, by what they are about, with the day that was. */
  seen: z.record(z.string(), CalendarDate),
  /** Latest first; machines of before it was there remember none. */
  followed: z.array(Followed).default([]),
})
export type Looked = z.infer<typeof Looked>

export const nothingLooked: Looked = { triaged: { latest: null, before: null }, seen: {}, followed: [] }
