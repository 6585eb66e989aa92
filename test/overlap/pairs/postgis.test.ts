/** The same pairs as PostGIS, one by one, in a made-up region of three thousand works. */
import { describe, expect, it } from 'vitest'
import { findPairs } from '../../../shared/overlap/pairs/find-pairs.ts'
import type { OverlapInput } from '../../../shared/overlap/pairs/overlap-input.ts'
import { hasPostgis, madeUpRegion, pairsInPostgis } from './made-up-region.ts'
import { plainPairs, type PlainWork } from '../plain-pairs.ts'
import { inputOf } from '../some-works.ts'
import { fromWkt } from '../wkt.ts'

const combinations = [0, 1, 10, 50].flatMap((distance) =>
  [0, 30, 730].map((window) => ({ distance, window })),
)
const region = madeUpRegion(3000)
const works = region === null ? [] : worksOf(region)
const answers = region !== null && hasPostgis() ? pairsInPostgis(region, combinations) : null

/** Nearer to the limit than this a pair may be in one answer and not in the other: the two round differently. */
const micrometre = 1e-6

function worksOf(rows: string): PlainWork[] {
  const parties = new Map<string, number>()
  const day = (date: string) => Date.parse(date) / 86_400_000
  return rows
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [, name, start, end, wkt] = row.split(';') as [string, string, string, string, string]
      const party = parties.get(name) ?? parties.size
      parties.set(name, party)
      return { party, discipline: 0, geometry: fromWkt(wkt), days: [day(start), day(end)], withdrawn: false }
    })
}

interface Found {
  readonly a: number
  readonly b: number
  readonly distance: number
  readonly gapDays: number
}

function pairsOf(input: OverlapInput, reach: { distance: number; window: number }): Found[] {
  const { count, a, b, distance, gapDays } = findPairs(input, reach)
  return Array.from({ length: count }, (_, pair) => ({
    a: a[pair]!,
    b: b[pair]!,
    distance: distance[pair]!,
    gapDays: gapDays[pair]!,
  }))
}

/** What stands in one answer and not in the other, or with other figures; pairs on the limit left out. */
function differences(ours: readonly Found[], theirs: readonly Found[], limit: number): string[] {
  const differs: string[] = []
  const known = new Map(ours.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  for (const pair of theirs) {
    const key = `${pair.a} ${pair.b}`
    const own = known.get(key)
    known.delete(key)
    if (!own && Math.abs(pair.distance - limit) > micrometre) differs.push(`${key} is missing`)
    if (own && Math.abs(own.distance - pair.distance) > micrometre)
      differs.push(`${key} has another distance`)
    if (own && own.gapDays !== pair.gapDays) differs.push(`${key} has another gap`)
  }
  for (const [key, { distance }] of known)
    if (Math.abs(distance - limit) > micrometre) differs.push(`${key} is too many`)
  return differs
}

const why = region === null ? 'needs ../shared/bench' : 'needs PostgreSQL with PostGIS that answers'

describe.skipIf(answers === null)(`three thousand works, as PostGIS answers (${why})`, () => {
  it.each(combinations)('within $distance m and $window days', ({ distance, window }) => {
    const theirs =
      answers![combinations.findIndex((one) => one.distance === distance && one.window === window)]!
    expect(theirs.length).toBeGreaterThan(0)
    expect(differences(pairsOf(inputOf(works), { distance, window }), theirs, distance)).toEqual([])
  })
})

describe.skipIf(region === null)(
  'a hundred and fifty, everything with everything (needs ../shared/bench)',
  () => {
    const few = region === null ? [] : worksOf(madeUpRegion(150)!)
    const all = plainPairs(few, 50 + micrometre, 730) as Found[]

    it.each(combinations)('within $distance m and $window days', (reach) => {
      const expected = all.filter(
        (pair) => pair.distance <= reach.distance + micrometre && pair.gapDays <= reach.window,
      )
      expect(expected.length).toBeGreaterThan(0)
      expect(differences(pairsOf(inputOf(few), reach), expected, reach.distance)).toEqual([])
    })
  },
)
