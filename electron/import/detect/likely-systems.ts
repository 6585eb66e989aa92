/** Systems of neighbours, and of the web, in which numbers without a name would lie in the Netherlands. */
import type { Bounds } from '../../../shared/domain/work.ts'
import { projector, rd, type Project } from '../../../shared/geo/crs.ts'
import { inNetherlands } from '../../../shared/geo/netherlands.ts'

/** Likeliest first. RD Old is none of them: numbers around zero may be anything. */
const tried: readonly string[] = [
  'EPSG:3857',
  'EPSG:25831',
  'EPSG:25832',
  'EPSG:23031',
  'EPSG:31370',
  'EPSG:3812',
  'EPSG:31466',
  'EPSG:31467',
  'EPSG:4647',
  'EPSG:5649',
  'EPSG:3035',
]

/** Those in which at least half of the boxes lie in the Netherlands; none for a project that is not in RD. */
export function likelySystems(boxes: readonly Bounds[], projectCrs: string): readonly string[] {
  if (projectCrs !== rd || boxes.length === 0) return []
  return tried.filter((crs) => {
    const toRd = projector(crs, rd)
    return boxes.filter((box) => inNetherlands(pointBox(toRd, box))).length >= boxes.length / 2
  })
}

function pointBox(project: Project, [minX, minY, maxX, maxY]: Bounds): Bounds {
  const [x, y] = project((minX + maxX) / 2, (minY + maxY) / 2)
  return [x, y, x, y]
}

/** How far apart two systems put the middle of the first box, in metres of the project. */
export function metresBetween(
  boxes: readonly Bounds[],
  one: string,
  other: string,
  projectCrs: string,
): number {
  const [box] = boxes
  if (box === undefined) return 0
  const [a, b] = [one, other].map((crs) => pointBox(projector(crs, projectCrs), box))
  return a === undefined || b === undefined ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1])
}
