/** Which works have nearly the same box: the few that can be one drawing delivered twice. */
import { filled } from '../../bytes/filled.ts'
import Flatbush from 'flatbush'
import { PartKind } from '../../geo/shapes.ts'
import type { DescribedWorks } from '../prepared-project.ts'

type Drawn = Pick<DescribedWorks, 'runs' | 'measures'>

/** Metres by which two drawings of one line, or of one point, may lie apart. */
export const hairsbreadth = 1

/**
 * Calls `see` once for every two of these works whose boxes have each side within a metre of the other's, and but for
 * points a tenth of what the smaller measures across: two drawings that share nine tenths differ by less, unless one of
 * them has a spike. They are found by the south-west corners of their boxes.
 */
export function eachSimilarBox(
  drawn: Drawn,
  works: readonly number[],
  see: (a: number, b: number) => void,
): void {
  if (works.length < 2) return
  const { workBox } = drawn.runs
  const corners = new Flatbush(works.length)
  for (const work of works) corners.add(workBox[4 * work]!, workBox[4 * work + 1]!)
  corners.finish()
  const limits = filled(new Float64Array(works.length), works, (work) => limitOf(drawn, work))
  works.forEach((work, at) => {
    const [west, south, limit] = [workBox[4 * work]!, workBox[4 * work + 1]!, limits[at]!]
    corners.search(west - limit, south - limit, west + limit, south + limit, (other) => {
      // Of two works each looks as far as it may, and the one with less to look asks first.
      const isTurn = limit < limits[other]! || (limit === limits[other]! && at < other)
      if (isTurn && areSimilar(workBox, work, works[other]!, limit)) see(work, works[other]!)
      return false
    })
  })
}

function limitOf({ runs: { workBox }, measures }: Drawn, work: number): number {
  if (measures.kind[work] === PartKind.point) return hairsbreadth
  const width = workBox[4 * work + 2]! - workBox[4 * work]!
  const height = workBox[4 * work + 3]! - workBox[4 * work + 1]!
  return hairsbreadth + Math.hypot(width, height) / 10
}

function areSimilar(workBox: Float64Array, a: number, b: number, limit: number): boolean {
  for (let side = 0; side < 4; side++)
    if (Math.abs(workBox[4 * a + side]! - workBox[4 * b + side]!) > limit) return false
  return true
}
