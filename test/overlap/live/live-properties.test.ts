/** The law of the live engine: after any edits it says what reading the whole project again would say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings, type OverlapSettings } from '../../../shared/domain/overlap.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import { pairKey } from '../../../shared/overlap/clusters/describe-cluster.ts'
import { foundPair } from '../../../shared/overlap/found/found-overlaps.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { awaken } from '../awaken.ts'
import { RandomTown, type TownLook } from '../random-town.ts'
import { combinationOf, line, setAside, someWork } from '../some-works.ts'
import { listed } from '../written-out.ts'

const fromScratch = (project: Parameters<typeof readOverlaps>[0], settings: OverlapSettings) => {
  const { pairs, clusters } = readOverlaps(project, settings, { pairsOnly: false })
  return { pairs, clusters }
}

/** What there was, with what became of it taken over; by key. */
function after<Thing>(
  before: Map<string, Thing>,
  put: readonly Thing[],
  gone: readonly string[],
  keyOf: (thing: Thing) => string,
) {
  for (const key of gone) before.delete(key)
  for (const thing of put) before.set(keyOf(thing), thing)
  return before
}

const byKey = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string) =>
  new Map(things.map((thing) => [keyOf(thing), thing]))
const clusterKey = ({ id }: { id: string }) => id
const untouched = { combinations: null, judgements: null, digRest: null }

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
      const awake = awaken(town.project(decisions), settings)
      let pairs = byKey(awake.answer().pairs.map(foundPair), pairKey)
      let clusters = byKey(awake.answer().clusters.map(listed), clusterKey)
      for (let edit = 1; edit <= 350; edit++) {
        awake.change({ edits: town.edits(), ...untouched }, edit)
        const became = awake.since(edit - 1)!
        const gone = became.pairs.gone.map(([a, b]) => pairKey({ a, b }))
        pairs = after(pairs, became.pairs.put, gone, pairKey)
        const put = became.clusters.put.map(({ cluster }) => cluster)
        clusters = after(clusters, put, became.clusters.gone, clusterKey)
        if (edit % 70 !== 0) continue
        const again = fromScratch(town.project(decisions), settings)
        const answer = awake.answer()
        expect(answer.pairs).toEqual(again.pairs)
        expect(answer.clusters).toEqual(again.clusters)
        expect(pairs).toEqual(byKey(again.pairs.map(foundPair), pairKey))
        expect(clusters).toEqual(byKey(again.clusters.map(listed), clusterKey))
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
        const awake = awaken(new RandomTown(seed, look).project(decisions), defaultOverlapSettings)
        const before = awake.answer().clusters
        const far = someWork(9999, line([90_000, 400_000], [90_100, 400_000]))
        awake.change({ edits: [{ put: far.work, place: toWkb(far.geometry!) }], ...untouched }, 1)
        expect(awake.since(0)).toMatchObject({ pairs: nothing, clusters: nothing })
        expect(awake.answer().clusters).toEqual(before)
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
const nothing = { put: [], gone: [] }
