/** Laws of judgements: they re-open for the reasons of the design and no other, whatever is delivered next. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { OverlapProject } from '../../../shared/overlap/prepared-project.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import { judgingAll, readAll, statuses, withWorks } from '../judge-some-works.ts'
import { line, period, projectOf, someWork, square, workId, type PlacedWork } from '../some-works.ts'

const street = (x: number, y = 0, length = 100) => line([x, y], [x + length, y])

/** The design, word for word: what re-opens a judgement, apart from how the program looks for it. */
function mayReopen(judged: OverlapProject, becomes: OverlapProject): Map<string, boolean> {
  const after = new Map(readAll(becomes).pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const periods = new Map(becomes.works.map(({ id, period: one }) => [id, one]))
  const days = (date: string) => Date.parse(date) / 86_400_000
  return new Map(
    judged.judgements.map(({ id, a, b, facts }) => {
      const pair = after.get(`${a} ${b}`)
      if (pair === undefined) return [id, false]
      const bounds = [a, b].flatMap((work, side) => {
        const [was, is] = [facts.periods![side]!, periods.get(work)!]
        return [
          [was.start, is.start],
          [was.end, is.end],
        ] as const
      })
      const shifted = bounds.some(([was, is]) =>
        was === null || is === null ? was !== is : Math.abs(days(is) - days(was)) > 30,
      )
      const [was, is] = [facts.sharedArea ?? 0, pair.sharedArea ?? 0]
      const shared = Math.abs(is - was) > 0.1 * was && Math.abs(is - was) > 1
      const outcomes = facts.outcomes.toSorted().join() !== pair.outcomes.toSorted().join()
      return [id, shifted || Math.abs(pair.distance - facts.distance) > 5 || shared || outcomes]
    }),
  )
}

const anyPeriod = fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 90 })).map(([start, length]) => {
  const first = addDays('2027-01-01' as CalendarDate, start)
  return period(first, addDays(first, length))
})
const anyPlace = fc
  .tuple(fc.boolean(), fc.nat({ max: 120 }), fc.nat({ max: 60 }), fc.integer({ min: 2, max: 40 }))
  .map(([isArea, x, y, size]) => (isArea ? square(x, y, size) : street(x, y, size)))
const anyWorks = fc.array(fc.record({ place: anyPlace, when: fc.option(anyPeriod, { freq: 6 }) }), {
  minLength: 2,
  maxLength: 8,
})
/** Per work: metres, days, and whether it goes at all. */
const anyChange = fc.array(
  fc.record({
    x: fc.integer({ min: -8, max: 8 }),
    days: fc.integer({ min: -45, max: 45 }),
    goes: fc.nat({ max: 9 }).map((dice) => dice === 0),
    changes: fc.boolean(),
  }),
  { minLength: 8, maxLength: 8 },
)
type Invented = typeof anyWorks extends fc.Arbitrary<infer Value> ? Value : never
type Change = typeof anyChange extends fc.Arbitrary<infer Value> ? Value : never

const placedOf = (invented: Invented) =>
  invented.map(({ place, when }, index) => someWork(index, place, { period: when ?? period() }))

function changed(invented: Invented, changes: Change): PlacedWork[] {
  return placedOf(invented).flatMap(({ work, geometry }, index) => {
    const { x, days, goes, changes: does } = changes[index]!
    if (goes) return []
    if (!does) return [{ work, geometry }]
    const place = structuredClone(geometry) as GeoJSON.LineString | GeoJSON.Polygon
    const positions = place.type === 'Polygon' ? place.coordinates.flat() : place.coordinates
    for (const position of positions) position[0]! += x / 2
    const { start, end } = work.period
    const when =
      start && end ? period(addDays(start, days), addDays(end, days + Math.trunc(days / 2))) : work.period
    return [someWork(index, place, { period: when.end! < when.start! ? work.period : when })]
  })
}

describe('whatever is delivered next', () => {
  it('judgements re-open exactly when the design says so, and all stand again when it is taken back', () => {
    fc.assert(
      fc.property(anyWorks, anyChange, (invented, changes) => {
        const judged = judgingAll(projectOf(placedOf(invented)))
        expect(readAll(judged).judgements.flatMap(({ reopened }) => reopened)).toEqual([])
        const becomes = withWorks(judged, changed(invented, changes))
        const said = new Map(
          readAll(becomes).judgements.map(({ judgement, reopened }) => [judgement, reopened.length > 0]),
        )
        expect(said).toEqual(mayReopen(judged, becomes))
        expect(statuses(withWorks(becomes, placedOf(invented)))).toEqual(statuses(judged))
      }),
    )
  })

  it('saying the same again settles every cluster', () => {
    fc.assert(
      fc.property(anyWorks, anyChange, (invented, changes) => {
        const becomes = withWorks(judgingAll(projectOf(placedOf(invented))), changed(invented, changes))
        const { clusters, judgements } = readAll(judgingAll(becomes))
        const large = clusters.filter(({ works }) => works.length > 1)
        expect(large.map(({ status }) => status.is)).toEqual(large.map(() => 'setAside'))
        const open = judgements.filter(({ reopened }) => reopened.length > 0)
        const among = new Map(clusters.flatMap(({ id, works }) => works.map((work) => [work, id] as const)))
        const all = new Map(becomes.judgements.map((judgement) => [judgement.id, judgement]))
        for (const { judgement } of open) {
          const { a, b } = all.get(judgement)!
          expect(among.get(a) !== undefined && among.get(a) === among.get(b)).toBe(false)
        }
      }),
    )
  })

  it('neither the order of the works nor what happens far away changes a status', () => {
    fc.assert(
      fc.property(anyWorks, anyChange, (invented, changes) => {
        const judged = judgingAll(projectOf(placedOf(invented)))
        const placed = changed(invented, changes)
        const straight = statuses(withWorks(judged, placed))
        expect(statuses(withWorks(judged, placed.toReversed()))).toEqual(straight)
        const far = [someWork(900, street(50_000)), someWork(901, street(50_000, 3))]
        const beside = statuses(withWorks(judged, [...placed, ...far]))
        expect(beside.filter(({ works }) => works[0] !== workId(900))).toEqual(straight)
      }),
    )
  })
})
