/** The whole answer about a project: pairs with their facts and outcomes, and the clusters they make. */
import type { OverlapAnswer, OverlapSettings, Pair } from '../domain/overlap.ts'
import { PartKind } from '../geo/shapes.ts'
import { findPairs, type PairArrays, type Reach } from './pairs/find-pairs.ts'
import { longestDigRest, outcomesOf } from './pairs/outcomes.ts'
import { noGap, type OverlapInput } from './pairs/overlap-input.ts'
import { prepareProject, type OverlapProject, type PreparedProject } from './prepared-project.ts'
import { readClusters } from './clusters/read-clusters.ts'
import { runsOf } from './measure/runs.ts'
import { noParts, partsOfPair, scoreOf } from './score.ts'
import { sharedArea } from './measure/shared-area.ts'
import { sharedLength } from './measure/shared-length.ts'
import { worksInTime } from './pairs/works-in-time.ts'

export interface ReadOverlapsOptions {
  /** Only pairs within distance and window of `opportunity`: no shared measures, scores and clusters. */
  readonly pairsOnly: boolean
  /** Hears how far it is, in thousandths; what it throws stops the reading. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Metres are answered to the micrometre: what is smaller is rounding, and depends on who comes first. */
const perMetre = 1_000_000
const progressTotal = 1000

/**
 * Pairs that come within distance and window of an opportunity, and pairs further apart that have an outcome (a dig rest
 * lasts years); ordered by the works' ids. The same works in another order give the same answer.
 */
export function readOverlaps(
  project: OverlapProject,
  settings: OverlapSettings,
  { pairsOnly, onProgress }: ReadOverlapsOptions,
): OverlapAnswer {
  const report = (share: number) => onProgress?.(Math.floor(share * progressTotal), progressTotal)
  const startedAt = Date.now()
  const input = inputOf(project)
  const runs = runsOf(project.shapes)
  const found = findPairs(input, reachOf(settings, pairsOnly), {
    runs,
    onProgress: (done) => report((done / project.works.length) * (pairsOnly ? 1 : 0.5)),
  })
  const ms = Date.now() - startedAt
  const prepared = prepareProject(project, settings, runs)
  const pairs = pairsOf(prepared, found, pairsOnly, (share) => report(0.5 + share / 2))
  return {
    settings,
    works: countTakingPart(input),
    counts: {
      opportunity: pairs.filter((pair) => pair.outcomes.includes('opportunity')).length,
      conflict: pairs.filter((pair) => pair.outcomes.includes('conflict')).length,
      digRest: pairs.filter((pair) => pair.outcomes.includes('digRest')).length,
    },
    pairs,
    clusters: pairsOnly ? [] : readClusters(prepared, pairs),
    closings: [],
    judgements: [],
    ms,
  }
}

/** The widest distance and window that any outcome needs. */
function reachOf(settings: OverlapSettings, pairsOnly: boolean): Reach {
  const { opportunity, conflict, digRest } = settings
  if (pairsOnly) return opportunity
  return {
    distance: Math.max(opportunity.distance, conflict.distance, digRest.distance),
    window: Math.max(opportunity.window, longestDigRest(settings)),
  }
}

function inputOf({ works, shapes, combinations }: OverlapProject): OverlapInput {
  const inTime = worksInTime(works, combinations)
  const parties = [...new Set(works.map((work) => work.party))]
  const disciplines = [...new Set(works.map((work) => work.discipline))]
  return {
    shapes,
    party: numbered(
      works.map((work) => work.party),
      parties,
    ),
    discipline: numbered(
      works.map((work) => work.discipline),
      disciplines,
    ),
    startDay: Int32Array.from(inTime, (work) => work.startDay),
    endDay: Int32Array.from(inTime, (work) => work.endDay),
    takesPart: Uint8Array.from(works, (work) => (work.firmness === 'withdrawn' ? 0 : 1)),
  }
}

function numbered<Name extends string>(names: readonly Name[], all: readonly Name[]): Int32Array {
  const numbers = new Map(all.map((name, index) => [name, index]))
  return Int32Array.from(names, (name) => numbers.get(name) ?? -1)
}

function countTakingPart({ shapes, takesPart }: OverlapInput): number {
  let count = 0
  for (let work = 0; work < shapes.count; work++)
    if (takesPart[work] === 1 && shapes.workStart[work + 1]! > shapes.workStart[work]!) count++
  return count
}

function pairsOf(
  project: PreparedProject,
  found: PairArrays,
  pairsOnly: boolean,
  report: (share: number) => void,
): Pair[] {
  const pairs: Pair[] = []
  for (let at = 0; at < found.count; at++) {
    const { works } = project
    const [one, two] = [found.a[at]!, found.b[at]!]
    const [a, b] = works[one]!.id < works[two]!.id ? [one, two] : [two, one]
    const distance = Math.round(found.distance[at]! * perMetre) / perMetre
    const gapDays = found.gapDays[at] === noGap ? null : found.gapDays[at]!
    const pair = pairOf(project, a, b, { distance, gapDays }, pairsOnly)
    if (pair) pairs.push(pair)
    if (at % 256 === 255) report(at / found.count)
  }
  return pairs.sort((one, two) => compare(one.a, two.a) || compare(one.b, two.b))
}

/** One pair with its facts; null when it is only near enough for an outcome it does not have. */
function pairOf(
  project: PreparedProject,
  a: number,
  b: number,
  facts: { distance: number; gapDays: number | null },
  pairsOnly: boolean,
): Pair | null {
  const { works, settings } = project
  const [workA, workB] = [project.scored[a]!, project.scored[b]!]
  const outcomes = outcomesOf(facts, workA, workB, settings)
  if (outcomes.length === 0 && !isWithin(facts, settings.opportunity)) return null
  const named = { a: works[a]!.id, b: works[b]!.id, ...facts, outcomes }
  if (pairsOnly)
    return {
      ...named,
      sharedArea: null,
      sharedLength: null,
      sliver: false,
      noise: null,
      score: 0,
      parts: noParts,
    }
  const shared = sharedBy(project, a, b, facts.distance)
  const sliver = isSliver(facts.distance, shared.sharedArea, Math.min(workA.area, workB.area), settings)
  const parts = partsOfPair({ ...facts, ...shared, sliver }, workA, workB, settings)
  return {
    ...named,
    ...shared,
    sliver,
    noise: sliver ? 'sliver' : null,
    score: scoreOf(parts, settings.weights),
    parts,
  }
}

function isWithin(
  { distance, gapDays }: { distance: number; gapDays: number | null },
  { distance: metres, window }: OverlapSettings['opportunity'],
): boolean {
  return distance <= metres && (gapDays === null || gapDays <= window)
}

function sharedBy({ runs, measures, settings }: PreparedProject, a: number, b: number, distance: number) {
  const areas = measures.kind[a] === PartKind.area && measures.kind[b] === PartKind.area
  if (areas) return { sharedArea: distance > 0 ? 0 : sharedArea(runs, a, b), sharedLength: null }
  return { sharedArea: null, sharedLength: sharedLength(runs, measures, a, b, settings.opportunity.distance) }
}

/** Two areas that only touch, or share less than the settings call worth mentioning. */
function isSliver(
  distance: number,
  shared: number | null,
  smaller: number,
  { sliver }: OverlapSettings,
): boolean {
  if (shared === null || distance > 0) return false
  return shared === 0 || (shared < sliver.area && shared < sliver.share * smaller)
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
