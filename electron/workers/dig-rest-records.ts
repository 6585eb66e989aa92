/** What a project knows of dig rest, as the engine takes it, from what the store hands over. */
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import type { DigRestRecords } from '../../shared/overlap/dig-rest/dig-rest-records.ts'
import type { ProjectToCompare } from './project-to-compare.ts'

export function digRestRecords({
  exceptions,
  closedAreas,
}: Pick<ProjectToCompare, 'exceptions' | 'closedAreas'>): DigRestRecords {
  return { exceptions, areas: closedAreas, areaShapes: shapesFromWkb(closedAreas.map(({ wkb }) => wkb)) }
}
