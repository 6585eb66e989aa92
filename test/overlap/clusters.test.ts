/** Which works belong in one conversation, what it is called, how it ranks and what was decided about it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings as settings } from '../../shared/domain/overlap.ts'
import type { Work } from '../../shared/domain/work.ts'
import { readOverlaps } from '../../shared/overlap/read-overlaps.ts'
import {
  combinationId,
  combinationOf,
  line,
  period,
  point,
  projectOf,
  setAside,
  someWork,
  square,
  workId,
  type PlacedWork,
} from './some-works.ts'

const read = (placed: readonly PlacedWork[], decisions: Parameters<typeof projectOf>[1] = {}) =>
  readOverlaps(projectOf(placed, decisions), settings, { pairsOnly: false })

const street = (x: number, length = 100) => line([x, 0], [x + length, 0])

describe('joining', () => {
  it('brings works that are pairs together under the lowest id', () => {
    const { clusters, pairs } = read([
      someWork(2, street(0)),
      someWork(1, street(50)),
      someWork(3, point(60, 8)),
    ])
    expect(clusters).toMatchObject([{ id: workId(1), works: [1, 2, 3].map(workId), neighbours: [] }])
    expect(clusters[0]?.pairs).toHaveLength(pairs.length)
    expect(clusters[0]?.bounds).toEqual([0, 0, 150, 8])
  })

  it('refuses what would be more than 500 m across, and keeps the tie between neighbours', () => {
    const { clusters } = read([
      someWork(1, street(0, 200)),
      someWork(2, street(0, 200)),
      someWork(3, street(200, 400)),
      someWork(4, street(200, 400)),
    ])
    const members = clusters.map((cluster) => cluster.works)
    expect(members.sort()).toEqual([[1, 2].map(workId), [3, 4].map(workId)])
    expect(clusters.map((cluster) => cluster.neighbours).sort()).toEqual([[workId(1)], [workId(3)]])
  })

  it('follows the strongest tie where not all fit', () => {
    const later = { period: period('2028-09-01', '2028-10-01') }
    const { clusters } = read([
      someWork(1, street(0, 250), later),
      someWork(2, street(240, 240)),
      someWork(3, street(470, 250)),
    ])
    expect(clusters.map((cluster) => cluster.works).sort()).toEqual([[workId(1)], [2, 3].map(workId)])
  })

  it('refuses what would last more than five years', () => {
    const at = (year: number) => ({ period: period(`${year}-01-01`, `${year}-12-31`) })
    const { clusters } = read(
      [2027, 2029, 2031, 2033].map((year, index) => someWork(index, street(0), at(year))),
    )
    expect(clusters.length).toBeGreaterThan(1)
    for (const { start, end } of clusters) {
      expect(Number(end?.slice(0, 4)) - Number(start?.slice(0, 4))).toBeLessThan(5)
    }
  })

  it('leaves a work whose ties were all refused by itself, with its neighbours', () => {
    const { clusters } = read([someWork(1, street(0, 300)), someWork(2, street(300, 300))])
    expect(clusters.map(({ works, neighbours }) => [works, neighbours]).sort()).toEqual([
      [[workId(1)], [workId(2)]],
      [[workId(2)], [workId(1)]],
    ])
  })

  it('lets a work that is wider by itself keep what lies within it', () => {
    const { clusters } = read([
      someWork(1, square(0, 0, 900)),
      someWork(2, street(100)),
      someWork(3, street(700)),
    ])
    expect(clusters.map((cluster) => cluster.works)).toEqual([[1, 2, 3].map(workId)])
  })

  const anywhere = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    length: fc.integer({ min: 0, max: 300 }),
    start: fc.integer({ min: 2026, max: 2031 }),
    firmness: fc.constantFrom<Work['firmness']>('idea', 'scheduled', 'executing', 'withdrawn'),
    dated: fc.integer({ min: 0, max: 9 }),
  })
  const arbitraryWorks = fc.array(anywhere, { maxLength: 25 }).map((works) =>
    works.map(({ x, length, start, firmness, dated }, index) =>
      someWork(index, line([x, index % 4], [x + length, 3]), {
        firmness,
        period: dated === 0 ? period() : period(`${start}-02-01`, `${start}-07-01`),
      }),
    ),
  )

  it('puts every opportunity in a cluster or between neighbours, and every work in one cluster at most', () => {
    fc.assert(
      fc.property(arbitraryWorks, (placed) => {
        const { clusters, pairs } = read(placed)
        const clusterOf = new Map(
          clusters.flatMap((cluster) => cluster.works.map((work) => [work, cluster] as const)),
        )
        expect(clusterOf.size).toBe(clusters.reduce((sum, cluster) => sum + cluster.works.length, 0))
        for (const { a, b, outcomes } of pairs) {
          if (!outcomes.includes('opportunity')) continue
          const [one, two] = [clusterOf.get(a)!, clusterOf.get(b)!]
          if (one !== two)
            expect(one.neighbours.includes(two.id) && two.neighbours.includes(one.id)).toBe(true)
        }
        for (const { bounds, score } of clusters) {
          expect(Math.hypot(bounds[2] - bounds[0], bounds[3] - bounds[1])).toBeLessThanOrEqual(500)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('gives the same answer with the works in another order', () => {
    fc.assert(
      fc.property(arbitraryWorks, (placed) => {
        const { ms: _, ...answer } = read(placed)
        expect(read([...placed].reverse())).toMatchObject(answer)
      }),
    )
  })
})

describe('the name of a cluster', () => {
  const named = (fields: Partial<Work>[]) =>
    read(fields.map((each, index) => someWork(index, street(0, 100 + index), each))).clusters[0]?.name
  it.each<[string, Partial<Work>[], string]>([
    [
      'the street most works share',
      [{ street: 'Kade' }, { street: 'Stationsstraat' }, { street: 'Kade' }],
      'Kade',
    ],
    [
      'the district when no street is shared',
      [{ street: 'Kade', district: 'Centrum' }, { district: 'Centrum' }],
      'Centrum',
    ],
    [
      'the largest work when nothing is shared',
      [{ street: 'Kade', name: 'klein' }, { name: 'groot' }],
      'groot',
    ],
  ])('%s', (_, fields, name) => {
    expect(named(fields)).toBe(name)
  })
})

describe('what was decided about a cluster', () => {
  const three = [1, 2, 3].map((index) => someWork(index, street(0)))
  const all = [setAside(1, 2, 'Te duur'), setAside(1, 3, 'Te duur'), setAside(2, 3, 'Te duur')]
  it.each<[string, Parameters<typeof projectOf>[1], object]>([
    ['nothing', {}, { is: 'open' }],
    ['one pair set aside', { judgements: all.slice(0, 1) }, { is: 'open' }],
    ['every pair set aside', { judgements: all }, { is: 'setAside', reason: 'Te duur' }],
    [
      'all in one combination',
      { combinations: [combinationOf(1, [1, 2, 3], '2027-03-01', '2027-04-01')] },
      { is: 'combined', combinations: [combinationId(1)] },
    ],
    [
      'two combined, the rest set aside',
      { combinations: [combinationOf(1, [1, 2], '2027-03-01', '2027-04-01')], judgements: all.slice(1) },
      { is: 'combined', combinations: [combinationId(1)] },
    ],
    [
      'two combined, the third still open',
      { combinations: [combinationOf(1, [1, 2], '2027-03-01', '2027-04-01')] },
      { is: 'open' },
    ],
  ])('%s', (_, decisions, status) => {
    expect(read(three, decisions).clusters[0]?.status).toEqual(status)
  })
})

describe('the score', () => {
  const scoreOf = (one: PlacedWork, two: PlacedWork) => read([one, two]).pairs[0]?.score ?? NaN
  const first = someWork(1, street(0))
  it.each<[string, PlacedWork, PlacedWork]>([
    ['more street shared', someWork(2, street(0)), someWork(2, street(120))],
    [
      'a smaller gap',
      someWork(2, street(0)),
      someWork(2, street(0), { period: period('2028-03-01', '2028-04-01') }),
    ],
    ['a firmer plan', someWork(2, street(0)), someWork(2, street(0), { firmness: 'idea' })],
    ['both dig', someWork(2, street(0)), someWork(2, street(0), { kind: 'renovate' })],
    ['a larger work', someWork(2, street(0, 100)), someWork(2, street(0, 20))],
    [
      'room to move',
      someWork(2, street(0), {
        period: period('2028-03-01', '2028-04-01'),
        earliestStart: period('2027-01-01').start,
      }),
      someWork(2, street(0), { period: period('2028-03-01', '2028-04-01') }),
    ],
  ])('is higher for %s', (_, higher, lower) => {
    expect(scoreOf(first, higher)).toBeGreaterThan(scoreOf(first, lower))
  })

  it('is the weighted sum of its parts', () => {
    const [pair] = read([first, someWork(2, street(30), { firmness: 'programmed' })]).pairs
    const { weights } = settings
    const { parts } = pair!
    const sum =
      weights.shared * parts.shared +
      weights.gap * parts.gap +
      weights.firmness * parts.firmness +
      weights.digs * parts.digs +
      weights.size * parts.size
    expect(pair?.score).toBeCloseTo(sum, 1)
  })

  it('ranks a sliver below every pair that shares ground', () => {
    const { clusters } = read([
      someWork(1, square(0, 0, 50)),
      someWork(2, square(50, 0, 50)),
      someWork(4, square(3000, 0, 50)),
      someWork(5, square(3000, 0, 50)),
    ])
    expect(clusters.map((cluster) => cluster.id)).toEqual([workId(4), workId(1)])
  })
})
