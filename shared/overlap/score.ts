/** How much a pair or a cluster asks for a conversation: named parts between 0 and 1, weighed to 0–100. */
import { filledByNumber } from '../bytes/filled.ts'
import type { Firmness } from '../domain/firmness.ts'
import type { OverlapSettings, ScorePart, ScoreParts } from '../domain/overlap.ts'
import { workKinds } from '../domain/work-kind.ts'
import type { ByNumber } from '../bytes/by-number.ts'
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

/** As fine as a number of four bytes from 0 to 1 has exactly. */
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
  works: ByNumber<ScoredWork>,
  settings: Pick<OverlapSettings, 'opportunity' | 'weights' | 'sliver'>,
  pairs: Scorable,
  from: number,
  end: number,
): void {
  const columns = partColumns(works)
  for (let pair = from; pair < end; pair++) tellParts(columns, settings, pairs, pair)
  weighParts(settings, pairs, from, end)
}

/**
 * What the parts of pairs are made of, of all works side by side: pairs go to works all over a project, and what lies
 * together is soonest read.
 */
export interface PartColumns {
  readonly area: Float64Array
  readonly length: Float64Array
  readonly extent: Float64Array
  readonly certainty: Float64Array
  readonly flexibility: Float64Array
  /** 1: it digs. */
  readonly digs: Uint8Array
  readonly startDay: Float64Array
  /** Days; NaN: the party did not say. */
  readonly roomBefore: Float64Array
  readonly roomAfter: Float64Array
}

export function partColumns(works: ByNumber<ScoredWork>): PartColumns {
  const columnOf = (value: (work: ScoredWork) => number) =>
    filledByNumber(new Float64Array(works.length), works, value)
  return {
    area: columnOf(({ area }) => area),
    length: columnOf(({ length }) => length),
    extent: columnOf(({ extent }) => extent),
    certainty: columnOf(({ firmness }) => certainty[firmness]),
    flexibility: columnOf(({ firmness }) => flexibility[firmness]),
    digs: filledByNumber(new Uint8Array(works.length), works, ({ kind }) => Number(workKinds[kind].digs)),
    startDay: columnOf(({ startDay }) => startDay),
    roomBefore: columnOf(({ roomBefore }) => roomBefore ?? Number.NaN),
    roomAfter: columnOf(({ roomAfter }) => roomAfter ?? Number.NaN),
  }
}

/** Fills the parts of one pair. */
export function tellParts(works: PartColumns, settings: PartSettings, pairs: Scorable, pair: number): void {
  const { parts } = pairs
  const { opportunity } = settings
  const [a, b] = [pairs.a[pair]!, pairs.b[pair]!]
  const gapDays = pairs.gapDays[pair]!
  const at = scoreParts.length * pair
  parts[at] = inSteps(sharedPart(works, pairs, pair, settings))
  parts[at + 1] = inSteps(1 - share(pairs.distance[pair]!, opportunity.distance))
  parts[at + 2] = inSteps(gapDays === noGap ? unknownGap : 1 - share(gapDays, opportunity.window))
  parts[at + 3] = inSteps(
    (works.certainty[a]! + works.certainty[b]!) / 4 + movePart(works, gapDays, a, b) / 2,
  )
  parts[at + 4] = inSteps((works.digs[a]! + works.digs[b]!) / 2)
  parts[at + 5] = inSteps(share(Math.min(works.extent[a]!, works.extent[b]!), largeMetres))
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
  const sums = new Float64Array(scoreParts.length)
  for (const row of rows)
    for (let part = 0; part < sums.length; part++) sums[part]! += parts[scoreParts.length * row + part]!
  const sumOf = (part: ScorePart) => sums[scoreParts.indexOf(part)]!
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
  works: PartColumns,
  { distance, sharedArea, sharedLength, a, b }: Scorable,
  pair: number,
  settings: PartSettings,
): number {
  const area = sharedArea[pair]!
  const [one, two] = [a[pair]!, b[pair]!]
  const smaller = Math.min(works.area[one]!, works.area[two]!)
  if (isSliver(distance[pair]!, area, smaller, settings)) return 0
  if (!Number.isNaN(area)) return share(area, smaller)
  const length = sharedLength[pair]!
  if (!Number.isNaN(length)) return share(length, shorterLine(works, one, two))
  return 1 - share(distance[pair]!, settings.opportunity.distance)
}

function shorterLine({ area, length }: PartColumns, a: number, b: number): number {
  if (area[a]! > 0) return length[b]!
  return area[b]! > 0 ? length[a]! : Math.min(length[a]!, length[b]!)
}

/** How far the two can come together: by the room the parties gave, or else by how firm their plans are. */
function movePart(works: PartColumns, gapDays: number, a: number, b: number): number {
  if (gapDays === 0) return 1
  const guess = Math.max(works.flexibility[a]!, works.flexibility[b]!)
  if (gapDays === noGap) return guess
  const [earlier, later] = works.startDay[a]! < works.startDay[b]! ? [a, b] : [b, a]
  const [after, before] = [works.roomAfter[earlier]!, works.roomBefore[later]!]
  if (Number.isNaN(after) && Number.isNaN(before)) return guess
  return share((after || 0) + (before || 0), gapDays)
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
