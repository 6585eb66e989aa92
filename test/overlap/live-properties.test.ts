/** The law of the live engine: after any edits it says what reading the whole project again would say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings, type OverlapSettings } from '../../shared/domain/overlap.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { LiveOverlaps } from '../../shared/overlap/live/live-overlaps.ts'
import type { Difference } from '../../shared/overlap/live/overlap-difference.ts'
import { readOverlaps } from '../../shared/overlap/read-overlaps.ts'
import { RandomTown, type TownLook } from './random-town.ts'
import { combinationOf, line, setAside, someWork } from './some-works.ts'

const fromScratch = (project: Parameters<typeof readOverlaps>[0], settings: OverlapSettings) => {
  const { pairs, clusters } = readOverlaps(project, settings, { pairsOnly: false })
  return { pairs, clusters: clusters.map(({ pairs: _, parts: __, why: ___, ...cluster }) => cluster) }
}

/** What there was, with a difference taken over; by key. */
function after<Thing>(
  before: Map<string, Thing>,
  { won, lost, changed }: Difference<Thing>,
  keyOf: (thing: Thing) => string,
) {
  for (const thing of lost) expect(before.delete(keyOf(thing))).toBe(true)
  for (const { was, becomes } of changed) {
    expect(before.get(keyOf(was))).toEqual(was)
    before.set(keyOf(becomes), becomes)
  }
  for (const thing of won) {
    expect(before.has(keyOf(thing))).toBe(false)
    before.set(keyOf(thing), thing)
  }
  return before
}

const byKey = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string) =>
  new Map(things.map((thing) => [keyOf(thing), thing]))
const pairKey = ({ a, b }: { a: string; b: string }) => a + b
const clusterKey = ({ id }: { id: string }) => id

const decisions = {
  combinations: [
    combinationOf(1, [3, 4], '2027-05-01', '2027-06-30'),
    combinationOf(2, [4, 9], '2028-05-01', '2028-06-30'),
  ],
  judgements: [setAside(1, 2, 'Te duur'), setAside(5, 8, 'Te vroeg')],
}

const looks: [string, TownLook, Partial<OverlapSettings>][] = [
  ['a street with everything on it', { metres: 400, works: 60, spots: 0, regionWide: 0 }, {}],
  ['a town', { metres: 2500, works: 150, spots: 3, regionWide: 1 }, {}],
  ['stacks on a few spots', { metres: 300, works: 50, spots: 4, regionWide: 2 }, {}],
  [
    'a town with other rules',
    { metres: 800, works: 80, spots: 2, regionWide: 1 },
    {
      horizon: { from: 2027, until: 2029 },
      exclusions: { disciplines: ['gasLow'], kinds: ['other'], firmness: ['idea'], withinParty: true },
      cluster: { across: 150, years: 2 },
    },
  ],
]

describe('after any edits', () => {
  it.each(looks)('in %s, pairs and clusters are as from scratch', (_, look, rules) => {
    const settings = { ...defaultOverlapSettings, ...rules }
    for (const seed of [1, 2, 3]) {
      const town = new RandomTown(seed, look)
      const live = LiveOverlaps.of(town.project(decisions), settings)
      let pairs = byKey(live.pairs(), pairKey)
      let clusters = byKey(live.clusters(), clusterKey)
      for (let edit = 1; edit <= 350; edit++) {
        const difference = live.change(town.edits())
        pairs = after(pairs, difference.pairs, pairKey)
        clusters = after(clusters, difference.clusters, clusterKey)
        if (edit % 70 !== 0) continue
        const again = fromScratch(town.project(decisions), settings)
        expect(live.pairs()).toEqual(again.pairs)
        expect(live.clusters()).toEqual(again.clusters)
        expect(pairs).toEqual(byKey(again.pairs, pairKey))
        expect(clusters).toEqual(byKey(again.clusters, clusterKey))
      }
    }
  })
})

describe('one far-away work', () => {
  const look = { metres: 600, works: 40, spots: 2, regionWide: 0 }
  const anySeed = fc.integer({ min: 1, max: 1_000_000 })

  it('changes no pair and no cluster', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const live = LiveOverlaps.of(new RandomTown(seed, look).project(decisions), defaultOverlapSettings)
        const before = live.clusters()
        const far = someWork(9999, line([90_000, 400_000], [90_100, 400_000]))
        const { pairs, clusters } = live.change([{ put: far.work, place: toWkb(far.geometry!) }])
        expect([pairs, clusters]).toEqual([nothing, nothing])
        expect(live.clusters()).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  it('changes no cluster when everything is read again, wherever it stands in the list', () => {
    fc.assert(
      fc.property(anySeed, fc.boolean(), (seed, isFirst) => {
        const town = new RandomTown(seed, look)
        const before = fromScratch(town.project(decisions), defaultOverlapSettings)
        const far = line([90_000, 400_000], [90_100, 400_000])
        const project = town.project(decisions, [someWork(isFirst ? lowestIndex : 9999, far)])
        expect(fromScratch(project, defaultOverlapSettings)).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })
})

/** Below every index of the town, whose first work is made to be number 1. */
const lowestIndex = 0
const nothing = { won: [], lost: [], changed: [] }
