/** The pairs a live project begins with: found and measured, or taken over from who did that already. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import { runsOf } from '../measure/runs.ts'
import type { PairTable, PlacedPairs } from '../pairs/pair-table.ts'
import { prepareProject, type OverlapProject, type PreparedProject } from '../prepared-project.ts'
import { findAlone, scoreTable, startReading } from '../read-overlaps.ts'
import { scorePairs, scoreParts } from '../score.ts'

interface Beginning {
  readonly prepared: PreparedProject
  readonly table: PairTable
}

/** `known` must be the pairs of this very project by these settings; without them they are found here. */
export function tableToBegin(
  project: OverlapProject,
  settings: OverlapSettings,
  known: PlacedPairs | undefined,
): Beginning {
  if (known !== undefined) return takenOver(project, settings, known)
  const { prepared, table } = findAlone(startReading(project, settings, { pairsOnly: false }))
  scoreTable(prepared, table)
  return { prepared, table }
}

function takenOver(project: OverlapProject, settings: OverlapSettings, known: PlacedPairs): Beginning {
  const prepared = prepareProject(project, settings, runsOf(project.shapes))
  const parts = new Float64Array(scoreParts.length * known.count)
  const table = { ...known, score: known.score.slice(), parts }
  scorePairs(prepared.scored, settings, table, 0, table.count)
  return { prepared, table }
}
