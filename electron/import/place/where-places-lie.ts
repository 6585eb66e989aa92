/** Whether a place that was computed lies where the project and the system of its file can have it. */
import type { Bounds } from '../../../shared/domain/work.ts'
import { isGeographic, longitudeLatitude, projector, rd, useOf } from '../../../shared/geo/crs.ts'
import { inNetherlands } from '../../../shared/geo/netherlands.ts'

/** `beyond`: so far outside the area of its own system that the projection says nothing there any more. */
export type WherePlaceLies = 'inside' | 'outside' | 'beyond'

/** Degrees beyond the area of a system in which it can still be computed with. */
const reach = 10

/** A test for places in the project's system that came from another. Only a project in RD has an outside. */
export function whereTest(from: string, projectCrs: string): (bounds: Bounds) => WherePlaceLies {
  const isInNetherlands = projectCrs === rd
  const area = isGeographic(from) ? null : (useOf(from)?.area ?? null)
  if (!isInNetherlands && (area === null || from === projectCrs)) return () => 'inside'
  const toDegrees = projector(projectCrs, longitudeLatitude)
  const isBeyond = ([minX, minY, maxX, maxY]: Bounds) => {
    if (area === null) return false
    const [longitude, latitude] = toDegrees((minX + maxX) / 2, (minY + maxY) / 2)
    const [west, south, east, north] = area
    return !(
      longitude > west - reach &&
      longitude < east + reach &&
      latitude > south - reach &&
      latitude < north + reach
    )
  }
  return (bounds) => {
    if (isInNetherlands && (isWellInside(bounds) || inNetherlands(bounds))) return 'inside'
    if (isBeyond(bounds)) return 'beyond'
    return isInNetherlands ? 'outside' : 'inside'
  }
}

/** Most works: within a rectangle in RD that lies in the Netherlands as a whole, so that no outline has to be walked. */
export function isWellInside([minX, minY, maxX, maxY]: Bounds): boolean {
  return minX >= 95_000 && maxX <= 230_000 && minY >= 435_000 && maxY <= 575_000
}
