/**
 * What somebody follows: a work, a street or a kansengebied, with how it stood when they last looked. What changed since is what
 * is otherwise now: what was done and undone meanwhile is no change.
 */
import { z } from 'zod'
import { CombinationId, ClusterId, RemarkId, WorkId } from './ids.ts'
import { ClusterStatusName } from './overlap.ts'
import { AgreedPeriod, CalendarDate, Period } from './period.ts'
import { Firmness } from './firmness.ts'
import { Bounds } from './work.ts'

export const FollowedThing = z.discriminatedUnion('is', [
  z.object({ is: z.literal('work'), work: WorkId }),
  /** All works that say they lie in it. */
  z.object({ is: z.literal('street'), street: z.string().trim().min(1) }),
  /** A kansengebied has no record of its own: it is the one in which these two meet, whatever else joins or leaves. */
  z.object({ is: z.literal('meeting'), work: WorkId, met: WorkId }),
])
export type FollowedThing = z.infer<typeof FollowedThing>

/** A work as it stood then, and what it was called: it may be gone. */
const WorkThen = z.object({
  id: WorkId,
  name: z.string(),
  period: Period,
  earliestStart: CalendarDate.nullable(),
  latestEnd: CalendarDate.nullable(),
  firmness: Firmness,
  bounds: Bounds.nullable(),
  missing: z.boolean(),
  combination: z.object({ id: CombinationId, name: z.string(), period: AgreedPeriod }).nullable(),
})
export type WorkThen = z.infer<typeof WorkThen>

export const StateThen = z.object({
  works: z.array(WorkThen),
  /** The pairs that count, by their works. */
  pairs: z.array(z.object({ a: WorkId, b: WorkId })),
  /** The kansengebieden it was part of, or the one that it was. */
  areas: z.array(z.object({ id: ClusterId, name: z.string(), status: ClusterStatusName })),
  /** Remarks that were not dealt with. */
  open: z.array(RemarkId),
})
export type StateThen = z.infer<typeof StateThen>

export const Followed = z.object({
  thing: FollowedThing,
  /** What it was called then. */
  name: z.string(),
  /** When somebody looked, an instant: ISO 8601 in UTC. */
  at: z.iso.datetime(),
  state: StateThen,
})
export type Followed = z.infer<typeof Followed>

/** More things than these nobody follows. */
export const mostFollowed = 100

/** The one key of what is followed. */
export function followedKey(thing: FollowedThing): string {
  switch (thing.is) {
    case 'work':
      return `work ${thing.work}`
    case 'street':
      return `street ${thing.street}`
    case 'meeting':
      return `meeting ${[thing.work, thing.met].toSorted().join(' ')}`
  }
}
