/** Joining again around a change: the answer of joining everything, and every pair taken once however far it goes. */
import { describe, expect, it } from 'vitest'
import { joinClusters } from '../../shared/overlap/clusters/join-clusters.ts'
import { joinAround } from '../../shared/overlap/live/join-around.ts'
import type { LiveGroup } from '../../shared/overlap/live/live-group.ts'

const most = { across: 500, years: 5 }

describe('a pair that comes at the head of a row of works', () => {
  it('moves every cluster of the row along, as joining everything does', () => {
    const { joined, touched, whole } = joinAtHead(120)
    expect(joined).toEqual(whole)
    expect(touched).toBe(10)
  })

  it('looks at every pair once', () => {
    expect(joinAtHead(2000).compared).toBeLessThan(10.5 * joinAtHead(200).compared)
  })
})

/** Works in a row, each meeting the next within 40 m, strongest at the head; the first pair comes after all were joined. */
function joinAtHead(pairs: number) {
  const table = {
    a: Uint32Array.from({ length: pairs }, (_, pair) => pair),
    b: Uint32Array.from({ length: pairs }, (_, pair) => pair + 1),
    place: Float64Array.from({ length: 4 * pairs }, (_, at) =>
      at % 2 === 1 ? 0 : 40 * ((at >> 2) + (at % 4 === 2 ? 1 : 0)),
    ),
  }
  const scored = Array.from({ length: pairs + 1 }, () => oneDay)
  const clustersFrom = (first: number) =>
    rowsTogether(
      joinClusters(
        {
          a: table.a.subarray(first),
          b: table.b.subarray(first),
          places: table.place.subarray(4 * first),
          scored,
        },
        most,
      ),
      first,
    )
  const groups = clustersFrom(1).map((rows): LiveGroup => ({ rows, members: [] }))
  const groupOfRow = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group])))
  const touched = new Set<LiveGroup>()
  let compared = 0
  const joined = joinAround(
    {
      table,
      scored,
      most,
      tiesOf: (work) => [work - 1, work].filter((pair) => pair >= 0 && pair < pairs),
      groupOf: (row) => groupOfRow.get(row),
      compare(one, two) {
        compared++
        return one - two
      },
      onTouch: (group) => touched.add(group),
    },
    [0],
  )
  return { joined, touched: touched.size, whole: clustersFrom(0), compared }
}

function rowsTogether(clusterOf: Int32Array, first: number): number[][] {
  const together = new Map<number, number[]>()
  clusterOf.forEach((cluster, at) => together.set(cluster, [...(together.get(cluster) ?? []), first + at]))
  return [...together.values()]
}

const oneDay = { startDay: 20_000, endDay: 20_001 }
