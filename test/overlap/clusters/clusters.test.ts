/** Which works belong in one conversation, what it is called, how it ranks and what was decided about it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings as settings, type Pair } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { expectEveryPairOnce, isConversation } from '../every-pair-once.ts'
import {
  clusterId,
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
} from '../some-works.ts'

const read = (placed: readonly PlacedWork[], decisions: Parameters<typeof projectOf>[1] = {}) =>
  readOverlaps(projectOf(placed, decisions), settings, { pairsOnly: false })

const street = (x: number, length = 100) => line([x, 0], [x + length, 0])

describe('joining', () => {
  it('brings pairs that share a work together, under the first of them', () => {
    const { clusters, pairs } = read([
      someWork(2, street(0)),
      someWork(1, street(50)),
      someWork(3, point(60, 8)),
    ])
    expect(clusters).toMatchObject([{ id: clusterId(1, 2), works: [1, 2, 3].map(workId) }])
    expect(clusters[0]?.pairs).toHaveLength(pairs.length)
    // Where they come within 25 m of each other, not all of them.
    expect(clusters[0]?.bounds).toEqual([25, 0, 125, 8])
  })

  it('lets a long work take part in several conversations, each at its own place', () => {
    const { clusters, pairs } = read([
      someWork(1, street(0, 3000)),
      someWork(2, line([100, 0], [100, 50])),
      someWork(3, line([2900, 0], [2900, 50])),
    ])
    expect(clusters.map(({ works }) => works)).toEqual([[1, 2].map(workId), [1, 3].map(workId)])
    expect(clusters.map(({ pairs: inside }) => inside.map((at) => pairs[at]!.b))).toEqual([
      [workId(2)],
      [workId(3)],
    ])
    expect(clusters.map(({ bounds }) => bounds)).toEqual([
      [75, 0, 125, 25],
      [2875, 0, 2925, 25],
    ])
  })

  it('loses no pair that would make a conversation too wide: it is one by itself', () => {
    const { clusters } = read([
      someWork(1, street(0, 600)),
      someWork(2, street(0, 600)),
      someWork(3, line([300, 0], [300, 20])),
    ])
    // Two that run along for 600 m are one conversation whatever its size; what meets both halfway is another.
    expect(clusters.map(({ works }) => works).sort()).toEqual([[1, 2].map(workId), [1, 2, 3].map(workId)])
  })

  it('follows the strongest pair where not all fit', () => {
    const later = { period: period('2028-09-01', '2028-10-01') }
    const { clusters } = read([
      someWork(1, street(0, 300), later),
      someWork(2, street(0, 700)),
      someWork(3, street(400, 300)),
    ])
    expect(clusters.map(({ works }) => works)).toEqual([[2, 3].map(workId), [1, 2].map(workId)])
  })

  it('refuses what would last more than five years of the calendar, and nothing less', () => {
    const works = (last: string) =>
      read([
        someWork(1, street(0), { period: period('2027-03-01', '2027-03-01') }),
        someWork(2, street(0), { period: period('2029-02-01', '2030-04-01') }),
        someWork(4, street(0), { discipline: 'heat', period: period('2032-03-01', last) }),
      ]).clusters.map((cluster) => cluster.works)
    // 1,827 days, of which two are 29 February.
    expect(works('2032-03-01')).toEqual([[1, 2, 4].map(workId)])
    expect(works('2032-03-02')).toHaveLength(2)
  })

  it('takes a period that is open to come when the others want it', () => {
    const { clusters } = read([
      someWork(1, street(0), { period: period('2031-01-01', null) }),
      someWork(2, street(0), { period: period('2045-03-01', '2045-06-01') }),
      someWork(3, street(0), { period: period('2046-03-01', '2046-06-01') }),
    ])
    expect(clusters.map(({ works }) => works)).toEqual([[1, 2, 3].map(workId)])
    expect(clusters[0]).toMatchObject({ start: '2031-01-01', end: '2046-06-01', openEnd: true })
  })

  it('makes one of a conflict with a work that is being carried out', () => {
    const { clusters, pairs } = read([
      someWork(1, street(0), { firmness: 'executing' }),
      someWork(2, street(0)),
    ])
    expect(pairs.map(({ outcomes }) => outcomes)).toEqual([['conflict']])
    expect(clusters).toMatchObject([{ works: [1, 2].map(workId), outcomes: ['conflict'] }])
  })

  it('makes none of a dig rest alone, and tells it where both works are', () => {
    const paved = someWork(1, street(0), { kind: 'resurface' })
    const soon = { period: period('2030-03-01', '2030-04-01') }
    expect(read([paved, someWork(2, street(0), soon)]).clusters).toEqual([])
    const { clusters } = read([
      paved,
      someWork(2, street(0), soon),
      someWork(3, street(0), { period: period('2028-12-01', '2029-01-01') }),
    ])
    expect(clusters).toMatchObject([{ outcomes: ['opportunity', 'digRest'] }])
    expect(clusters[0]?.pairs).toHaveLength(3)
  })
})

const anywhere = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  length: fc.integer({ min: 0, max: 700 }),
  start: fc.integer({ min: 2026, max: 2031 }),
  lasts: fc.integer({ min: 0, max: 6 }),
  firmness: fc.constantFrom<Work['firmness']>('idea', 'scheduled', 'executing', 'withdrawn'),
  kind: fc.constantFrom<Work['kind']>('replace', 'resurface'),
  dated: fc.integer({ min: 0, max: 9 }),
})
const arbitraryWorks = fc.array(anywhere, { maxLength: 25 }).map((works) =>
  works.map(({ x, length, start, lasts, firmness, kind, dated }, index) =>
    someWork(index, line([x, index % 4], [x + length, 3]), {
      firmness,
      kind,
      period: dated === 0 ? period() : period(`${start}-02-01`, `${start + lasts}-07-01`),
    }),
  ),
)

describe('the law of clusters', () => {
  it('puts every opportunity and conflict that is no noise in exactly one cluster, of two works at least', () => {
    fc.assert(
      fc.property(arbitraryWorks, (placed) => {
        const answer = read(placed)
        expectEveryPairOnce(answer)
        for (const { score } of answer.clusters) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('lets only a single pair be too wide or too long, and leaves no two that could still be one', () => {
    fc.assert(
      fc.property(arbitraryWorks, (placed) => {
        const { clusters, pairs } = read(placed)
        const byId = new Map(placed.map(({ work }) => [work.id, work]))
        const extents = clusters.map(({ works, pairs: inside }) => ({
          works,
          ties: inside.map((at) => pairs[at]!).filter(isConversation),
          dates: works.map((id) => byId.get(id)!.period),
        }))
        for (const one of extents) {
          if (one.ties.length > 1) expect(fits([one])).toBe(true)
          for (const two of extents)
            if (one !== two && one.works.some((work) => two.works.includes(work)))
              expect(fits([one, two])).toBe(false)
        }
      }),
    )
  })

  interface Extent {
    readonly ties: readonly Pair[]
    readonly dates: readonly Work['period'][]
  }

  function fits(all: readonly Extent[]): boolean {
    const places = all.flatMap(({ ties }) => ties.map(({ place }) => place!))
    const side = (at: number, pick: (...values: number[]) => number) => pick(...places.map((one) => one[at]!))
    const width = side(2, Math.max) - side(0, Math.min)
    const height = side(3, Math.max) - side(1, Math.min)
    const days = all.flatMap(({ dates }) => dates.flatMap(({ start, end }) => [start, end]))
    const known = days.filter((date) => date !== null).sort()
    const first = known[0] ?? '2000-01-01'
    const limit = `${Number(first.slice(0, 4)) + 5}${first.slice(4)}`
    return Math.hypot(width, height) <= 500 && (known.at(-1) ?? first) <= limit
  }
})

describe('the name of a cluster', () => {
  it('is of its own place, when a main runs on to other conversations', () => {
    const main = line([0, 0], [0, 3000])
    const placed = [
      someWork(0, main, { name: 'Hoofdriool' }),
      someWork(1, line([5, 500], [5, 600]), { name: 'Waterleiding Bosweg' }),
      someWork(2, line([5, 2500], [5, 2600]), { name: 'Waterleiding Heiweg' }),
    ]
    const names = read(placed).clusters.map((cluster) => cluster.name)
    expect(names.toSorted()).toEqual(['Waterleiding Bosweg', 'Waterleiding Heiweg'])
    expect(
      read([placed[0]!, someWork(1, line([5, 0], [5, 3000]), { name: 'Ook lang' })]).clusters[0]?.name,
    ).toBe('Hoofdriool')
  })

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
    ['every pair set aside', { judgements: all }, { is: 'setAside', reason: 'Te duur', returns: null }],
    [
      'all in one combination',
      { combinations: [combinationOf(1, [1, 2, 3], '2027-03-01', '2027-04-01')] },
      { is: 'combined', combinations: [combinationId(1)], returns: null },
    ],
    [
      'two combined, the rest set aside',
      { combinations: [combinationOf(1, [1, 2], '2027-03-01', '2027-04-01')], judgements: all.slice(1) },
      { is: 'combined', combinations: [combinationId(1)], returns: null },
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
    ['lying nearer', someWork(2, line([0, 0.5], [100, 0.5])), someWork(2, line([0, 24], [100, 24]))],
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
      weights.near * parts.near +
      weights.gap * parts.gap +
      weights.firmness * parts.firmness +
      weights.digs * parts.digs +
      weights.size * parts.size
    expect(pair?.score).toBeCloseTo(sum, 1)
  })

  it('ranks what shares ground, and no sliver', () => {
    const { clusters } = read([
      someWork(1, square(0, 0, 50)),
      someWork(2, square(50, 0, 50)),
      someWork(4, square(3000, 0, 50)),
      someWork(5, square(3000, 0, 50)),
    ])
    expect(clusters.map((cluster) => cluster.id)).toEqual([clusterId(4, 5)])
  })
})
