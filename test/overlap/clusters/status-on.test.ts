/** What was set aside until a day is there again from that day on, and says why; nothing else looks at the day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict, VerdictTerms } from '../../../shared/domain/judgement-verdict.ts'
import { say } from '../../../shared/domain/message.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { clustersOn, reopenedOn, statusOn } from '../../../shared/overlap/clusters/status-on.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import { judging, readAll, withWorks } from '../judge-some-works.ts'
import { combinationOf, line, period, projectOf, someWork, workId } from '../some-works.ts'

const may = period('2027-05-01', '2027-05-31')
const at = (index: number, y: number, when = may) => someWork(index, line([0, y], [100, y]), { period: when })
const placed = [at(1, 0), at(2, 3), at(3, 6)]
const street = projectOf(placed)
const day = (text: string) => text as CalendarDate
const april = day('2027-04-01')

const judged = (
  verdict: Verdict,
  terms: Partial<VerdictTerms> = {},
  works = [1, 2, 3].map(workId),
  project = street,
) => judging(project, works, verdict, 'wacht op de begroting', terms)
const status = (project = street) => readAll(project).clusters[0]!.status

describe('not now until a day', () => {
  const setAside = judged('setAside', { until: april })

  it('stands until the day before, and is re-opened on the day itself, with why', () => {
    expect(statusOn(status(setAside), day('2027-03-31'))).toEqual(status(setAside))
    const back = statusOn(status(setAside), april)
    expect(back).toMatchObject({
      is: 'reopened',
      was: 'setAside',
      reason: 'wacht op de begroting',
      until: april,
    })
    if (back.is !== 'reopened') return
    expect(back.reasons.map((one) => say(one, 'nl'))).toEqual([
      'Niet nu gold tot 1 april 2027; die dag is er.',
    ])
    expect(back.works).toEqual([1, 2, 3].map(workId))
  })

  it('comes back once: on any day before it stands, on any day from then on it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const is = statusOn(status(setAside), addDays(april, days)).is
        expect(is).toBe(days < 0 ? 'setAside' : 'reopened')
      }),
    )
  })

  it('says what changed when the facts change before, and not the day', () => {
    const later = withWorks(setAside, [at(1, 0, period('2027-09-01', '2027-09-30')), ...placed.slice(1)])
    const reopened = statusOn(status(later), april)
    expect(reopened).toEqual(status(later))
    expect(reopened).toMatchObject({ is: 'reopened', until: april })
  })

  it('without a day comes back for no day', () => {
    expect(statusOn(status(judged('setAside')), day('2099-01-01')).is).toBe('setAside')
  })

  it('of a part that is taken up by now brings back the rest on the first day of it', () => {
    const rest = judged(
      'setAside',
      { until: april },
      [2, 3].map(workId),
      judged('setAside', { until: day('2027-06-01') }),
    )
    const both = { ...rest, combinations: [combinationOf(1, [1, 2], '2027-05-01', '2027-05-31')] }
    expect(status(both)).toMatchObject({ is: 'combined', returns: { until: april } })
    expect(statusOn(status(both), april)).toMatchObject({ is: 'reopened', was: 'setAside' })
  })
})

describe('the other answers', () => {
  it.each([
    ['pickUp', {}, { is: 'pickedUp', returns: null }],
    ['rejected', {}, { is: 'rejected' }],
    [
      'investigate',
      { who: 'Noor', due: april },
      { is: 'investigating', who: 'Noor', due: april, returns: null },
    ],
  ] as const)('%s stands whatever day it is', (verdict, terms, becomes) => {
    const stands = status(judged(verdict, terms))
    expect(stands).toEqual({ reason: 'wacht op de begroting', ...becomes })
    expect(statusOn(stands, day('2099-01-01'))).toBe(stands)
  })

  it('what is to be talked about asks more than what was agreed, and less than what is looked into', () => {
    const some = judged('pickUp', {}, [1, 2].map(workId), judged('setAside'))
    expect(status(some).is).toBe('pickedUp')
    const agreed = { ...some, combinations: [combinationOf(1, [2, 3], '2027-05-01', '2027-05-31')] }
    expect(status(agreed).is).toBe('pickedUp')
    expect(status(judged('investigate', {}, [2, 3].map(workId), some)).is).toBe('investigating')
  })
})

describe('a list of clusters on a day', () => {
  it('is the very same list when nothing of it comes back', () => {
    const { clusters } = readAll(judged('setAside', { until: april }))
    expect(clustersOn(clusters, day('2027-03-31'))).toBe(clusters)
    expect(clustersOn(clusters, april)).not.toBe(clusters)
  })
})

describe('a judgement on a pair', () => {
  it('is re-opened by its day as well, before what changed', () => {
    expect(reopenedOn({ until: april }, [], day('2027-03-31'))).toEqual([])
    expect(reopenedOn({ until: april }, [], april)).toHaveLength(1)
    expect(reopenedOn({ until: null }, [], april)).toEqual([])
  })
})
