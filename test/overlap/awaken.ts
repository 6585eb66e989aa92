/** A project awake, as the thread of the engine begins it: with what was found besides the pairs. */
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import { AwakeProject } from '../../shared/overlap/awake/awake-project.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import { findAlone, scoreTable, startReading } from '../../shared/overlap/read-overlaps.ts'

export function awaken(project: OverlapProject, settings: OverlapSettings, revision = 0): AwakeProject {
  const { prepared, table, beside } = findAlone(startReading(project, settings, { pairsOnly: false }))
  scoreTable(prepared, table)
  return new AwakeProject(prepared, table, { revision, ms: 0, beside })
}
