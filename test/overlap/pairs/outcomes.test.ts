/** When a pair is an opportunity, a conflict or a broken dig rest. */
import { describe, expect, it } from 'vitest'
import type { Combination } from '../../../shared/domain/combination.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../../shared/domain/overlap.ts'
import { type Outcome } from '../../../shared/domain/outcome.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import {
  combinationOf,
  line,
  period,
  point,
  projectOf,
  setAside,
  someWork,
  square,
  workId,
} from '../some-works.ts'

type Fields = Partial<Omit<Work, 'id' | 'bounds'>>

const settings = defaultOverlapSettings
const street = line([0, 0], [100, 0])
const beside = (metres: number) => line([0, metres], [100, metres])
const in2027: Fields = { period: period('2027-03-01', '2027-03-31') }
const days = (start: string, end: string): Fields => ({ period: period(start, end) })

interface Circumstances {
  metres?: number
  /** Agreed periods of combinations of both works. */
  combined?: [start: string, end: string][]
  changed?: Partial<OverlapSettings>
}

function pairsOf(one: Fields, two: Fields, { metres = 0, combined = [], changed = {} }: Circumstances = {}) {
  const placed = [someWork(0, street, one), someWork(1, beside(metres), two)]
  const combinations = combined.map(([start, end], index) => combinationOf(index, [0, 1], start, end))
  return readOverlaps(projectOf(placed, { combinations }), { ...settings, ...changed }, { pairsOnly: false })
    .pairs
}

describe('outcomes of a pair', () => {
  it.each<[string, Fields, Fields, number, Outcome[]]>([
    ['at the same time in one trench', in2027, in2027, 0, ['opportunity', 'conflict']],
    ['at the same time at exactly 10 m', in2027, in2027, 10, ['opportunity', 'conflict']],
    ['at the same time at 11 m', in2027, in2027, 11, ['opportunity']],
    ['at the same time at exactly 25 m', in2027, in2027, 25, ['opportunity']],
    ['half a year apart', in2027, days('2027-10-01', '2027-10-31'), 0, ['opportunity']],
    ['exactly 730 days apart', in2027, days('2029-03-30', '2029-04-30'), 0, ['opportunity']],
    ['one of them under way', in2027, { ...in2027, firmness: 'executing' }, 0, ['conflict']],
    ['one of them done', { ...in2027, firmness: 'done' }, in2027, 0, ['conflict']],
    ['one of them an idea', { ...in2027, firmness: 'idea' }, in2027, 0, ['opportunity', 'conflict']],
    ['one without a date', in2027, { period: period() }, 0, ['opportunity']],
    [
      'a new road, then a trench',
      { ...in2027, kind: 'resurface' },
      days('2027-10-01', '2027-12-01'),
      0,
      ['opportunity', 'digRest'],
    ],
    [
      'a trench, then a new road',
      { ...days('2027-10-01', '2027-12-01'), kind: 'resurface' },
      in2027,
      0,
      ['opportunity'],
    ],
    [
      'a trench 11 m from a new road',
      { ...in2027, kind: 'resurface' },
      days('2027-10-01', '2027-12-01'),
      11,
      ['opportunity'],
    ],
    [
      'a trench four years after a new road',
      { ...in2027, kind: 'resurface' },
      days('2031-03-01', '2031-04-01'),
      0,
      ['digRest'],
    ],
    [
      'a trench the day after a new road',
      { ...in2027, kind: 'resurface' },
      days('2027-04-01', '2027-05-01'),
      0,
      ['opportunity', 'digRest'],
    ],
    [
      'a trench on the last day of a new road',
      { ...in2027, kind: 'resurface' },
      days('2027-03-31', '2027-05-01'),
      0,
      ['opportunity', 'conflict'],
    ],
    [
      'a finished road and a trench',
      { ...in2027, kind: 'reconstruct', firmness: 'done' },
      days('2030-03-01', '2030-04-01'),
      0,
      ['digRest'],
    ],
    [
      'a trench after a road without a known end',
      { period: period('2027-01-01', null), kind: 'resurface' },
      days('2030-03-01', '2030-04-01'),
      0,
      ['opportunity', 'conflict'],
    ],
    [
      'a trench without a date after a new road',
      { ...in2027, kind: 'resurface' },
      { period: period() },
      0,
      ['opportunity'],
    ],
  ])('%s', (_, one, two, metres, outcomes) => {
    expect(pairsOf(one, two, { metres }).map((pair) => pair.outcomes)).toEqual([outcomes])
  })

  it.each<[string, Fields, Fields, number]>([
    ['731 days apart', in2027, days('2029-03-31', '2029-04-30'), 0],
    ['26 m apart', in2027, in2027, 26],
    [
      'a trench five years and a month after a new road',
      { ...in2027, kind: 'resurface' },
      days('2032-05-01', '2032-06-01'),
      0,
    ],
    ['one withdrawn', in2027, { ...in2027, firmness: 'withdrawn' }, 0],
  ])('%s: no pair at all', (_, one, two, metres) => {
    expect(pairsOf(one, two, { metres })).toEqual([])
  })

  it.each([
    ['2027-05-03', '2032-05-03', '2032-05-04'],
    ['2028-02-29', '2033-02-28', '2033-03-01'],
    ['2026-12-07', '2031-12-07', '2031-12-08'],
  ])(
    'lets a street rest for years of the calendar: done on %s, broken on %s and not on %s',
    (end, last, free) => {
      const road: Fields = { ...days('2026-01-01', end), kind: 'resurface' }
      const outcomes = (start: string) =>
        pairsOf(road, days(start, '2040-01-01')).flatMap((pair) => pair.outcomes)
      expect(outcomes(last)).toEqual(['digRest'])
      expect(outcomes(free)).toEqual([])
    },
  )

  it('takes the years of dig rest from the settings of that kind of work', () => {
    const digRest = {
      ...settings.digRest,
      yearsByKind: { ...settings.digRest.yearsByKind, resurface: 0, replace: 3 },
    }
    const later = days('2029-10-01', '2029-11-01')
    expect(pairsOf({ ...in2027, kind: 'resurface' }, later, { changed: { digRest } })).toEqual([])
    expect(pairsOf({ ...in2027, kind: 'replace' }, later, { changed: { digRest } })[0]?.outcomes).toEqual([
      'digRest',
    ])
  })
})

