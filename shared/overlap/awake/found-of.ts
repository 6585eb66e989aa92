/** Everything an awake project holds as it travels: its rows in the order of ids, its works by their place among those. */
import type { ListedCluster } from '../../domain/overlap.ts'
import type { FoundOverlaps } from '../found/found-overlaps.ts'
import type { LiveParts } from '../live/live-change.ts'
import type { LiveGroup } from '../live/live-group.ts'
import { copyFacts, emptyFacts } from '../pairs/pair-facts.ts'
import { countSorted } from '../pairs/pair-table-of.ts'

type Found = Pick<FoundOverlaps, 'ids' | 'sizes' | 'pairs' | 'clusters' | 'members' | 'ties'>

/** `ranked` are all clusters, highest score first. */
export function foundOf(
  parts: LiveParts,
  ranked: readonly { readonly cluster: ListedCluster; readonly group: LiveGroup }[],
): Found {
  const { works, pairs } = parts
  const { numbers, positionOf, rows } = inOrder(parts)
  const found = emptyFacts(rows.length)
  const rowAfter = new Uint32Array(pairs.table.count)
  rows.forEach((row, at) => {
    rowAfter[row] = at
    copyFacts(pairs.table, row, found, at)
    found.a[at] = positionOf[found.a[at]!]!
    found.b[at] = positionOf[found.b[at]!]!
  })
  const { area, length } = works.measures
  return {
    ids: Array.from(numbers, (number) => works.works[number]!.id),
    sizes: {
      area: Float64Array.from(numbers, (number) => area[number]!),
      length: Float64Array.from(numbers, (number) => length[number]!),
      extent: Float64Array.from(numbers, (number) => works.scored[number]!.extent),
    },
    pairs: found,
    clusters: ranked.map(({ cluster }) => cluster),
    members: ranked.map(({ group }) => Uint32Array.from(group.members, (number) => positionOf[number]!)),
    ties: ranked.map(({ group }) => Uint32Array.from(group.rows, (row) => rowAfter[row]!).sort()),
  }
}

/** Rows by the ids of their works, and the works that stand in one: their numbers by id, and of a number its position there. */
function inOrder({ works, pairs }: LiveParts) {
  const { a, b } = pairs.table
  const rows = pairs.rows()
  const stands = new Uint8Array(works.works.length)
  for (const row of rows) stands[a[row]!] = stands[b[row]!] = 1
  const standing = Uint32Array.from(works.works.keys()).filter((number) => stands[number] === 1)
  const numbers = countSorted(standing, works.works.length, (number) => works.ids.placeOf(number))
  const positionOf = new Uint32Array(works.works.length)
  numbers.forEach((number, at) => (positionOf[number] = at))
  const byHigher = countSorted(rows, numbers.length, (row) => positionOf[b[row]!]!)
  return { numbers, positionOf, rows: countSorted(byHigher, numbers.length, (row) => positionOf[a[row]!]!) }
}
