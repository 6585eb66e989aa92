/** Tells pairs from noise again where works changed: noise depends on what lies drawn in nearly the same place. */
import { markAlone, markNoise } from '../noise/mark-noise.ts'
import type { LivePairs } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'

/** These works, and all that lie so alike that they can be versions of one another or one stack, step by step. */
export function alikeWith(works: LiveWorks, numbers: Iterable<number>): Set<number> {
  const alike = new Set(numbers)
  addAlike(works, alike)
  return alike
}

/** Adds to a set of works all that lie alike, step by step; false when none of them lies like any other. */
function addAlike(works: LiveWorks, alike: Set<number>): boolean {
  let isAny = false
  // What is added while the set is walked through is walked through as well.
  for (const number of alike) {
    const box = works.boxOf(number)
    const limit = mostMetres + mostShare * Math.hypot(box[2]! - box[0]!, box[3]! - box[1]!)
    for (const other of works.near(number, limit)) {
      if (!isSimilar(box, works.boxOf(other), limit)) continue
      isAny = true
      alike.add(other)
    }
  }
  return isAny
}

/** Metres, and share of what a work measures across, by which drawings of one thing differ at most. */
const mostMetres = 1
const mostShare = 0.1

/** True wherever noise groups would look closer. */
function isSimilar(one: Float64Array, two: Float64Array, limit: number): boolean {
  for (let side = 0; side < 4; side++) if (Math.abs(one[side]! - two[side]!) > limit) return false
  return true
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
  const involved = new Set(rows.flatMap((row) => [a[row]!, b[row]!]))
  // Most works lie like no other: there are no groups then, and nobody needs their shapes.
  const marked = addAlike(works, involved)
    ? markedTogether(works, pairs, rows, [...involved])
    : markedAlone(works, pairs, rows)
  return rows.flatMap((row, at) => (marked[at] === noise[row] ? [] : [{ row, noise: marked[at]! }]))
}

/** The noise of rows, sorted here by the ids of their works; `involved` are all works that say something of it. */
function markedTogether(
  works: LiveWorks,
  pairs: LivePairs,
  rows: number[],
  involved: readonly number[],
): Uint8Array {
  const { a, b } = pairs.table
  const { ids } = works
  rows.sort((one, two) => ids.between(a[one]!, a[two]!) || ids.between(b[one]!, b[two]!))
  const local = new Map(involved.map((number, index) => [number, index]))
  const table = pairs.gather(rows, (number) => local.get(number)!)
  markNoise(works.gather(involved), table)
  return table.noise
}

function markedAlone(works: LiveWorks, pairs: LivePairs, rows: readonly number[]): Uint8Array {
  const table = pairs.gather(rows, (number) => number)
  markAlone(works, table)
  return table.noise
}
