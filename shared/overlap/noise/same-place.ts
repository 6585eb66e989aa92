/** Whether two works are drawn in the same place: by the very same coordinates, or as good as. */
import { PartKind } from '../../geo/shapes.ts'
import { lengthNearLine } from '../measure/length-near-line.ts'
import { sharedArea } from '../measure/shared-area.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { hairsbreadth } from './similar-boxes.ts'

type Drawn = Pick<PreparedProject, 'runs' | 'measures'>

/** What both must have in common of themselves to be nearly the same. */
const mostOfBoth = 0.9
/** Two exports of one drawing round what is smaller differently. */
const perMetre = 1000

/**
 * Whether two works with similar boxes lie in nearly the same place: areas that share 90 % of both, lines that run within a
 * metre of each other along 90 % of both; points always. Works of different kinds never do.
 */
export function isNearlySamePlace(drawn: Drawn, a: number, b: number): boolean {
  const { kind, area, length, drawnOnce } = drawn.measures
  if (kind[a] !== kind[b]) return false
  if (kind[a] === PartKind.point) return true
  const [most, least] =
    kind[a] === PartKind.area ? sorted(area[a]!, area[b]!) : sorted(length[a]!, length[b]!)
  if (least < mostOfBoth * most) return false
  if (kind[a] === PartKind.area) return sharedArea(drawn.runs, a, b) >= mostOfBoth * most
  return (
    lengthNearLine(drawn.runs, drawnOnce, a, b, hairsbreadth) >= mostOfBoth * length[a]! &&
    lengthNearLine(drawn.runs, drawnOnce, b, a, hairsbreadth) >= mostOfBoth * length[b]!
  )
}

function sorted(one: number, two: number): [most: number, least: number] {
  return one > two ? [one, two] : [two, one]
}

/**
 * A text that two works share when they are drawn with the very same coordinates, to the millimetre, wherever their rings
 * begin and whichever way they run. Two hashes of 32 bits over the vertices, with the
 * box and the number of vertices: that two different drawings agree on all of it does not happen.
 */
export function placeKey({ runs, measures }: Drawn, work: number): string {
  const { coordinates, workStart, partStart, ringStart } = runs.shapes
  const [firstPart, endPart] = [workStart[work]!, workStart[work + 1]!]
  let [one, two, count] = [0, 0, 0]
  for (let part = firstPart; part < endPart; part++) {
    const isArea = runs.shapes.partKind[part] === PartKind.area
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      // The first vertex of a closed ring stands there twice, wherever the ring begins.
      const end = ringStart[ring + 1]! - (isArea ? 1 : 0)
      for (let vertex = ringStart[ring]!; vertex < end; vertex++, count++) {
        const x = Math.round(coordinates[2 * vertex]! * perMetre)
        const y = Math.round(coordinates[2 * vertex + 1]! * perMetre)
        one = (one + mixed(x, y, 0x9e3779b1)) | 0
        two = (two + mixed(y, x, 0x85ebca6b)) | 0
      }
    }
  }
  const box = Array.from(runs.workBox.subarray(4 * work, 4 * work + 4), (side) => Math.round(side * perMetre))
  return [measures.kind[work], count, one, two, ...box].join(' ')
}

/** Both numbers of a position stirred into 32 bits; beyond 2³² their high part counts as well. */
function mixed(x: number, y: number, seed: number): number {
  let hash = Math.imul(x ^ Math.floor(x / 2 ** 32) ^ seed, 0xcc9e2d51)
  hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593) ^ y ^ Math.floor(y / 2 ** 32)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return hash ^ (hash >>> 16)
}
