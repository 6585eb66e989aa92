/** A project awake, as the thread of the engine holds it: with what was found besides the pairs, and its places closed. */
import { packBytes } from '../../shared/bytes/packed-bytes.ts'
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import { geometryAt } from '../../shared/geo/shapes.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { AwakeProject } from '../../shared/overlap/awake/awake-project.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import { findAlone, scoreTable, startReading } from '../../shared/overlap/read-overlaps.ts'

export function awaken(project: OverlapProject, settings: OverlapSettings, revision = 0): AwakeProject {
  const { prepared, table, beside } = findAlone(startReading(project, settings, { pairsOnly: false }))
  scoreTable(prepared, table)
  const { shapes } = project
  const placed = Array.from({ length: shapes.count }, (_, work) => geometryAt(shapes, work))
  const places = packBytes(placed.map((geometry) => geometry && toWkb(geometry)))
  const awake = new AwakeProject(prepared, table, { revision, ms: 0, beside, places })
  awake.closePlaces()
  return awake
}
