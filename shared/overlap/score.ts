/** How much a pair or a cluster asks for a conversation: named parts between 0 and 1, weighed to 0–100. */
import type { Firmness } from '../domain/firmness.ts'
import type { OverlapSettings, ScorePart, ScoreParts } from '../domain/overlap.ts'
import { workKinds } from '../domain/work-kind.ts'
import { isSliver } from './measure/sliver.ts'
import { noGap } from './pairs/overlap-input.ts'
import type { PairTable } from './pairs/pair-table.ts'
import type { MovableWork } from './pairs/works-in-time.ts'

export const scoreParts: readonly ScorePart[] = ['shared', 'near', 'gap', 'firmness', 'digs', 'size']

/** A work that is scored: when it takes part and how large it is. */
export interface ScoredWork extends MovableWork {
  /** m², 0 when it is no area. */
  readonly area: number
  /** Metres of line, 0 when it is no line. */
  readonly length: number
  /** Metres of street: the length of a line, the diagonal of an area's box, 0 for a point. */
  readonly extent: number
}

const partSteps = 2 ** 24
/** A work this long, or longer, counts as large. */
export const largeMetres = 250
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

/** What the parts of a score depend on. */
type PartSettings = Pick<OverlapSettings, 'opportunity' | 'sliver'>

/** Whether pairs have the same parts by both. */
export function haveSameParts(one: PartSettings, two: PartSettings): boolean {
  const { opportunity, sliver } = two
  return (
    one.opportunity.distance === opportunity.distance &&
    one.opportunity.window === opportunity.window &&
    one.sliver.area === sliver.area &&
    one.sliver.share === sliver.share
  )
}

/** What scoring reads of pairs and what it fills. */
type Scorable = Pick<
  PairTable,
  'distance' | 'gapDays' | 'sharedArea' | 'sharedLength' | 'parts' | 'score' | 'a' | 'b'
>

/**
 * Fills the parts and the score of the pairs `from` up to `end`; the same for (a, b) and (b, a). Pairs do not depend on
 * each other. Shared measures must be there; a pair without any is scored by its distance.
 */
export function scorePairs(
  works: readonly ScoredWork[],
  settings: Pick<OverlapSettings, 'opportunity' | 'weights' | 'sliver'>,
  pairs: Scorable,
  from: number,
  end: number,
): void {
  tellParts(works, settings, pairs, from, end)
  weighParts(settings, pairs, from, end)
}

/** Fills the parts alone. */
export function tellParts(
  works: readonly ScoredWork[],
  { opportunity, sliver }: PartSettings,
  pairs: Scorable,
  from: number,
  end: number,
): void {
  const { parts } = pairs
  for (let pair = from; pair < end; pair++) {
    const a = works[pairs.a[pair]!]!
    const b = works[pairs.b[pair]!]!
    const gapDays = pairs.gapDays[pair]!
    const at = scoreParts.length * pair
    parts[at] = inSteps(sharedPart(pairs, pair, a, b, { opportunity, sliver }))
    parts[at + 1] = inSteps(1 - share(pairs.distance[pair]!, opportunity.distance))
    parts[at + 2] = inSteps(gapDays === noGap ? unknownGap : 1 - share(gapDays, opportunity.window))
    parts[at + 3] = inSteps((certainty[a.firmness] + certainty[b.firmness]) / 4 + movePart(gapDays, a, b) / 2)
    parts[at + 4] = inSteps((Number(workKinds[a.kind].digs) + Number(workKinds[b.kind].digs)) / 2)
    parts[at + 5] = inSteps(share(Math.min(a.extent, b.extent), largeMetres))
  }
}

/** Fills the score of pairs whose parts are there. */
export function weighParts(
  { weights }: Pick<OverlapSettings, 'weights'>,
  pairs: Pick<Scorable, 'parts' | 'score'>,
  from: number,
  end: number,
): void {
  const { parts } = pairs
  const shares = scoreParts.map((part) => weights[part])
  const total = shares.reduce((sum, one) => sum + one, 0)
  for (let pair = from; pair < end; pair++) {
    const at = scoreParts.length * pair
    let weighed = 0
    for (let part = 0; part < shares.length; part++) weighed += shares[part]! * parts[at + part]!
    pairs.score[pair] = rounded(weighed, total)
  }
}

