/** The whole answer about a project: pairs with their facts and outcomes, and the clusters they make. */
import type { OverlapAnswer, OverlapSettings } from '../domain/overlap.ts'
import type { Outcome } from '../domain/outcome.ts'
import { decisionsOf } from './clusters/cluster-status.ts'
import { readClusters } from './clusters/read-clusters.ts'
import { findAmong, judgementsStanding } from './judgements/judgements-standing.ts'
import { closingsOf } from './dig-rest/closings.ts'
import { exceptedPairs } from './dig-rest/excepted-pairs.ts'
import { runsOf } from './measure/runs.ts'
import { markNoise } from './noise/mark-noise.ts'
import { findPairs } from './pairs/find-pairs.ts'
import { measurePairs } from './pairs/measure-pairs.ts'
import { pairAt } from './pairs/pair-at.ts'
import { pairTableOf } from './pairs/pair-table-of.ts'
import { outcomeBits, type PairTable } from './pairs/pair-table.ts'
import { countTakingPart, projectInput, reachOf } from './pairs/project-input.ts'
import { prepareProject, type OverlapProject, type PreparedProject } from './prepared-project.ts'
import { scorePairs } from './score.ts'

export interface ReadOverlapsOptions {
  /** Only pairs within distance and window of `opportunity`: no shared measures, scores and clusters. */
  readonly pairsOnly: boolean
  /** Hears how far it is, in thousandths; what it throws stops the reading. */
  readonly onProgress?: (done: number, total: number) => void
}

const progressTotal = 1000
/** Measuring is cut in pieces so that it can be stopped, and says how far it is. */
const pairsPerReport = 256

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
  const input = projectInput(project, settings)
  const runs = runsOf(project.shapes)
  const found = findPairs(input, pairsOnly ? settings.opportunity : reachOf(settings), {
    runs,
    onProgress: (done) => report((done / project.works.length) * (pairsOnly ? 1 : 0.5)),
  })
  const ms = Date.now() - startedAt
  const prepared = prepareProject(project, settings, runs)
  const table = pairTableOf(prepared, found)
  if (!pairsOnly) {
    measureAll(prepared, table, (share) => report(0.5 + share / 2))
    scoreTable(prepared, table)
  }
  return { ...answerFrom(prepared, table, pairsOnly), works: countTakingPart(input), ms }
}

function measureAll(project: PreparedProject, table: PairTable, report: (share: number) => void): void {
  const near = project.settings.opportunity.distance
  for (let from = 0; from < table.count; from += pairsPerReport) {
    measurePairs(project, near, table, from, Math.min(from + pairsPerReport, table.count))
    report(from / table.count)
  }
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
  const { settings } = project
  const pairs = Array.from({ length: table.count }, (_, pair) => pairAt(project, table, pair))
  const judgements = pairsOnly ? [] : judgementsStanding(project, findAmong(pairs))
  const clusters = pairsOnly ? [] : readClusters(project, table, pairs, decisionsOf(project, judgements))
  const closings = pairsOnly ? [] : closingsOf(project, table)
  const counts = countOutcomes(table)
  const isExcepted = exceptedPairs(closings)
  counts.digRest -= pairs.filter((pair) => pair.outcomes.includes('digRest') && isExcepted(pair)).length
  return { settings, counts, pairs, clusters, closings, judgements }
}

function countOutcomes({ outcomes }: PairTable): OverlapAnswer['counts'] {
  const count = (outcome: Outcome) =>
    outcomes.reduce((sum, bits) => sum + Number((bits & outcomeBits[outcome]) !== 0), 0)
  return { opportunity: count('opportunity'), conflict: count('conflict'), digRest: count('digRest') }
}
