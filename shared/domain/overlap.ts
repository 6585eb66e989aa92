/** What the overlap engine says about works, and the settings it says it by. */
import { z } from 'zod'
import { Discipline } from './discipline.ts'
import { Firmness } from './firmness.ts'
import { ClusterId, CombinationId, JudgementId, WorkId } from './ids.ts'
import { Verdict, VerdictTerms } from './judgement-verdict.ts'
import type { Bilingual } from './language.ts'
import { Message } from './message.ts'
import { Outcome } from './outcome.ts'
import { CalendarDate } from './period.ts'
import { StreetClosing } from './street-closing.ts'
import { WaterBetween } from './water-between.ts'
import { Bounds } from './work.ts'
import { WorkKind } from './work-kind.ts'

const metres = z.number().min(0).max(100_000)
const days = z.int().min(0).max(1_000_000)
const weight = z.number().min(0).max(100)
const year = z.int().min(1900).max(2200)
const months = z.int().min(0).max(120)
const most = z.int().min(1).max(1000)

/** Named parts of a score, each 0–1 before weighing. */
export const ScoreParts = z.object({
  shared: z.number(),
  near: z.number(),
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
  weights: z.object({
    shared: weight,
    /** Projects made before it was a part of the score have it all the same: 24 m is not half a metre. */
    near: weight.default(15),
    gap: weight,
    firmness: weight,
    digs: weight,
    size: weight,
  }),
  // What projects made before these rules existed do not say has the value it would have had.
  /**
   * Opportunities and conflicts are for works with a day in these years, both included; null: no limit. Dig rest looks
   * past it, and a work without a date is never left out.
   */
  horizon: z.object({ from: year.nullable(), until: year.nullable() }).default({ from: null, until: null }),
  /** Works of these disciplines, kinds and firmness make no pair at all. */
  exclusions: z
    .object({
      disciplines: z.array(Discipline),
      kinds: z.array(WorkKind),
      firmness: z.array(Firmness),
      /** Leaves out pairs of one party in two disciplines. */
      withinParty: z.boolean(),
    })
    .default({ disciplines: [], kinds: [], firmness: [], withinParty: false }),
  /** An area wider (m) and larger (m²) than this is a region, not a work in a street: set apart. */
  region: z.object({ across: metres, area: z.number().min(0) }).default({ across: 1500, area: 250_000 }),
  /** Months before its start from which the scope of a work lies fixed, by how firm it is; 0: until it starts. */
  closing: z.object({ programmed: months, scheduled: months }).default({ programmed: 12, scheduled: 6 }),
  /** What a sober look at the order of works in a combination lets pass. It makes no pair and weighs nothing. */
  order: z
    .object({
      /** Days that a deeper pipe may begin after a shallower one. */
      deepDays: days,
      /** Days that digging may last longer than the paving that comes over it. */
      pavingDays: days,
      /** Weeks without any work in between. */
      gapWeeks: z.int().min(0).max(520),
      /** Months that a street may stand open on end. */
      openMonths: months,
      /** Combinations within this distance are not to be in the street at the same time. */
      nextStreet: metres,
    })
    .default({ deepDays: 0, pavingDays: 0, gapWeeks: 4, openMonths: 6, nextStreet: 150 }),
  /** The most of each that a combination can carry as one whole; `millions` of euros, estimated together. It weighs nothing. */
  heavy: z
    .object({
      parties: most,
      disciplines: most,
      works: most,
      orders: most,
      millions: z.number().min(0).max(1000),
    })
    .default({ parties: 5, disciplines: 6, works: 12, orders: 8, millions: 10 }),
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
  weights: { shared: 25, near: 15, gap: 20, firmness: 15, digs: 15, size: 10 },
  horizon: { from: null, until: null },
  exclusions: { disciplines: [], kinds: [], firmness: [], withinParty: false },
  region: { across: 1500, area: 250_000 },
  closing: { programmed: 12, scheduled: 6 },
  order: { deepDays: 0, pavingDays: 0, gapWeeks: 4, openMonths: 6, nextStreet: 150 },
  heavy: { parties: 5, disciplines: 6, works: 12, orders: 8, millions: 10 },
}

/**
 * Why a pair is noise: kept and marked, but it makes no cluster and decides nothing.
 * `sliver` shares next to nothing; `version`: one measure delivered twice; `stacked`: several works drawn as the very same
 * area, of which another pair already tells this one; `region`: with an area as large as a region.
 */
export const Noise = z.enum(['sliver', 'version', 'stacked', 'region'])
export type Noise = z.infer<typeof Noise>

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
  /** The box around where they come within the distance of an opportunity; null: neither opportunity nor conflict. */
  place: Bounds.nullable(),
  /** A period is vague or open, or lacks a bound: whether they share days, and how far apart they are, is not certain. */
  possible: z.boolean(),
  sliver: z.boolean(),
  /** Null: not noise. */
  noise: Noise.nullable(),
  score: z.number(),
  parts: ScoreParts,
})
export type Pair = z.infer<typeof Pair>

/** What is said of a pair wherever it goes. The rest follows from its works, for whoever looks at it. */
export const FoundPair = Pair.pick({
  a: true,
  b: true,
  distance: true,
  sharedArea: true,
  sharedLength: true,
  gapDays: true,
  outcomes: true,
  noise: true,
  score: true,
})
export type FoundPair = z.infer<typeof FoundPair>

/** A pair as people look at it; where the two meet only joins it with others. */
export type SeenPair = Omit<Pair, 'place'>

