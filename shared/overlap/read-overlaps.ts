/** The whole answer about a project: pairs with their facts and outcomes, and the clusters they make. */
import type { WorkId } from '../domain/ids.ts'
import type { OverlapAnswer, OverlapSettings, Pair } from '../domain/overlap.ts'
import type { Outcome } from '../domain/outcome.ts'
import { violationsIn } from '../domain/street-closing.ts'
import type { Room } from '../geo/room.ts'
import { decisionsOf } from './clusters/cluster-status.ts'
import { readClusters } from './clusters/read-clusters.ts'
import { findAmong, judgementsStanding } from './judgements/judgements-standing.ts'
import { closingsOf } from './dig-rest/closings.ts'
import { runsOf, type Runs } from './measure/runs.ts'
import { markNoise } from './noise/mark-noise.ts'
import { standingApart } from './clusters/standing-apart.ts'
import { besideChosen, choosePairs } from './pairs/choose-pairs.ts'
import { findPairs, type PairArrays, type Reach } from './pairs/find-pairs.ts'
import { measureAll } from './pairs/long-steps.ts'
import { pairAt } from './pairs/pair-at.ts'
import { tableOfChosen } from './pairs/pair-table-of.ts'
import type { PairTable } from './pairs/pair-table.ts'
import type { OverlapInput } from './pairs/overlap-input.ts'
import { refuseTooMany, refuseTooManyFound, refuseTooManyWritten } from './pairs/refuse-too-many.ts'
import { countTakingPart, projectInput, reachOf, withinOpportunity } from './pairs/project-input.ts'
import { prepareProject, type OverlapProject, type PreparedProject } from './prepared-project.ts'
import { scorePairs } from './score.ts'
import { waterBetween, WaterWays } from './water/water-between.ts'

export interface ReadOverlapsOptions {
  /** Only pairs within distance and window of `opportunity`: no shared measures, scores and clusters. */
  readonly pairsOnly: boolean
  /** Hears how far it is, in hundredths; what it throws stops the reading. */
  readonly onProgress?: (done: number, total: number) => void
}

const progressTotal = 100

/**
 * Pairs that come within distance and window of an opportunity, and pairs further apart that have an outcome (a dig rest
 * lasts years); ordered by the works' ids. The same works in another order give the same answer.
 */
export function readOverlaps(
  project: OverlapProject,
  settings: OverlapSettings,
  options: ReadOverlapsOptions,
): OverlapAnswer {
  const reading = startReading(project, settings, options)
  return answerOf(reading, findAlone(reading))
}

/** Both long steps of a reading, on this thread alone. */
export function findAlone(reading: OverlapReading): FoundPairs {
  const { input, reach, runs, project, pairsOnly } = reading
  const onProgress = (done: number) => reading.onSearch(done / project.works.length)
  const known = tableOf(reading, findPairs(input, reach, { runs, onProgress }))
  const near = reading.settings.opportunity.distance
  if (!pairsOnly) measureAll(known.prepared, near, known.table, reading.onMeasure)
  return known
}

/** A reading before its two long steps: finding pairs and measuring them. Threads may do those; the rest is here. */
export interface OverlapReading {
  readonly project: OverlapProject
  readonly settings: OverlapSettings
  readonly pairsOnly: boolean
  readonly input: OverlapInput
  readonly runs: Runs
  readonly reach: Reach
  readonly startedAt: number
  /** Hear the share of each long step that is done, 0–1. */
  readonly onSearch: (share: number) => void
  readonly onMeasure: (share: number) => void
}

/** Pairs that were found, and the project they are read in. */
export interface FoundPairs {
  readonly prepared: PreparedProject
  readonly table: PairTable
  /** Those that were found and are no pair by these rules: by others they may be. */
  readonly beside: PairArrays
  /** Milliseconds that finding them took. */
  readonly ms: number
}

