/** What became of an answer of the engine: said so that whoever has the old one can make the new one of it. */
import { z } from 'zod'
import { ClusterId, WorkId } from './ids.ts'
import { FoundPair, ListedCluster, OverlapAnswer, StandingApart } from './overlap.ts'
import { ClosedBy, StreetClosing } from './street-closing.ts'
import { WaterBetween } from './water-between.ts'

const pairOfWorks = z.tuple([WorkId, WorkId])

/** What `put` names takes the place of what had the same key, or is new; what `gone` names is there no more. */
export const OverlapChanges = z.object({
  /** Everything that is short is said again as it is. */
  ...OverlapAnswer.pick({ works: true, counts: true, noise: true, judgements: true }).shape,
  pairs: z.object({ put: z.array(FoundPair), gone: z.array(pairOfWorks) }),
  /** Of every work of what is put how large it is: m², metres of line, and metres of street. */
  sizes: z.array(z.object({ work: WorkId, area: z.number(), length: z.number(), extent: z.number() })),
  /** Of the pairs that are put or gone; for those that it does not name no water is known. */
  water: z.array(WaterBetween),
  clusters: z.object({
    put: z.array(
      z.object({
        /** Its position among all clusters as they are now ranked. */
        at: z.int(),
        cluster: ListedCluster,
        /** Its works in the order in which they are told of. */
        members: z.array(WorkId),
        /** The pairs that were joined. */
        ties: z.array(pairOfWorks),
      }),
    ),
    gone: z.array(ClusterId),
  }),
  /** Null: as it was. */
  apart: z.array(StandingApart).nullable(),
  closings: z.object({ put: z.array(StreetClosing), gone: z.array(ClosedBy) }),
})
export type OverlapChanges = z.infer<typeof OverlapChanges>
