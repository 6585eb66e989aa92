/** Tells pairs from noise again where works changed: noise depends on what lies drawn in nearly the same place. */
import { markNoise } from '../noise/mark-noise.ts'
import type { LivePairs } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'

/** These works, and all that lie so alike that they can be versions of one another or one stack, step by step. */
export function alikeWith(works: LiveWorks, numbers: Iterable<number>): Set<number> {
  const alike = new Set(numbers)
  // What is added while the set is walked through is walked through as well.
  for (const number of alike) {
    const box = works.boxOf(number)
    const limit = mostMetres + mostShare * Math.hypot(box[2]! - box[0]!, box[3]! - box[1]!)
    for (const other of works.near(number, limit))
      if (isSimilar(box, works.boxOf(other), limit)) alike.add(other)
  }
  return alike
}

/** Metres, and share of what a work measures across, by which drawings of one thing differ at most. */
const mostMetres = 1
const mostShare = 0.1

/** True wherever noise groups would look closer. */
function isSimilar(one: Float64Array, two: Float64Array, limit: number): boolean {
  return one.every((side, at) => Math.abs(side - two[at]!) <= limit)
}

/** The rows of these works whose noise is not what the table says, with what it is. `alike` is closed by {@link alikeWith}. */
export function noiseChanged(
  works: LiveWorks,
  pairs: LivePairs,
  alike: ReadonlySet<number>,
): { row: number; noise: number }[] {
  const { a, b, noise } = pairs.table
  const rows = [...new Set([...alike].flatMap((number) => pairs.of(number)))]
  if (rows.length === 0) return []
  const involved = [
    ...alikeWith(
      works,
      rows.flatMap((row) => [a[row]!, b[row]!]),
    ),
  ]
  const project = works.gather(involved)
  const local = new Map(involved.map((number, index) => [number, index]))
  const rank = (number: number) => project.rank[local.get(number)!]!
  rows.sort((one, two) => rank(a[one]!) - rank(a[two]!) || rank(b[one]!) - rank(b[two]!))
  const table = pairs.gather(rows, (number) => local.get(number)!)
  markNoise(project, table)
  return rows.flatMap((row, at) => (table.noise[at] === noise[row] ? [] : [{ row, noise: table.noise[at]! }]))
}