describe('works in a combination', () => {
  const agreed: [string, string] = ['2028-01-01', '2028-03-31']

  it('are no conflict, and stand at their agreed period', () => {
    const [pair] = pairsOf(in2027, days('2029-01-01', '2029-02-01'), { combined: [agreed] })
    expect(pair).toMatchObject({ gapDays: 0, outcomes: ['opportunity'] })
  })

  it('stand each at the period agreed for it, and break no rest of one another', () => {
    const whole = combinationOf(0, [0, 1], '2027-01-01', '2027-12-31')
    const [first, last] = [
      ['2027-02-01', '2027-03-31'],
      ['2027-10-01', '2027-10-31'],
    ].map(([start, end], index) => {
      const period = { start, end } as Combination['period']
      return { work: workId(index), period, original: null }
    })
    const placed = [someWork(0, street, in2027), someWork(1, street, in2027)]
    const combinations = [{ ...whole, agreements: [first!, last!] }]
    const { pairs, counts } = readOverlaps(projectOf(placed, { combinations }), settings, {
      pairsOnly: false,
    })
    expect(pairs).toMatchObject([{ gapDays: 184, outcomes: ['opportunity'] }])
    expect(counts.digRest).toBe(0)
  })

  it('close the street afterwards, whatever their kind', () => {
    const placed = [
      someWork(0, street, in2027),
      someWork(1, street, in2027),
      someWork(2, street, days('2032-06-01', '2032-07-01')),
    ]
    const combinations = [combinationOf(0, [0, 1], ...agreed)]
    const { counts, pairs } = readOverlaps(projectOf(placed, { combinations }), settings, {
      pairsOnly: false,
    })
    // One work opens one street, which two works closed together.
    expect(counts).toEqual({ opportunity: 1, conflict: 0, digRest: 1 })
    expect(pairs.filter(({ outcomes }) => outcomes.includes('digRest'))).toHaveLength(2)
  })

  it('stay a conflict with a work outside it, and with one in another combination', () => {
    const placed = [0, 1, 2, 3].map((index) => someWork(index, street, in2027))
    const combinations = [
      combinationOf(0, [0, 1], '2027-03-01', '2027-03-31'),
      combinationOf(1, [2, 3], '2027-03-01', '2027-03-31'),
    ]
    const { pairs } = readOverlaps(projectOf(placed, { combinations }), settings, { pairsOnly: false })
    const conflicts = pairs.filter((pair) => pair.outcomes.includes('conflict'))
    // Works 0 and 3 are of one party in one discipline, so they are no pair.
    expect(conflicts).toHaveLength(3)
  })
})

