/** Joining again around a change: the answer of joining everything, and every pair taken once however far it goes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinClusters } from '../../../shared/overlap/clusters/join-clusters.ts'
import { joinAround } from '../../../shared/overlap/live/join-around.ts'
import { liveGroupOf, type LiveGroup } from '../../../shared/overlap/live/live-group.ts'

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

describe('a work whose pairs become other ones', () => {
  it('leaves every cluster as joining everything does, however many pairs are equally strong', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 40 }),
        (seed, strengths) => {
          const { before, joined, touched, whole } = joinOneWorkAgain(seed, strengths)
          const left = before.filter((group) => !touched.has(group)).map(({ rows }) => rows)
          const sorted = (clusters: readonly (readonly number[])[]) =>
            clusters.map((rows) => rows.join()).sort()
          expect(sorted([...left, ...joined])).toEqual(sorted(whole))
          for (const rows of joined) expect(rows).toEqual(rows.toSorted((one, two) => one - two))
          // Only what does become another cluster is joined again.
          const became = new Set(joined.map((rows) => rows.join()))
          for (const { rows } of touched) expect(became.has(rows.join())).toBe(false)
        },
      ),
      { numRuns: 400 },
    )
  })
})

/**
 * Works of any length along one road, a pair where two meet; `strengths` are the different ones there are. Then the first
 * work lies elsewhere. Rows are numbered by their strength, those before the change and after it together.
 */
function joinOneWorkAgain(seed: number, strengths: number) {
  let state = seed
  const dice = (sides: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % sides
  }
  const works = Array.from({ length: 50 }, () => ({
    from: dice(3000),
    length: dice(4) === 0 ? dice(2000) : dice(90),
  }))
  const scored = works.map(() => {
    const startDay = 20_000 + 300 * dice(9)
    return { startDay, endDay: startDay + dice(700) }
  })
  const meet = (one: number, two: number, moved: number) => {
    const [a, b] = [works[one]!, works[two]!]
    const [start, end] = [a.from + moved, a.from + moved + a.length]
    const [west, east] = [Math.max(start, b.from), Math.min(end, b.from + b.length)]
    return west > east + 25
      ? []
      : [
          {
            a: one,
            b: two,
            strength: dice(strengths),
            west: Math.min(west, east),
            east: Math.max(west, east),
          },
        ]
  }
  const others = works.flatMap((_, one) =>
    works.flatMap((_, two) => (one > 0 && one < two ? meet(one, two, 0) : [])),
  )
  const of = (moved: number) => works.flatMap((_, two) => (two > 0 ? meet(0, two, moved) : []))
  const [was, is] = [of(0), of(dice(200) - 100)]
  const all = [...others, ...was, ...is].sort(
    (one, two) => one.strength - two.strength || one.a - two.a || one.b - two.b,
  )
  const table = {
    a: Uint32Array.from(all, ({ a }) => a),
    b: Uint32Array.from(all, ({ b }) => b),
    place: Float64Array.from(all.flatMap(({ west, east }) => [west, 0, east, 0])),
  }
  const [gone, came] = [new Set(was), new Set(is)]
  const rowsBut = (left: ReadonlySet<unknown>) => [...all.keys()].filter((row) => !left.has(all[row]!))
  const clusters = (rows: readonly number[]) => rowsTogether(joinSome(table, rows, scored), rows)
  const before = clusters(rowsBut(came)).map((rows) => liveGroupOf(rows, table, (one, two) => one - two))
  const apart = before.filter(({ rows }) => rows.some((row) => gone.has(all[row]!)))
  const groupOfRow = new Map(before.flatMap((group) => group.rows.map((row) => [row, group] as const)))
  const now = rowsBut(gone)
  const loose = now.filter((row) => came.has(all[row]!) || apart.includes(groupOfRow.get(row)!))
  for (const row of loose) groupOfRow.delete(row)
  const touched = new Set<LiveGroup>()
  const joined = joinAround(
    {
      table,
      scored,
      most,
      numbers: new Int32Array(all.length),
      tiesOf: (work) => now.filter((row) => all[row]!.a === work || all[row]!.b === work),
      groupOf: (row) => groupOfRow.get(row),
      compare: (one, two) => one - two,
      onTouch: (group) => {
        touched.add(group)
        for (const row of group.rows) groupOfRow.delete(row)
      },
    },
    loose,
  )
  return { before: before.filter((group) => !apart.includes(group)), joined, touched, whole: clusters(now) }
}

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
  const clustersFrom = (first: number) => {
    const rows = [...table.a.keys()].slice(first)
    return rowsTogether(joinSome(table, rows, scored), rows)
  }
  const groups = clustersFrom(1).map((rows) => liveGroupOf(rows, table, (one, two) => one - two))
  const groupOfRow = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group])))
  const touched = new Set<LiveGroup>()
  let compared = 0
  const joined = joinAround(
    {
      table,
      scored,
      most,
      numbers: new Int32Array(pairs),
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

interface Table {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly place: Float64Array
}

/** Joins some rows of a table, in their order, as a project of no other pairs. */
function joinSome(
  table: Table,
  rows: readonly number[],
  scored: readonly { startDay: number; endDay: number }[],
) {
  const pairs = {
    a: Uint32Array.from(rows, (row) => table.a[row]!),
    b: Uint32Array.from(rows, (row) => table.b[row]!),
    places: Float64Array.from(rows.flatMap((row) => [...table.place.subarray(4 * row, 4 * row + 4)])),
    scored,
  }
  return joinClusters(pairs, most)
}

function rowsTogether(clusterOf: Int32Array, rows: readonly number[]): number[][] {
  const together = new Map<number, number[]>()
  clusterOf.forEach((cluster, at) => together.set(cluster, [...(together.get(cluster) ?? []), rows[at]!]))
  return [...together.values()]
}

const oneDay = { startDay: 20_000, endDay: 20_001 }
