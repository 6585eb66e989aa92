/** How much a pair or a cluster asks for a conversation: named parts between 0 and 1, weighed to 0–100. */
import type { Firmness } from '../domain/firmness.ts'
import type { OverlapSettings, ScorePart, ScoreParts } from '../domain/overlap.ts'
import { workKinds } from '../domain/work-kind.ts'
import type { MovableWork } from './pairs/works-in-time.ts'

export const scoreParts: readonly ScorePart[] = ['shared', 'gap', 'firmness', 'digs', 'size']
export const noParts: ScoreParts = { shared: 0, gap: 0, firmness: 0, digs: 0, size: 0 }

/** A work that is scored: when it takes part and how large it is. */
export interface ScoredWork extends MovableWork {
  /** m², 0 when it is no area. */
  readonly area: number
  /** Metres of line, 0 when it is no line. */
  readonly length: number
  /** Metres of street: the length of a line, the diagonal of an area's box, 0 for a point. */
  readonly extent: number
}

export interface ScoredFacts {
  readonly distance: number
  readonly sharedArea: number | null
  readonly sharedLength: number | null
  readonly gapDays: number | null
  readonly sliver: boolean
}

/** A work this long, or longer, counts as large. */
const largeMetres = 250
/** What a pair without a date gets for its gap: nothing is known against it. */
const unknownGap = 0.5
/** How sure it is that the work will be done. */
const certainty: Readonly<Record<Firmness, number>> = {
  idea: 0.3,
  programmed: 0.7,
  scheduled: 1,
  executing: 0.5,
  done: 0,
  withdrawn: 0,
}
/** How easily a plan this firm still moves, when the party did not say. */
const flexibility: Readonly<Record<Firmness, number>> = {
  idea: 0.75,
  programmed: 0.5,
  scheduled: 0.25,
  executing: 0,
  done: 0,
  withdrawn: 0,
}

/** The parts of a pair's score; the same for (a, b) and (b, a). */
export function partsOfPair(
  facts: ScoredFacts,
  a: ScoredWork,
  b: ScoredWork,
  { opportunity }: OverlapSettings,
): ScoreParts {
  return {
    shared: sharedPart(facts, a, b, opportunity.distance),
    gap: facts.gapDays === null ? unknownGap : 1 - share(facts.gapDays, opportunity.window),
    firmness: (certainty[a.firmness] + certainty[b.firmness]) / 4 + movePart(facts.gapDays, a, b) / 2,
    digs: (Number(workKinds[a.kind].digs) + Number(workKinds[b.kind].digs)) / 2,
    size: share(Math.min(a.extent, b.extent), largeMetres),
  }
}

/** The parts of a cluster: the mean of its pairs', but for size, which is that of all its works together. */
export function partsOfCluster(
  pairs: readonly ScoreParts[],
  extents: readonly number[],
  { cluster }: OverlapSettings,
): ScoreParts {
  const mean = (part: ScorePart) =>
    pairs.reduce((sum, parts) => sum + parts[part], 0) / Math.max(pairs.length, 1)
  return {
    shared: mean('shared'),
    gap: mean('gap'),
    firmness: mean('firmness'),
    digs: mean('digs'),
    size: share(
      extents.reduce((sum, extent) => sum + extent, 0),
      2 * cluster.across,
    ),
  }
}

/** 0–100, to one decimal; 0 when every weight is 0. */
export function scoreOf(parts: ScoreParts, weights: OverlapSettings['weights']): number {
  const total = scoreParts.reduce((sum, part) => sum + weights[part], 0)
  if (total === 0) return 0
  const weighed = scoreParts.reduce((sum, part) => sum + weights[part] * parts[part], 0)
  return Math.round((1000 * weighed) / total) / 10
}

/** The share of the smaller work that both have in common; works that share nothing get half for being near. */
function sharedPart(facts: ScoredFacts, a: ScoredWork, b: ScoredWork, reach: number): number {
  if (facts.sliver) return 0
  const near = (1 - share(facts.distance, reach)) / 2
  if (facts.sharedArea !== null) return Math.max(near, share(facts.sharedArea, Math.min(a.area, b.area)))
  if (facts.sharedLength !== null) return Math.max(near, share(facts.sharedLength, shorterLine(a, b)))
  return 2 * near
}

function shorterLine(a: ScoredWork, b: ScoredWork): number {
  if (a.area > 0) return b.length
  return b.area > 0 ? a.length : Math.min(a.length, b.length)
}

/** How far the two can come together: by the room the parties gave, or else by how firm their plans are. */
function movePart(gapDays: number | null, a: ScoredWork, b: ScoredWork): number {
  if (gapDays === 0) return 1
  const guess = Math.max(flexibility[a.firmness], flexibility[b.firmness])
  if (gapDays === null) return guess
  const [earlier, later] = a.startDay < b.startDay ? [a, b] : [b, a]
  if (earlier.roomAfter === null && later.roomBefore === null) return guess
  return share((earlier.roomAfter ?? 0) + (later.roomBefore ?? 0), gapDays)
}

/** `part` of `whole` as a number from 0 to 1; of nothing, anything is all. */
function share(part: number, whole: number): number {
  if (part <= 0) return 0
  return part >= whole ? 1 : part / whole
}
