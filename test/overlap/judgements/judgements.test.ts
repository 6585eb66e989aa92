/** What people said of a cluster or a pair stays where it was, and comes back by itself only for the reasons there are. */
import { describe, expect, it } from 'vitest'
import { say } from '../../../shared/domain/message.ts'
import type { OverlapProject } from '../../../shared/overlap/prepared-project.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { judging, readAll, statuses, withWorks } from '../judge-some-works.ts'
import {
  combinationId,
  combinationOf,
  line,
  period,
  point,
  projectOf,
  someWork,
  square,
  workId,
  type PlacedWork,
} from '../some-works.ts'

const street = (x: number, y = 0, length = 100) => line([x, y], [x + length, y])
const ids = (...numbers: number[]) => numbers.map(workId)

const statusOf = (project: OverlapProject, work: number) =>
  readAll(project).clusters.find(({ works }) => works.includes(workId(work)))!.status
const reasonsOf = (project: OverlapProject, work: number) => {
  const status = statusOf(project, work)
  return status.is === 'reopened' ? status.reasons.map((reason) => say(reason, 'nl')) : []
}

/** Works 1 to 3 along one street, in the periods given or in March 2027. */
const three = (...periods: readonly ReturnType<typeof period>[]): PlacedWork[] =>
  [1, 2, 3].map((index) => {
    const given = periods[index - 1]
    return someWork(index, street(0, index), given ? { period: given } : {})
  })
const march = period('2027-03-01', '2027-03-31')

describe('a verdict', () => {
  it.each([
    ['pickUp', { is: 'pickedUp', returns: null }],
    ['setAside', { is: 'setAside', returns: null }],
    ['rejected', { is: 'rejected' }],
    ['investigate', { is: 'investigating', who: null, due: null, returns: null }],
  ] as const)('%s on a whole cluster is its status', (verdict, said) => {
    const judged = judging(projectOf(three()), ids(1, 2, 3), verdict, 'Te duur')
    expect(statusOf(judged, 1)).toEqual({ ...said, reason: 'Te duur' })
  })

  it('on one pair leaves the others open', () => {
    expect(statusOf(judging(projectOf(three()), ids(1, 2)), 1)).toEqual({ is: 'open' })
  })

  it.each([
    ['investigate', 'setAside', { is: 'investigating', who: null, due: null }],
    ['setAside', 'rejected', { is: 'setAside' }],
  ] as const)('%s outweighs %s', (heavy, light, said) => {
    const all = judging(projectOf(three()), ids(1, 2, 3), light, 'licht')
    expect(statusOf(judging(all, ids(1, 2), heavy, 'zwaar'), 1)).toEqual({
      ...said,
      reason: 'zwaar',
      returns: null,
    })
  })

  it('beside a combination lets the combination speak, unless something is still looked into', () => {
    const combined = projectOf(three(), {
      combinations: [combinationOf(1, [1, 2], '2027-03-01', '2027-03-31')],
    })
    expect(statusOf(judging(combined, ids(1, 2, 3)), 1)).toEqual({
      is: 'combined',
      combinations: [combinationId(1)],
      returns: null,
    })
    expect(statusOf(judging(combined, ids(1, 2, 3), 'investigate', 'Kan dat?'), 1)).toEqual({
      is: 'investigating',
      reason: 'Kan dat?',
      who: null,
      due: null,
      returns: null,
    })
  })

  it('does not touch pairs that are done together already', () => {
    const combined = projectOf(three(), {
      combinations: [combinationOf(1, [1, 2], '2027-03-01', '2027-03-31')],
    })
    expect(judging(combined, ids(1, 2, 3)).judgements.map(({ a, b }) => [a, b])).toEqual([
      ids(1, 3),
      ids(2, 3),
    ])
  })
})

