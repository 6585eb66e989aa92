/** The pairs a live project begins with: found and measured, or taken over from who did that already. */
import type { OverlapSettings, Pair } from '../../domain/overlap.ts'
import { runsOf } from '../measure/runs.ts'
import { findPairs } from '../pairs/find-pairs.ts'
import { measurePairs } from '../pairs/measure-pairs.ts'
import { placePairs } from '../pairs/place-pairs.ts'
import { noGap } from '../pairs/overlap-input.ts'
import { emptyPairTable, pairTableOf } from '../pairs/pair-table-of.ts'
import { noiseCodes, outcomeBits, type PairTable } from '../pairs/pair-table.ts'
import { projectInput, reachOf } from '../pairs/project-input.ts'
import { prepareProject, type OverlapProject, type PreparedProject } from '../prepared-project.ts'
import { scoreTable } from '../read-overlaps.ts'
import { scoreParts } from '../score.ts'

/** Pairs that somebody found: as the engine has them, or as an answer has them. */
export type KnownPairs = PairTable | readonly Pair[]

/** `known` must be the pairs of this very project by these settings; without them they are found here. */
export function tableToBegin(
  project: OverlapProject,
  settings: OverlapSettings,
  known: KnownPairs | undefined,
): { prepared: PreparedProject; table: PairTable } {
  const prepared = prepareProject(project, settings, runsOf(project.shapes))
  if (known === undefined) return { prepared, table: foundTable(prepared) }
  return { prepared, table: 'count' in known ? known : tableFrom(prepared, known) }
}

function foundTable(project: PreparedProject): PairTable {
  const { settings, runs } = project
  const found = findPairs(projectInput(project, settings), reachOf(settings), { runs })
  const table = pairTableOf(project, found)
  measurePairs(project, settings.opportunity.distance, table, 0, table.count)
  placePairs(project, settings.opportunity.distance, table, 0, table.count)
  scoreTable(project, table)
  return table
}

function tableFrom({ works }: PreparedProject, pairs: readonly Pair[]): PairTable {
  const indexOf = new Map(works.map((work, index) => [work.id, index]))
  const table = emptyPairTable(pairs.length)
  pairs.forEach((pair, at) => {
    table.a[at] = indexOf.get(pair.a)!
    table.b[at] = indexOf.get(pair.b)!
    table.distance[at] = pair.distance
    table.gapDays[at] = pair.gapDays ?? noGap
    table.sharedArea[at] = pair.sharedArea ?? NaN
    table.sharedLength[at] = pair.sharedLength ?? NaN
    if (pair.place !== null) table.place.set(pair.place, 4 * at)
    table.outcomes[at] = pair.outcomes.reduce((bits, outcome) => bits | outcomeBits[outcome], 0)
    table.noise[at] = noiseCodes.indexOf(pair.noise)
    table.parts.set(
      scoreParts.map((part) => pair.parts[part]),
      scoreParts.length * at,
    )
    table.score[at] = pair.score
  })
  return table
}
