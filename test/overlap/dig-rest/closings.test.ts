/** Streets that close: from when until when, what breaks their rest, and what should come before. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClosedArea, DigRestException } from '../../../shared/domain/dig-rest.ts'
import { ClosedAreaId, DigRestExceptionId, LayerId } from '../../../shared/domain/ids.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { ClosedBy, StreetClosing } from '../../../shared/domain/street-closing.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import type { OverlapProject } from '../../../shared/overlap/prepared-project.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import '../../property-runs.ts'
import { combinationOf, line, period, projectOf, someWork, square, workId } from '../some-works.ts'

type Fields = Partial<Omit<Work, 'id' | 'bounds'>>

const street = line([0, 0], [100, 0])
const beside = (metres: number) => line([0, metres], [100, metres])
const days = (start: string | null, end: string | null): Fields => ({ period: period(start, end) })
/** Works 0 and 3 are of one party, 1 and 2 of others; see some-works. */
const newRoad: Fields = { kind: 'reconstruct', street: 'Stationsstraat', ...days('2028-03-01', '2028-09-30') }
const yearAfter = days('2029-10-01', '2029-11-01')

const disciplines = ['roads', 'buildings'] as const

interface Circumstances {
  settings?: Partial<OverlapSettings>
  combinations?: OverlapProject['combinations']
  exceptions?: readonly DigRestException[]
  areas?: readonly [ClosedArea, GeoJSON.Geometry][]
}

function answer(placed: Parameters<typeof projectOf>[0], circumstances: Circumstances) {
  const { combinations = [], exceptions = [], areas = [] } = circumstances
  const settings = { ...defaultOverlapSettings, ...circumstances.settings }
  const digRest = {
    exceptions,
    areas: areas.map(([area]) => area),
    areaShapes: shapesOf(areas.map(([, geometry]) => geometry)),
  }
  return readOverlaps({ ...projectOf(placed, { combinations }), digRest }, settings, { pairsOnly: false })
}

function closings(placed: Parameters<typeof projectOf>[0], circumstances: Circumstances = {}) {
  return answer(placed, circumstances).closings
}

const numbered = (group: number, index: number) =>
  `01900000-0000-7000-8${String(group).padStart(3, '0')}-${String(index).padStart(12, '0')}`
const areaId = (index: number) => ClosedAreaId.parse(numbered(6, index))
const exceptionId = (index: number) => DigRestExceptionId.parse(numbered(7, index))

function resting(index: number, finished: string | null, until: string | null = null): ClosedArea {
  const date = (day: string | null) => day as CalendarDate | null
  return {
    id: areaId(index),
    layer: LayerId.parse(numbered(8, 1)),
    name: 'Hoogstraat',
    finished: date(finished),
    until: date(until),
  }
}

function exception(index: number, work: number, closedBy: ClosedBy, starts: string, until: string) {
  return {
    id: exceptionId(index),
    work: workId(work),
    closedBy,
    ground: 'connection',
    reason: 'nieuwe school',
    actor: 'Anna',
    at: '2026-11-01T10:00:00.000Z',
    starts: starts as CalendarDate,
    until: until as CalendarDate,
  } as const
}

