/** Everything an awake project holds as it travels: its rows in the order of ids, its works by their place among those. */
import { filled } from '../../bytes/filled.ts'
import type { FoundOverlaps } from '../found/found-overlaps.ts'
import type { LiveParts } from '../live/live-change.ts'
import type { RankedGroup } from '../live/live-ranking.ts'
import { factsOf } from '../pairs/pair-facts.ts'
import { countSorted } from '../pairs/pair-table-of.ts'

type Found = Pick<FoundOverlaps, 'ids' | 'sizes' | 'pairs' | 'clusters' | 'members' | 'ties'>

/** `ranked` are all clusters, highest score first. */
export function foundOf(parts: LiveParts, ranked: readonly RankedGroup[]): Found {
  const { works, pairs } = parts
  const { numbers, positionOf, rows } = inOrder(parts)
  const found = factsOf(pairs.table, rows)
  const rowAfter = new Uint32Array(pairs.table.count)
  for (let at = 0; at < rows.length; at++) rowAfter[rows[at]!] = at
  found.a = taken(found.a, positionOf)
  found.b = taken(found.b, positionOf)
  const { area, length } = works.measures
  const sizes = (of: (number: number) => number) => filled(new Float64Array(numbers.length), numbers, of)
  return {
    ids: Array.from(numbers, (number) => works.works.idAt(number)),
    sizes: {
      area: sizes((number) => area[number]!),
      length: sizes((number) => length[number]!),
      extent: sizes((number) => works.scored.at(number)!.extent),
    },
    pairs: found,
    clusters: ranked.map(({ cluster }) => cluster.listed),
    members: takenOfEach(ranked, ({ group }) => group.members, positionOf),
    ties: takenOfEach(ranked, ({ group }) => group.rows, rowAfter).map((rows) => rows.sort()),
  }
}

/**
 * Of each one what stands at its positions. All lie in one block: tens of thousands of small ones, that the C library has to
 * find room for, leave holes behind that never go back to the system.
 */
function takenOfEach<One>(
  ones: readonly One[],
  positionsOf: (one: One) => readonly number[],
  from: Uint32Array,
): Uint32Array[] {
  const all = new Uint32Array(ones.reduce((sum, one) => sum + positionsOf(one).length, 0))
  let end = 0
  return ones.map((one) => {
    const begin = end
    for (const position of positionsOf(one)) all[end++] = from[position]!
    return all.subarray(begin, end)
  })
}

/** What stands at these positions. */
function taken(positions: ArrayLike<number>, from: Uint32Array): Uint32Array {
  const values = new Uint32Array(positions.length)
  for (let at = 0; at < values.length; at++) values[at] = from[positions[at]!]!
  return values
}

/** Rows by the ids of their works, and the works that stand in one: their numbers by id, and of a number its position there. */
function inOrder({ works, pairs }: LiveParts) {
  const { a, b } = pairs.table
  const rows = pairs.rows()
  const stands = new Uint8Array(works.works.length)
  for (const row of rows) stands[a[row]!] = stands[b[row]!] = 1
  const standing = Uint32Array.from(stands.keys()).filter((number) => stands[number] === 1)
  const numbers = countSorted(standing, works.works.length, (number) => works.ids.placeOf(number))
  const positionOf = new Uint32Array(works.works.length)
  numbers.forEach((number, at) => (positionOf[number] = at))
  return {
    numbers,
    positionOf,
    rows: sorted(rows, taken(a, positionOf), taken(b, positionOf), numbers.length),
  }
}

/** By `a`, then by `b`; as long as no work came or went they stand so. */
function sorted(rows: Uint32Array, a: Uint32Array, b: Uint32Array, works: number): Uint32Array {
  const isBehind = (row: number, at: number) => {
    if (at === 0) return true
    const before = rows[at - 1]!
    return a[before]! < a[row]! || (a[before] === a[row] && b[before]! < b[row]!)
  }
  if (rows.every(isBehind)) return rows
  return countSorted(
    countSorted(rows, works, (row) => b[row]!),
    works,
    (row) => a[row]!,
  )
}
