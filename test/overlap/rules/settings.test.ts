/** What the rules of a project leave in and out: horizon, exclusions, region-wide works and noise. */
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings, type OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import {
  combinationOf,
  line,
  partyId,
  period,
  projectOf,
  someWork,
  square,
  workId,
  type PlacedWork,
} from '../some-works.ts'

type Fields = Partial<Omit<Work, 'id' | 'bounds'>>

const street = line([0, 0], [100, 0])
const read = (
  placed: readonly PlacedWork[],
  rules: Partial<OverlapSettings> = {},
  decisions: Parameters<typeof projectOf>[1] = {},
) => readOverlaps(projectOf(placed, decisions), { ...defaultOverlapSettings, ...rules }, { pairsOnly: false })
const both = (one: Fields, two: Fields) => [someWork(1, street, one), someWork(2, street, two)]
const days = (start: string | null, end: string | null): Fields => ({ period: period(start, end) })

describe('the horizon', () => {
  const horizon = { from: 2027, until: 2028 }
  const outcomes = (one: Fields, two: Fields, decisions = {}) =>
    read(both(one, two), { horizon }, decisions).pairs.map((pair) => pair.outcomes)

  it.each<[string, Fields, Fields]>([
    ['both in it', days('2027-05-01', '2027-06-01'), days('2027-05-01', '2028-03-01')],
    [
      'one of which ends on its first day',
      days('2026-10-01', '2027-01-01'),
      days('2027-01-01', '2027-02-01'),
    ],
    [
      'one of which starts on its last day',
      days('2028-12-31', '2029-05-01'),
      days('2028-12-01', '2028-12-31'),
    ],
    ['one of which began long ago and is open', days('2020-01-01', null), days('2027-05-01', '2027-06-01')],
  ])('leaves in works %s', (_, one, two) => {
    expect(outcomes(one, two)).toEqual([['opportunity', 'conflict']])
  })

  it('leaves in a work without any date', () => {
    expect(outcomes(days(null, null), days('2027-05-01', '2027-06-01'))).toEqual([['opportunity']])
  })

  it.each<[string, Fields, Fields]>([
    ['both before it', days('2026-05-01', '2026-06-01'), days('2026-05-01', '2026-06-01')],
    ['one of which is after it', days('2028-12-01', '2028-12-31'), days('2029-01-01', '2029-02-01')],
    ['one undated and one before it', days(null, null), days('2026-05-01', '2026-12-31')],
  ])('leaves out works %s', (_, one, two) => {
    expect(outcomes(one, two)).toEqual([])
  })

  it('counts the agreed period of works in a combination', () => {
    const combinations = [combinationOf(1, [1, 2], '2027-03-01', '2027-04-01')]
    const old = days('2026-05-01', '2026-06-01')
    expect(outcomes(old, old)).toEqual([])
    expect(outcomes(old, old, { combinations })).toEqual([['opportunity']])
  })

  it('is looked past by dig rest', () => {
    const road = { ...days('2025-03-01', '2025-04-01'), kind: 'resurface' } as const
    expect(outcomes(road, days('2028-03-01', '2028-04-01'))).toEqual([['digRest']])
  })

  it('can be open at either side', () => {
    const early = days('2026-05-01', '2026-06-01')
    const count = (from: number | null, until: number | null) =>
      read(both(early, early), { horizon: { from, until } }).pairs.length
    expect([count(null, 2026), count(2026, null), count(null, 2025), count(2027, null)]).toEqual([1, 1, 0, 0])
  })
})