describe('slivers', () => {
  const slivers = (one: GeoJSON.Geometry, two: GeoJSON.Geometry) =>
    readOverlaps(projectOf([someWork(0, one), someWork(1, two)]), settings, { pairsOnly: false }).pairs.map(
      (pair) => pair.sliver,
    )
  it.each<[string, GeoJSON.Geometry, GeoJSON.Geometry, boolean]>([
    ['areas that only touch', square(0, 0, 10), square(10, 0, 10), true],
    ['0.5 m² of 100 m²', square(0, 0, 10), square(9.95, 0, 10), true],
    ['exactly 1 m² of 64 m²', square(0, 0, 8), square(7.875, 0, 8), false],
    ['0.5 m² of 1 m²', square(0, 0, 10), square(9.5, 0, 1), false],
    ['2 m² of 10,000 m²', square(0, 0, 100), square(99.98, 0, 100), false],
    ['areas near each other', square(0, 0, 10), square(12, 0, 10), false],
    ['lines that only touch', line([0, 0], [10, 0]), line([10, 0], [20, 0]), false],
  ])('%s', (_, one, two, sliver) => {
    expect(slivers(one, two)).toEqual([sliver])
  })
})

describe('pairs alone, for comparing with a database', () => {
  it('has the facts and outcomes, and none of the rest', () => {
    const placed = [someWork(0, street, in2027), someWork(1, street, in2027)]
    const judgements = [setAside(0, 1, 'Te duur')]
    const answer = readOverlaps(projectOf(placed, { judgements }), settings, { pairsOnly: true })
    expect(answer).toMatchObject({
      works: 2,
      clusters: [],
      counts: { opportunity: 1, conflict: 1, digRest: 0 },
    })
    expect(answer.pairs).toMatchObject([
      { distance: 0, sharedArea: null, sharedLength: null, gapDays: 0, score: 0 },
    ])
  })

  it('asks nothing of firmness but that a work is not withdrawn', () => {
    const fields = (['executing', 'done', 'idea', 'withdrawn'] as const).map((firmness) => ({
      ...in2027,
      firmness,
    }))
    const placed = fields.map((each, index) =>
      someWork(index, street, { ...each, discipline: disciplines[index]! }),
    )
    const { pairs, works } = readOverlaps(projectOf(placed), settings, { pairsOnly: true })
    expect(pairs).toHaveLength(3)
    expect(works).toBe(3)
  })

  it.each([0, 25])('finds at %i m what the whole answer calls that near, to the micrometre', (metres) => {
    const asked = { ...settings, opportunity: { ...settings.opportunity, distance: metres } }
    const apart = [3e-7, -3e-7].map((more) => Math.abs(metres + more))
    const placed = [point(0, 0), ...apart.map((x) => point(x, 0))].map((place, index) =>
      someWork(index, place, in2027),
    )
    const [alone, whole] = [true, false].map((pairsOnly) =>
      readOverlaps(projectOf(placed), asked, { pairsOnly }).pairs.filter(({ a }) => a === workId(0)),
    )
    expect(alone!.map(({ distance }) => distance)).toEqual([metres, metres])
    expect(whole!.filter(({ distance }) => distance <= metres)).toHaveLength(2)
  })

  it('leaves out what only a dig rest would reach', () => {
    const placed = [
      someWork(0, street, { ...in2027, kind: 'resurface' }),
      someWork(1, street, days('2031-01-01', '2031-02-01')),
    ]
    expect(readOverlaps(projectOf(placed), settings, { pairsOnly: true }).pairs).toEqual([])
  })
})

const disciplines = ['water', 'gasLow', 'heat', 'telecom'] as const