/** Makes a project ready for the search; its arrays come in `room`. */
export function startReading(
  project: OverlapProject,
  settings: OverlapSettings,
  { pairsOnly, onProgress }: ReadOverlapsOptions,
  room: Room = ArrayBuffer,
): OverlapReading {
  const startedAt = Date.now()
  let told = -1
  const report = (share: number) => {
    const done = Math.floor(share * progressTotal)
    if (done === told) return
    told = done
    onProgress?.(done, progressTotal)
  }
  return {
    project,
    settings,
    pairsOnly,
    input: projectInput(project, settings),
    runs: runsOf(project.shapes, room),
    reach: pairsOnly ? withinOpportunity(settings) : reachOf(settings),
    startedAt,
    onSearch: (share) => report(share * (pairsOnly ? 1 : 0.5)),
    onMeasure: (share) => report(0.5 + share / 2),
  }
}

/** The table of the pairs that were found, not yet measured. Fails when there are more than an answer can hold. */
export function tableOf(
  { project, settings, runs, startedAt }: OverlapReading,
  found: PairArrays,
): FoundPairs {
  const ms = Date.now() - startedAt
  const prepared = prepareProject(project, settings, runs)
  refuseTooManyFound(prepared, found)
  const chosen = choosePairs(prepared, found)
  const table = tableOfChosen(prepared, found, chosen)
  refuseTooMany(prepared, table)
  return { prepared, table, beside: besideChosen(prepared, found, chosen), ms }
}

/** The whole answer from pairs that are measured, unless only the pairs are asked for. */
export function answerOf(
  { input, pairsOnly }: OverlapReading,
  { prepared, table, ms }: FoundPairs,
): OverlapAnswer {
  if (!pairsOnly) scoreTable(prepared, table)
  return { ...answerFrom(prepared, table, pairsOnly), works: countTakingPart(input), ms }
}

/** Scores pairs whose shared measures are there, and tells which are noise. */
export function scoreTable(project: PreparedProject, table: PairTable): void {
  scorePairs(project.scored, project.settings, table, 0, table.count)
  markNoise(project, table)
}

/** What there is to say about a project whose pairs are known and scored. */
function answerFrom(
  project: PreparedProject,
  table: PairTable,
  pairsOnly: boolean,
): Omit<OverlapAnswer, 'works' | 'ms'> {
  refuseTooManyWritten(project, table)
  const { settings } = project
  const pairs = Array.from({ length: table.count }, (_, pair) => pairAt(project, table, pair))
  const judgements = pairsOnly ? [] : judgementsStanding(project, findAmong(pairs))
  const water = pairsOnly || !project.water ? [] : waterBetween(project, table, new WaterWays(project.water))
  // Asked only for who joined a conversation: too seldom to keep a table of all works for.
  const workOf = (id: WorkId) => project.works.find((one) => one.id === id)
  const decisions = decisionsOf({ ...project, workOf }, judgements)
  const clusters = pairsOnly ? [] : readClusters(project, table, pairs, decisions, water)
  const apart = pairsOnly ? [] : standingApart(project, table)
  const closings = pairsOnly ? [] : closingsOf(project, table)
  const counted = {
    ...countPairs(pairs, false),
    ...(pairsOnly ? {} : { digRest: violationsIn(closings).length }),
  }
  const counts = { counts: counted, noise: countPairs(pairs, true) }
  return { settings, ...counts, pairs, water, clusters, apart, closings, judgements }
}

/** How many pairs mean what, of those that are noise or of the others. */
function countPairs(pairs: readonly Pair[], areNoise: boolean): OverlapAnswer['counts'] {
  const counted = pairs.filter(({ noise }) => (noise !== null) === areNoise)
  const count = (outcome: Outcome) => counted.filter(({ outcomes }) => outcomes.includes(outcome)).length
  return { opportunity: count('opportunity'), conflict: count('conflict'), digRest: count('digRest') }
}