describe('exclusions', () => {
  const none = defaultOverlapSettings.exclusions
  it.each<[string, Partial<OverlapSettings['exclusions']>]>([
    ['its discipline', { disciplines: ['gasLow'] }],
    ['its kind', { kinds: ['connect'] }],
    ['its firmness', { firmness: ['idea'] }],
  ])('leave a work out of every pair by %s', (_, exclusions) => {
    const placed = [
      ...both({}, {}),
      someWork(3, street, { discipline: 'gasLow', kind: 'connect', firmness: 'idea' }),
    ]
    expect(read(placed).pairs).toHaveLength(3)
    const answer = read(placed, { exclusions: { ...none, ...exclusions } })
    expect(answer.pairs).toMatchObject([{ a: workId(1), b: workId(2) }])
    expect(answer.works).toBe(2)
  })

  it('leave out pairs of one party, and no others', () => {
    const party = partyId(0)
    const placed = [
      someWork(1, street, { party }),
      someWork(2, street, { party, discipline: 'heat' }),
      someWork(3, street, { party: partyId(1), discipline: 'heat' }),
    ]
    expect(read(placed).pairs).toHaveLength(3)
    expect(read(placed, { exclusions: { ...none, withinParty: true } }).pairs).toMatchObject([
      { a: workId(1), b: workId(3) },
      { a: workId(2), b: workId(3) },
    ])
  })
})

describe('a region-wide work', () => {
  const region = someWork(0, square(-1000, -1000, 2000))
  const here = [someWork(1, street), someWork(2, street)]
  const alone = someWork(5, line([500, 500], [600, 500]))

  it('stands apart, and is in no cluster of what it meets', () => {
    const { clusters, apart, pairs } = read([region, ...here, alone])
    expect(clusters.map(({ works }) => works)).toEqual([[1, 2].map(workId)])
    expect(apart.map(({ works, note }) => [works, note.key])).toEqual([[[workId(0)], 'overlap.regionArea']])
    expect(pairs.filter(({ noise }) => noise === 'region')).toHaveLength(3)
  })

  it('does not change the score, the outcomes or the name of the clusters it meets', () => {
    const without = read(here).clusters[0]!
    const beside = read([region, ...here]).clusters[0]!
    expect(beside).toEqual({ ...without, pairs: beside.pairs })
  })

  it('is an ordinary work where the settings call that size ordinary', () => {
    const rules = { region: { across: 5000, area: 250_000 } }
    expect(read([region, ...here, alone], rules).clusters.map(({ works }) => works)).toEqual([
      [0, 1, 2].map(workId),
      [0, 5].map(workId),
    ])
  })
})

describe('noise', () => {
  it('makes no cluster, however strong it looks', () => {
    // Two versions of one measure, which score highest, and a work that meets both.
    const version = { party: partyId(0), discipline: 'water', number: 'A1' } as const
    const placed = [
      someWork(1, line([0, 0], [300, 0]), version),
      someWork(2, line([0, 0], [300, 0]), { ...version, discipline: 'heat' }),
      someWork(3, line([280, 0], [480, 0]), { party: partyId(1), number: 'B' }),
    ]
    const rules = { cluster: { across: 490, years: 5 } }
    const { pairs, clusters } = read(placed, rules)
    expect(pairs.find(({ a, b }) => a === workId(1) && b === workId(2))?.noise).toBe('version')
    const real = pairs.filter(({ noise }) => noise === null)
    expect(real).toHaveLength(1)
    expect(clusters).toMatchObject([
      { works: [real[0]!.a, real[0]!.b], parts: { shared: real[0]!.parts.shared } },
    ])
  })

  it('gives no outcome to a cluster with real pairs', () => {
    const placed = [
      someWork(1, square(0, 0, 50), days('2027-01-01', '2027-02-01')),
      someWork(2, square(10, 0, 40), days('2027-06-01', '2027-07-01')),
      // Only touches the first, at the same time.
      someWork(3, square(-50, 0, 50), days('2027-01-01', '2027-02-01')),
    ]
    const { clusters, pairs } = read(placed)
    expect(pairs.map(({ noise }) => noise)).toEqual([null, 'sliver', null])
    expect(clusters).toMatchObject([{ works: [1, 2, 3].map(workId), outcomes: ['opportunity'] }])
  })
})