describe('a judgement opens again', () => {
  const judged = judging(projectOf(three()), ids(1, 2, 3), 'rejected', 'Te duur')

  it('when a period really shifts, and says from what to what, once', () => {
    const shifted = withWorks(judged, three(march, period('2027-04-15', '2027-05-15')))
    expect(statusOf(shifted, 1)).toMatchObject({ is: 'reopened', was: 'rejected', reason: 'Te duur' })
    expect(reasonsOf(shifted, 1).filter((reason) => reason.startsWith('De periode'))).toEqual([
      'De periode van "Werk 2" van Evides is 45 dagen later geworden: start was 1 maart 2027, is nu 15 april 2027.',
    ])
  })

  it('and not when it shifts by 30 days, in steps or at once: the moment of judging counts', () => {
    const by = (days: number) => period(...moved(days))
    const moved = (days: number) =>
      [addDays('2027-03-01' as CalendarDate, days), addDays('2027-03-31' as CalendarDate, days)] as const
    const long = [period('2027-01-01', '2027-12-31'), by(0), period('2027-01-01', '2027-12-31')]
    const start = judging(projectOf(three(...long)), ids(1, 2, 3))
    const step = (days: number) => withWorks(start, three(long[0]!, by(days), long[2]!))
    expect(statusOf(step(30), 1).is).toBe('setAside')
    expect(statusOf(step(31), 1).is).toBe('reopened')
    // Judged anew in between, the next thirty days count from there.
    const again = judging(step(20), ids(1, 2, 3))
    expect(statusOf(withWorks(again, three(long[0]!, by(45), long[2]!)), 1).is).toBe('setAside')
  })

  it('for works of which the date became known, and not while both have none', () => {
    const undated = judging(projectOf(three(period(), march)), ids(1, 2, 3))
    expect(statusOf(undated, 1).is).toBe('setAside')
    expect(reasonsOf(withWorks(undated, three(march, march)), 1)).toContain(
      'Van "Werk 1" van Stedin werd een datum bekend.',
    )
  })

  it('when another work joins what was judged as one, and names it', () => {
    const joined = withWorks(judged, [...three(), someWork(4, street(50))])
    expect(reasonsOf(joined, 1)).toEqual(['Werk "Werk 4" van Stedin is erbij gekomen.'])
    expect(statusOf(judging(joined, ids(1, 2, 3, 4)), 1)).toEqual({
      is: 'setAside',
      reason: 'Te duur',
      returns: null,
    })
  })

  it('by the work that meets it alone, when that one brings others along', () => {
    const others = [
      someWork(4, line([100, 0], [100, 90])),
      someWork(5, street(60, 90)),
      someWork(6, street(60, 91)),
    ]
    const merged = withWorks(judged, [...three(), ...others])
    expect(readAll(merged).clusters).toHaveLength(1)
    expect(reasonsOf(merged, 1)).toEqual(['Werk "Werk 4" van Stedin is erbij gekomen.'])
    const status = statusOf(merged, 1)
    const about = status.is === 'reopened' ? status.works : []
    expect(about).toEqual(ids(1, 2, 3, 4))
    // Said again of those, what the others have among themselves is simply open.
    expect(statusOf(judging(merged, about), 1)).toEqual({ is: 'open' })
  })

  it('when two of its works meet that did not', () => {
    const far = [someWork(1, point(0, 0)), someWork(2, point(20, 0)), someWork(3, point(40, 0))]
    const apart = judging(projectOf(far), ids(1, 2, 3))
    const near = withWorks(apart, [far[0]!, far[1]!, someWork(3, point(24, 0))])
    expect(reasonsOf(near, 1)).toContain(
      '"Werk 1" van Stedin en "Werk 3" van Gemeente komen nu bij elkaar; dat deden ze niet.',
    )
  })

  it('and stands when it is said again, with the facts of then', () => {
    const later = withWorks(judged, three(march, period('2027-04-15', '2027-05-15')))
    const settled = judging(later, ids(1, 2, 3), 'rejected', 'Te duur')
    expect(statusOf(settled, 1)).toEqual({ is: 'rejected', reason: 'Te duur' })
    // What it was before is now the change.
    expect(reasonsOf(withWorks(settled, three()), 1)).toContain(
      'De periode van "Werk 2" van Evides is 45 dagen eerder geworden: start was 15 april 2027, is nu 1 maart 2027.',
    )
  })

  it('and stands again when everything is as it was', () => {
    const later = withWorks(judged, three(march, period('2028-04-15', '2028-05-15')))
    expect(statusOf(later, 1).is).toBe('reopened')
    expect(statuses(withWorks(later, three()))).toEqual(statuses(judged))
  })
})