const only = (found: readonly StreetClosing[]): StreetClosing => {
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('a street that closes', () => {
  it('is closed from the day after, for the years of its kind', () => {
    expect(only(closings([someWork(0, street, newRoad)]))).toEqual({
      by: { work: workId(0) },
      works: [workId(0)],
      name: 'Stationsstraat',
      from: '2028-10-01',
      until: '2033-09-30',
      settled: false,
      breaks: [],
      before: [],
    })
  })

  it.each<[string, Fields]>([
    ['by a work that was withdrawn', { ...newRoad, firmness: 'withdrawn' }],
    ['by a kind that closes nothing', { ...newRoad, kind: 'replace' }],
    ['by a work without a date', { ...newRoad, ...days(null, null) }],
    ['by a work that never ends', { ...newRoad, ...days('2028-03-01', null) }],
  ])('does not close %s', (_, fields) => {
    expect(closings([someWork(0, street, fields)])).toEqual([])
  })

  it('does not close by works that the rules leave out', () => {
    const exclusions = { ...defaultOverlapSettings.exclusions, kinds: ['reconstruct' as const] }
    expect(closings([someWork(0, street, newRoad)], { settings: { exclusions } })).toEqual([])
  })

  it('closes once for works that were agreed to be done together, by the agreed period', () => {
    const placed = [0, 1, 2].map((index) => someWork(index, street, { ...yearAfter, street: 'Kade' }))
    const late = someWork(4, street, days('2031-06-01', '2031-07-01'))
    const combinations = [combinationOf(0, [2, 1, 0], '2029-10-01', '2030-06-30')]
    expect(only(closings([...placed, late], { combinations }))).toMatchObject({
      by: { work: workId(0) },
      works: [workId(0), workId(1), workId(2)],
      name: 'Kade',
      from: '2030-07-01',
      until: '2035-06-30',
      breaks: [{ work: workId(4), starts: '2031-06-01' }],
    })
  })

  it('is named after what was agreed where the works lie in several streets', () => {
    const placed = [0, 1].map((index) => someWork(index, street, { street: `Straat ${index}` }))
    const combinations = [combinationOf(0, [0, 1], '2029-10-01', '2030-06-30')]
    expect(only(closings(placed, { combinations })).name).toBe('Samen')
  })
})

describe('what breaks the rest', () => {
  it('is a work that starts after it within the years, earliest first', () => {
    const placed = [
      someWork(0, street, newRoad),
      someWork(1, street, days('2033-09-30', '2033-12-01')),
      someWork(2, street, days('2028-10-01', '2028-12-01')),
      someWork(4, street, days('2033-10-01', '2033-12-01')),
      someWork(5, street, days('2028-09-30', '2028-12-01')),
      someWork(7, beside(11), days('2028-10-01', '2028-12-01')),
    ]
    expect(only(closings(placed)).breaks.map(({ work }) => work)).toEqual([workId(2), workId(1)])
  })

  it('is no work of one combination with it', () => {
    const placed = [someWork(0, street, newRoad), someWork(1, street, yearAfter)]
    const combinations = [combinationOf(0, [0, 1], '2028-03-01', '2028-09-30')]
    expect(only(closings(placed, { combinations })).breaks).toEqual([])
  })

  it('is no second version of the work that closes it', () => {
    const twice = [newRoad, { ...newRoad, ...yearAfter }].map((fields, index) =>
      someWork(3 * index, street, { ...fields, number: 'R-12', discipline: disciplines[index]! }),
    )
    expect(closings(twice).map(({ breaks }) => breaks)).toEqual([[], []])
  })
})

describe('laatste kans', () => {
  const askedFor = (fields: Fields, road: Fields = newRoad) =>
    only(closings([someWork(0, street, road), someWork(1, beside(5), fields)])).before

  it('is for works that start too late, and for those without a date', () => {
    expect(askedFor(yearAfter)).toEqual([{ work: workId(1), why: 'later', canMove: null }])
    expect(askedFor(days(null, null))).toEqual([{ work: workId(1), why: 'undated', canMove: null }])
  })

  it.each<[string, Fields]>([
    ['that come before it', days('2028-01-01', '2028-02-01')],
    ['that start while it is open', days('2028-09-30', '2029-02-01')],
    ['that come after the rest', days('2034-01-01', '2034-02-01')],
    ['that do not dig', { ...yearAfter, kind: 'renovate' }],
    ['that are done', { ...days(null, null), firmness: 'done' }],
    ['that are under way', { ...yearAfter, firmness: 'executing' }],
    ['that were withdrawn', { ...days(null, null), firmness: 'withdrawn' }],
  ])('is not for works %s', (_, fields) => {
    expect(askedFor(fields)).toEqual([])
  })

  it.each(['executing', 'done'] as const)('is over when the street is %s', (firmness) => {
    const closing = only(
      closings([someWork(0, street, { ...newRoad, firmness }), someWork(1, street, yearAfter)]),
    )
    expect(closing).toMatchObject({ settled: true, before: [] })
    expect(closing.breaks).toHaveLength(1)
  })

  it.each<[string, Fields, boolean | null]>([
    ['may start on its last day', { earliestStart: '2028-09-30' as CalendarDate }, true],
    ['may only start after it', { earliestStart: '2028-10-01' as CalendarDate }, false],
    ['said nothing', {}, null],
    ['must be ready by then', { latestEnd: '2028-09-30' as CalendarDate }, true],
    ['may take longer', { latestEnd: '2028-10-01' as CalendarDate }, null],
  ])('knows whether a work without a date can come: its party %s', (_, room, canMove) => {
    expect(askedFor({ ...days(null, null), ...room })).toMatchObject([{ canMove }])
  })

  it('knows that what was agreed cannot move', () => {
    const room = { earliestStart: '2028-01-01' as CalendarDate }
    const placed = [
      someWork(0, street, newRoad),
      someWork(1, street, { ...yearAfter, ...room }),
      someWork(2, street),
    ]
    const combinations = [combinationOf(0, [1, 2], '2029-10-01', '2029-11-01')]
    const [first] = closings(placed, { combinations })
    expect(first!.before).toEqual(
      [1, 2].map((work) => ({ work: workId(work), why: 'later', canMove: false })),
    )
  })
})

describe('an area that rests', () => {
  const work = (fields: Fields) => [someWork(1, street, fields)]
  const breaks = (fields: Fields, area: ClosedArea, geometry: GeoJSON.Geometry = square(0, 5, 20)) =>
    only(closings(work(fields), { areas: [[area, geometry]] })).breaks.length

  it('closes for the years of the settings after the day it was finished', () => {
    const areas = [[resting(1, '2024-06-30'), square(0, 0, 10)] as [ClosedArea, GeoJSON.Geometry]]
    const closing = { by: { area: areaId(1) }, works: [], name: 'Hoogstraat', settled: true, before: [] }
    expect(only(closings([], { areas }))).toMatchObject({
      ...closing,
      from: '2024-07-01',
      until: '2029-06-30',
    })
    const digRest = { ...defaultOverlapSettings.digRest, years: 3 }
    expect(only(closings([], { areas, settings: { digRest } })).until).toBe('2027-06-30')
    expect(closings([], { areas, settings: { digRest: { ...digRest, years: 0 } } })).toEqual([])
  })

  it('is broken by a work that starts in it while it rests', () => {
    const area = resting(1, '2024-06-30')
    expect(breaks(days('2024-07-01', '2024-08-01'), area)).toBe(1)
    expect(breaks(days('2029-06-30', '2029-08-01'), area)).toBe(1)
    expect(breaks(days('2024-06-30', '2024-08-01'), area)).toBe(0)
    expect(breaks(days('2029-07-01', '2029-08-01'), area)).toBe(0)
    expect(breaks(days(null, null), area)).toBe(0)
    expect(breaks({ ...days('2025-01-01', '2025-02-01'), firmness: 'withdrawn' }, area)).toBe(0)
  })

  it('is broken within the distance of the settings', () => {
    const starts = days('2025-01-01', '2025-02-01')
    expect(breaks(starts, resting(1, '2024-06-30'), square(0, 10, 20))).toBe(1)
    expect(breaks(starts, resting(1, '2024-06-30'), square(0, 10.001, 20))).toBe(0)
    expect(breaks(starts, resting(1, '2024-06-30'), line([50, 3], [60, 3]))).toBe(1)
  })

  it('that only says until when is not held against works that have begun', () => {
    const area = resting(1, null, '2028-12-31')
    expect(breaks(days('2028-12-31', '2029-02-01'), area)).toBe(1)
    expect(breaks(days('2029-01-01', '2029-02-01'), area)).toBe(0)
    expect(breaks({ ...days('2022-12-31', '2023-02-01'), firmness: 'done' }, area)).toBe(0)
  })
})

describe('an exception', () => {
  const placed = [someWork(0, street, newRoad), someWork(1, street, yearAfter)]
  const road = { work: workId(0) }
  const breaksWith = (...exceptions: DigRestException[]) => only(closings(placed, { exceptions })).breaks
  const made = { work: workId(1), starts: '2029-10-01' }

  it('stands with what it is about, and nobody asks that work any more', () => {
    const exceptions = [exception(1, 1, road, '2029-10-01', '2033-09-30')]
    const closing = only(closings(placed, { exceptions }))
    expect(closing.breaks).toEqual([{ ...made, exception: exceptionId(1), unsure: false }])
    expect(closing.before).toEqual([])
  })

  it('takes the pair out of the count, unless it is no longer sure', () => {
    const counted = (until: string) =>
      answer(placed, { exceptions: [exception(1, 1, road, '2029-10-01', until)] })
    const { counts, pairs } = counted('2033-09-30')
    expect(counts.digRest).toBe(0)
    expect(pairs[0]!.outcomes).toContain('digRest')
    expect(counted('2030-09-30').counts.digRest).toBe(1)
  })

  it('is of this work and this street only', () => {
    expect(breaksWith(exception(1, 2, road, '2029-10-01', '2033-09-30'))).toEqual([
      { ...made, exception: null, unsure: false },
    ])
    const otherStreet = exception(1, 1, { work: workId(3) }, '2029-10-01', '2033-09-30')
    expect(breaksWith(otherStreet)).toEqual([{ ...made, exception: null, unsure: false }])
  })

  it('is no longer sure when work or street shifted by more than 30 days', () => {
    const unsure = (starts: string, until: string) =>
      breaksWith(exception(1, 1, road, starts, until))[0]!.unsure
    expect(unsure('2029-10-31', '2033-09-30')).toBe(false)
    expect(unsure('2029-11-01', '2033-09-30')).toBe(true)
    expect(unsure('2029-10-01', '2033-08-30')).toBe(true)
  })

  it('holds for an area as well', () => {
    const areas = [[resting(1, '2026-06-30'), square(0, 0, 10)] as [ClosedArea, GeoJSON.Geometry]]
    const exceptions = [exception(1, 1, { area: areaId(1) }, '2029-10-01', '2031-06-30')]
    const [work] = closings(placed.slice(1), { areas, exceptions })
    expect(work!.breaks).toEqual([{ ...made, exception: exceptionId(1), unsure: false }])
  })

  it('the one made last is the one that holds', () => {
    const [old, young] = [1, 2].map((index) => exception(index, 1, road, '2029-10-01', '2033-09-30'))
    expect(breaksWith(young!, old!)[0]!.exception).toBe(exceptionId(2))
  })
})

describe('laws', () => {
  const quarter = fc.integer({ min: 0, max: 15 })
  const anyTimed = fc
    .record({
      x: fc.integer({ min: 0, max: 4 }),
      kind: fc.constantFrom('reconstruct' as const, 'replace' as const, 'renovate' as const),
      firmness: fc.constantFrom('scheduled' as const, 'done' as const, 'withdrawn' as const),
      from: fc.option(quarter, { freq: 4 }),
      length: quarter,
    })
    .map(({ x, kind, firmness, from, length }) => {
      const day = (quarters: number) =>
        `${2025 + Math.floor(quarters / 4)}-${String(1 + 3 * (quarters % 4)).padStart(2, '0')}-15`
      const when = from === null ? days(null, null) : days(day(from), day(from + length))
      return { geometry: line([6 * x, 0], [6 * x + 3, 0]), fields: { kind, firmness, ...when } }
    })
  const anyTown = fc
    .array(anyTimed, { minLength: 2, maxLength: 8 })
    .map((timed) => timed.map(({ geometry, fields }, index) => someWork(index, geometry, fields)))
  const areas = [
    [resting(1, '2025-12-31'), square(0, 0, 10)],
    [resting(2, null, '2027-06-30'), square(12, 0, 10)],
  ] satisfies [ClosedArea, GeoJSON.Geometry][]
  const combinations = [combinationOf(0, [0, 1], '2026-01-01', '2026-06-30')]

  it('works in another order give the same closings', () => {
    fc.assert(
      fc.property(
        anyTown.chain((town) =>
          fc.tuple(fc.constant(town), fc.shuffledSubarray(town, { minLength: town.length })),
        ),
        ([town, shuffled]) => {
          const circumstances = { areas, combinations }
          expect(closings(shuffled, circumstances)).toEqual(closings(town, circumstances))
        },
      ),
    )
  })

  it('an exception changes no fact', () => {
    const facts = (found: readonly StreetClosing[]) =>
      found.map(({ before: _, breaks, ...rest }) => ({
        ...rest,
        breaks: breaks.map(({ work, starts }) => ({ work, starts })),
      }))
    fc.assert(
      fc.property(anyTown, fc.nat({ max: 40 }), (town, pick) => {
        const found = closings(town, { areas, combinations })
        const broken = found.flatMap(({ by, until, breaks }) => breaks.map((one) => ({ by, until, ...one })))
        fc.pre(broken.length > 0)
        const { by, until, work, starts } = broken[pick % broken.length]!
        const made = { ...exception(1, 0, by, starts, until), work }
        const after = closings(town, { areas, combinations, exceptions: [made] })
        expect(facts(after)).toEqual(facts(found))
        const excepted = after.flatMap(({ breaks }) => breaks).filter((one) => one.exception !== null)
        expect(excepted).toEqual([{ work, starts, exception: made.id, unsure: false }])
      }),
    )
  })
})