/** The parts of pair `pair` by their names. */
export function partsAt({ parts }: Pick<PairTable, 'parts'>, pair: number): ScoreParts {
  const at = scoreParts.length * pair
  return {
    shared: parts[at]!,
    near: parts[at + 1]!,
    gap: parts[at + 2]!,
    firmness: parts[at + 3]!,
    digs: parts[at + 4]!,
    size: parts[at + 5]!,
  }
}

/** The parts of a cluster: the mean of its pairs', but for size, which is that of all its works together. */
export function partsOfCluster(
  pairs: readonly ScoreParts[],
  extents: readonly number[],
  settings: Pick<OverlapSettings, 'cluster'>,
): ScoreParts {
  return meanParts(
    (part) => pairs.reduce((sum, parts) => sum + parts[part], 0),
    pairs.length,
    extents,
    settings,
  )
}

/** The score of a cluster of these rows of a table; `extents` are those of its works. */
export function clusterScore(
  { parts }: Pick<PairTable, 'parts'>,
  rows: readonly number[],
  extents: readonly number[],
  settings: Pick<OverlapSettings, 'cluster' | 'weights'>,
): number {
  const sumOf = (part: ScorePart) => {
    const at = scoreParts.indexOf(part)
    let sum = 0
    for (const row of rows) sum += parts[scoreParts.length * row + at]!
    return sum
  }
  return scoreOf(meanParts(sumOf, rows.length, extents, settings), settings.weights)
}

function meanParts(
  sumOf: (part: ScorePart) => number,
  count: number,
  extents: readonly number[],
  { cluster }: Pick<OverlapSettings, 'cluster'>,
): ScoreParts {
  const mean = (part: ScorePart) => sumOf(part) / Math.max(count, 1)
  const metres = extents.reduce((sum, extent) => sum + extent, 0)
  return {
    shared: mean('shared'),
    near: mean('near'),
    gap: mean('gap'),
    firmness: mean('firmness'),
    digs: mean('digs'),
    size: share(metres, 2 * cluster.across),
  }
}

/** 0–100, to one decimal; 0 when every weight is 0. */
export function scoreOf(parts: ScoreParts, weights: OverlapSettings['weights']): number {
  const total = scoreParts.reduce((sum, part) => sum + weights[part], 0)
  return rounded(
    scoreParts.reduce((sum, part) => sum + weights[part] * parts[part], 0),
    total,
  )
}

function rounded(weighed: number, total: number): number {
  return total === 0 ? 0 : Math.round((1000 * weighed) / total) / 10
}

/**
 * The share of the smaller work that both have in common. A point has nothing to share but where it lies: the nearer, the
 * more.
 */
function sharedPart(
  { distance, sharedArea, sharedLength }: Scorable,
  pair: number,
  a: ScoredWork,
  b: ScoredWork,
  settings: Pick<OverlapSettings, 'opportunity' | 'sliver'>,
): number {
  const area = sharedArea[pair]!
  const smaller = Math.min(a.area, b.area)
  if (isSliver(distance[pair]!, area, smaller, settings)) return 0
  if (!Number.isNaN(area)) return share(area, smaller)
  const length = sharedLength[pair]!
  if (!Number.isNaN(length)) return share(length, shorterLine(a, b))
  return 1 - share(distance[pair]!, settings.opportunity.distance)
}

function shorterLine(a: ScoredWork, b: ScoredWork): number {
  if (a.area > 0) return b.length
  return b.area > 0 ? a.length : Math.min(a.length, b.length)
}

/** How far the two can come together: by the room the parties gave, or else by how firm their plans are. */
function movePart(gapDays: number, a: ScoredWork, b: ScoredWork): number {
  if (gapDays === 0) return 1
  const guess = Math.max(flexibility[a.firmness], flexibility[b.firmness])
  if (gapDays === noGap) return guess
  const [earlier, later] = a.startDay < b.startDay ? [a, b] : [b, a]
  if (earlier.roomAfter === null && later.roomBefore === null) return guess
  return share((earlier.roomAfter ?? 0) + (later.roomBefore ?? 0), gapDays)
}

/** Parts are added up in any order and must come to the same: as whole steps they do. */
function inSteps(part: number): number {
  return Math.round(part * partSteps) / partSteps
}

/** `part` of `whole` as a number from 0 to 1; of nothing, anything is all. */
function share(part: number, whole: number): number {
  if (part <= 0) return 0
  return part >= whole ? 1 : part / whole
}