/** Pairs at one place that belong in one conversation. */
export const Cluster = z.object({
  id: ClusterId,
  /** A long work can be in several clusters, each at its own place. */
  works: z.array(WorkId).min(2),
  /**
   * Indexes into the pairs of the same answer. Every opportunity and every conflict that is no noise is in exactly one
   * cluster; a dig rest or noise between two of its works stands in every cluster that holds both.
   */
  pairs: z.array(z.int()),
  score: z.number(),
  parts: ScoreParts,
  outcomes: z.array(Outcome),
  /** Those of them that are not certain in any of its pairs: of one of the two it is not certain when it is. */
  possible: z.array(Outcome),
  /** The box around where its pairs meet, not around all of its works. */
  bounds: Bounds,
  /** The first and the last day that any of its works names. */
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  /** A work in it says no start, or no end, at all. */
  openStart: z.boolean(),
  openEnd: z.boolean(),
  /** The first day from which the scope of a work in it lies fixed, and of which; null: nothing says so. */
  decideBy: z.object({ date: CalendarDate, work: WorkId }).nullable(),
})
export type Cluster = z.infer<typeof Cluster>

/** Works that are kept out of the clusters, because all they tell is noise. */
export const StandingApart = z.object({
  works: z.array(WorkId).min(1),
  /** What it is, and what to ask of the party. */
  note: Message,
  name: z.string(),
  bounds: Bounds,
})
export type StandingApart = z.infer<typeof StandingApart>

/** What was set aside until a day: from then on that question is there again. The works are those it was said of. */
const Returning = z.object({ until: CalendarDate, reason: z.string(), works: z.array(WorkId) })
/** The first that returns; null: nothing does. Who knows what day it is makes of it what stands then (`statusOn`). */
const returns = Returning.nullable()

/** What people did with a cluster: derived from combinations and judgements, never stored. */
export const ClusterStatus = z.discriminatedUnion('is', [
  z.object({ is: z.literal('open') }),
  /** Every pair stands in a combination, or is set aside, and at least one in a combination. */
  z.object({ is: z.literal('combined'), combinations: z.array(CombinationId), returns }),
  /** Every pair was judged, or stands in a combination; `reason` is that of the weightiest verdict. */
  z.object({ is: z.literal('pickedUp'), reason: z.string(), returns }),
  z.object({ is: z.literal('setAside'), reason: z.string(), returns }),
  z.object({ is: z.literal('rejected'), reason: z.string() }),
  z.object({
    is: z.literal('investigating'),
    reason: z.string(),
    ...VerdictTerms.pick({ who: true, due: true }).shape,
    returns,
  }),
  /** It was judged, and what that was based on has changed: `reasons` say what. */
  z.object({
    is: z.literal('reopened'),
    was: Verdict,
    ...VerdictTerms.shape,
    reason: z.string(),
    reasons: z.array(Message).min(1),
    /** The works it was said of and that came to them: to say it again is to say it of these. */
    works: z.array(WorkId),
  }),
])
export type ClusterStatus = z.infer<typeof ClusterStatus>
export const ClusterStatusName = z.enum([
  'open',
  'combined',
  'pickedUp',
  'setAside',
  'rejected',
  'investigating',
  'reopened',
]) satisfies z.ZodType<ClusterStatus['is']>

export const clusterStatusNames: Readonly<Record<ClusterStatus['is'], Bilingual>> = {
  open: { nl: 'open', en: 'open' },
  combined: { nl: 'opgepakt', en: 'taken up' },
  pickedUp: { nl: 'op de agenda', en: 'on the agenda' },
  setAside: { nl: 'niet nu', en: 'not now' },
  rejected: { nl: 'nee', en: 'no' },
  investigating: { nl: 'uitzoeken', en: 'to look into' },
  reopened: { nl: 'heropend', en: 're-opened' },
}

/** A cluster with all that is said of it, but for its pairs. */
const DescribedCluster = Cluster.omit({ pairs: true }).extend({
  /** The street or district most works share, otherwise the name of the largest work. */
  name: z.string(),
  status: ClusterStatus,
  /** Why it ranks where it does, one sentence each, strongest first. */
  why: z.array(Message),
})

/** A cluster as it is listed and drawn. What its score is made of, and why, follows from its pairs for whoever looks at it. */
export const ListedCluster = DescribedCluster.omit({ parts: true, why: true })
export type ListedCluster = z.infer<typeof ListedCluster>

/** Everything the engine answers about a project. */
export const OverlapAnswer = z.object({
  settings: OverlapSettings,
  /** Number of works that took part. */
  works: z.int(),
  /**
   * Pairs by what they are, of those that count: what is noise is not among them. Of dig rest it counts the works that open
   * a street, once for each street and allowed exceptions left out; where only pairs are asked for, pairs.
   */
  counts: z.record(Outcome, z.int()),
  /** The same of the pairs that are noise. */
  noise: z.record(Outcome, z.int()),
  pairs: z.array(Pair),
  /** Pairs between which water lies, where a layer knows it; noise left out. It says something and decides nothing. */
  water: z.array(WaterBetween),
  /** Highest score first. */
  clusters: z.array(DescribedCluster.extend({ pairs: Cluster.shape.pairs })),
  /** Region-wide works first; then what was delivered twice, stacked, or only touches along an edge. */
  apart: z.array(StandingApart),
  /** Every street that was or will be closed, with what breaks its rest and what should come before it closes. */
  closings: z.array(StreetClosing),
  /** Of every judgement whether it still stands: no reasons, or why it re-opened. */
  judgements: z.array(z.object({ judgement: JudgementId, reopened: z.array(Message) })),
  /** The engine alone, from arrays to pairs. */
  ms: z.number(),
})
export type OverlapAnswer = z.infer<typeof OverlapAnswer>