describe('a judgement stands', () => {
  const judged = judging(projectOf(three()), ids(1, 2, 3))
  const standing = { is: 'setAside', reason: 'Te duur', returns: null }

  it('when a work far away is added', () => {
    expect(statusOf(withWorks(judged, [...three(), someWork(0, street(9000))]), 1)).toEqual(standing)
  })

  it('when another conversation comes beside it', () => {
    // Work that goes on for years: with it the conversation would last too long.
    const beside = someWork(4, street(0), { period: period('2028-01-01', '2033-01-01') })
    const { clusters } = readAll(withWorks(judged, [...three(), beside]))
    const cluster = clusters.find(({ works }) => works.length === 3)!
    expect(clusters.length).toBeGreaterThan(1)
    expect(cluster.status).toEqual(standing)
  })

  it('in each part when the cluster splits', () => {
    const row = (middle: number) => [
      someWork(1, point(0, 0)),
      someWork(2, point(20, 0)),
      someWork(3, point(middle, 0)),
      someWork(4, point(60, 0)),
      someWork(5, point(80, 0)),
    ]
    const whole = judging(projectOf(row(40)), ids(1, 2, 3, 4, 5))
    expect(readAll(whole).clusters).toHaveLength(1)
    const split = readAll(withWorks(whole, row(4000)))
    expect(split.clusters.map(({ works, status }) => [works, status])).toEqual([
      [ids(1, 2), standing],
      [ids(4, 5), standing],
    ])
  })

  it('when two judged clusters become one, if every pair of it was judged', () => {
    const apart = [
      someWork(1, point(0, 0)),
      someWork(2, point(2, 0)),
      someWork(4, point(400, 0)),
      someWork(5, point(402, 0)),
    ]
    const each = judging(judging(projectOf(apart), ids(1, 2)), ids(4, 5))
    const moved = [apart[0]!, apart[1]!, someWork(4, point(24, 0)), someWork(5, point(26, 0))]
    const merged = withWorks(each, moved)
    expect(readAll(merged).clusters).toHaveLength(1)
    expect(statusOf(merged, 1).is).toBe('reopened')
    const { judgements } = judging(merged, ids(2, 4))
    const two = withWorks({ ...merged, judgements }, moved)
    expect(statusOf(judging(judging(two, ids(1, 4)), ids(2, 5)), 1)).toEqual(standing)
  })

  it('while it rests: no pair any more, and as it was when it comes back', () => {
    const gone = withWorks(judged, [
      someWork(1, street(0)),
      someWork(2, street(5000)),
      someWork(3, street(9000)),
    ])
    const { judgements, clusters } = readAll(gone)
    expect(clusters).toEqual([])
    expect(judgements.flatMap(({ reopened }) => reopened)).toEqual([])
    expect(statusOf(withWorks(gone, three()), 1)).toEqual(standing)
  })

  it('when one of its works is taken up with another, at the time it was planned', () => {
    const placed = [...three(), someWork(4, street(0, 4))]
    const all = judging(projectOf(placed), ids(1, 2, 3, 4))
    const combined = { ...all, combinations: [combinationOf(1, [2, 4], '2027-03-05', '2027-03-28')] }
    expect(readAll(combined).judgements.flatMap(({ reopened }) => reopened)).toEqual([])
    expect(statusOf(combined, 1)).toEqual({ is: 'combined', combinations: [combinationId(1)], returns: null })
    expect(statusOf({ ...combined, combinations: [] }, 1)).toEqual(standing)
  })

  it('whatever happens to noise beside what is real', () => {
    const sliver = square(10, 0, 10)
    const placed = [someWork(1, square(0, 0, 10)), someWork(2, square(2, 0, 10)), someWork(3, sliver)]
    const project = projectOf(placed)
    const noise = readAll(project).pairs.filter((pair) => pair.noise !== null)
    expect(noise.map(({ a, b }) => [a, b])).toEqual([ids(1, 3)])
    const real = judging(judging(project, ids(1, 2)), ids(2, 3))
    expect(statusOf(real, 1)).toEqual(standing)
  })
})
