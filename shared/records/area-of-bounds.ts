/** The area in which something lies, for who may know that and not where exactly. */
import type { Bounds } from '../domain/work.ts'

/** Metres. Every corner of an area lies on lines this far apart, so that a straight pipe is not told by its own outline. */
export const apart = 50

export const down = (ordinate: number) => Math.floor(ordinate / apart) * apart
/** Past the ordinate, also where that lies on a line itself: no area is without width. */
const up = (ordinate: number) => down(ordinate) + apart

/** The smallest box on those lines around `bounds`, in metres. */
export function areaOfBounds([minX, minY, maxX, maxY]: Bounds): Bounds {
  return [down(minX), down(minY), up(maxX), up(maxY)]
}
