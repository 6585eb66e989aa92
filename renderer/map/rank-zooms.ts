/**
 * From what height down each rank number is drawn. Far out the numbers of a region lie on top of each other: a map that is
 * given all of them holds more signs than it can, to show those few that have room.
 */
import type { Box } from './bounds-of.ts'

/** Pixels that a number takes at least, half of what it is drawn with: what has room is never left out. */
const room = 12
const pixelsPerTile = 512
/** The whole of a country in view, and a street. Below it every number is drawn. */
const [farthest, nearest] = [4, 14]
/** More places than there are along either side of the world at the nearest. */
const mostAlong = 2 ** 20

/** Of every place, the best first, the zoom from which its number may be drawn: when no better one takes its room. */
export function zoomsOfRanks(places: readonly Box[]): number[] {
  const zooms = places.map(() => nearest + 1)
  const positions = places.map(([west, , east, north]) => mercator((west + east) / 2, north))
  for (let zoom = farthest; zoom <= nearest; zoom++) {
    const along = (2 ** zoom * pixelsPerTile) / room
    const taken = new Set<number>()
    positions.forEach(([x, y], at) => {
      const cell = Math.floor(x * along) * mostAlong + Math.floor(y * along)
      if (zooms[at]! > zoom && taken.has(cell)) return
      taken.add(cell)
      zooms[at] = Math.min(zooms[at]!, zoom)
    })
  }
  return zooms
}

/** From 0 to 1 over the world, as its tiles are numbered. */
function mercator(longitude: number, latitude: number): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}
