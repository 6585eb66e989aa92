/** What the overlap engine says about works, and the settings it says it by. */
import { z } from 'zod'
import { ClusterId, CombinationId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { Message } from './message.ts'
import { CalendarDate } from './period.ts'
import { Bounds } from './work.ts'
import { WorkKind } from './work-kind.ts'

export const Outcome = z.enum(['opportunity', 'conflict', 'digRest'])
export type Outcome = z.infer<typeof Outcome>

export const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  opportunity: { nl: 'koppelkans', en: 'opportunity' },
  conflict: { nl: 'knelpunt', en: 'conflict' },
  digRest: { nl: 'graafrust', en: 'dig rest' },
}

const metres = z.number().min(0).max(100_000)
const days = z.int().min(0).max(1_000_000)
const weight = z.number().min(0).max(100)

/** Named parts of a score, each 0–1 before weighing. */
export const ScoreParts = z.object({
  shared: z.number(),
  gap: z.number(),
  firmness: z.number(),
  digs: z.number(),
  size: z.number(),
})
export type ScoreParts = z.infer<typeof ScoreParts>
export type ScorePart = keyof ScoreParts

export const OverlapSettings = z.object({
  opportunity: z.object({ distance: metres, window: days }),
  conflict: z.object({ distance: metres }),
  digRest: z.object({
    distance: metres,
    /** Years after an agreed combination. */
    years: z.number().min(0).max(100),
    /** Years after a work of this kind; 0: that kind does not close a street. */
    yearsByKind: z.record(WorkKind, z.number().min(0).max(100)),
  }),
  sliver: z.object({ area: z.number().min(0), share: z.number().min(0).max(1) }),
  cluster: z.object({ across: metres, years: z.number().min(0).max(100) }),
  weights: z.object({ shared: weight, gap: weight, firmness: weight, digs: weight, size: weight }),
})
export type OverlapSettings = z.infer<typeof OverlapSettings>

export const defaultOverlapSettings: OverlapSettings = {
  opportunity: { distance: 25, window: 730 },
  conflict: { distance: 10 },
  digRest: {
    distance: 10,
    years: 5,
    yearsByKind: {
      construct: 0,
      replace: 0,
      renovate: 0,
      reconstruct: 5,
      resurface: 5,
      connect: 0,
      other: 0,
    },
  },
  sliver: { area: 1, share: 0.01 },
  cluster: { across: 500, years: 5 },
  weights: { shared: 30, gap: 25, firmness: 20, digs: 15, size: 10 },
}

/** The facts of two works that come near each other. `a` and `b` are ordered by id. */
export const Pair = z.object({
  a: WorkId,
  b: WorkId,
  /** Metres; 0 when they touch or intersect. */
  distance: z.number(),
  /** m², for two areas; otherwise null. */
  sharedArea: z.number().nullable(),
  /** Metres of line inside the area, or of the shorter line near the other; null for areas and points. */
  sharedLength: z.number().nullable(),
  /** Days between the periods, 0 when they share a day; null when one of them has no date. */
  gapDays: z.int().nullable(),
  outcomes: z.array(Outcome),
  sliver: z.boolean(),
  score: z.number(),
  parts: ScoreParts,
})
export type Pair = z.infer<typeof Pair>

/** Works that belong in one conversation. */
export const Cluster = z.object({
  id: ClusterId,
  /** One work alone when all its ties were refused: it then has neighbours. */
  works: z.array(WorkId).min(1),
  /** Indexes into the pairs of the same answer. */
  pairs: z.array(z.int()),
  score: z.number(),
  parts: ScoreParts,
  outcomes: z.array(Outcome),
  bounds: Bounds,
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  /** Clusters tied to this one by a pair whose merge was refused. */
  neighbours: z.array(ClusterId),
})
export type Cluster = z.infer<typeof Cluster>

/** What people did with a cluster: derived from combinations and judgements, never stored. */
export const ClusterStatus = z.discriminatedUnion('is', [
  z.object({ is: z.literal('open') }),
  /** Every pair stands in a combination, or is set aside, and at least one in a combination. */
  z.object({ is: z.literal('combined'), combinations: z.array(CombinationId) }),
  z.object({ is: z.literal('setAside'), reason: z.string() }),
])
export type ClusterStatus = z.infer<typeof ClusterStatus>

export const clusterStatusNames: Readonly<Record<ClusterStatus['is'], Bilingual>> = {
  open: { nl: 'open', en: 'open' },
  combined: { nl: 'opgepakt', en: 'taken up' },
  setAside: { nl: 'niet nu', en: 'not now' },
}

/** Everything the engine answers about a project. */
export const OverlapAnswer = z.object({
  settings: OverlapSettings,
  /** Number of works that took part. */
  works: z.int(),
  counts: z.record(Outcome, z.int()),
  pairs: z.array(Pair),
  /** Highest score first. */
  clusters: z.array(
    Cluster.extend({
      /** The street or district most works share, otherwise the name of the largest work. */
      name: z.string(),
      status: ClusterStatus,
      /** Why it ranks where it does, one sentence each, strongest first. */
      why: z.array(Message),
    }),
  ),
  /** The engine alone, from arrays to pairs. */
  ms: z.number(),
})
export type OverlapAnswer = z.infer<typeof OverlapAnswer>
