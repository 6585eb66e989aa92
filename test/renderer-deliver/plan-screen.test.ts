import { describe, expect, it } from 'vitest'
import { planYears } from '../../renderer/features/plan/plan-years.ts'
import { shiftOf } from '../../renderer/features/plan/shift-of.ts'
import { CalendarDate, type Period } from '../../shared/domain/period.ts'

const day = (date: string) => CalendarDate.parse(date)

function period(start: string | null, end: string | null): Period {
  return {
    start: start === null ? null : day(start),
    end: end === null ? null : day(end),
    precision: 'day',
    raw: '',
    derived: null,
  }
}

function work(start: string | null, end: string | null, room: [string | null, string | null] = [null, null]) {
  const [earliest, latest] = room
  return {
    period: period(start, end),
    earliestStart: earliest === null ? null : day(earliest),
    latestEnd: latest === null ? null : day(latest),
  }
}

const agreed = { start: day('2027-04-01'), end: day('2027-09-30') }

describe('what an agreed period asks of a work', () => {
  it.each([
    ['lies inside it', '2027-05-01', '2027-06-01', 'none', 0],
    ['shares its last day with it', '2027-01-01', '2027-04-01', 'none', 0],
    ['ended the day before', '2027-01-01', '2027-03-31', 'later', 1],
    ['was planned after it', '2027-10-10', '2027-12-01', 'earlier', 10],
    ['is open at the end', '2027-01-01', null, 'none', 0],
    ['has no date', null, null, 'none', 0],
  ] as const)('a work that %s', (_, start, end, way, days) => {
    expect(shiftOf(work(start, end), agreed)).toEqual({ way, days, isTooFar: false })
  })

  it('says when the party cannot live with it', () => {
    const fits = ['2027-04-01', '2027-09-30'] as [string, string]
    expect(shiftOf(work('2027-05-01', '2027-06-01', fits), agreed).isTooFar).toBe(false)
    expect(shiftOf(work(null, null, ['2027-04-02', null]), agreed).isTooFar).toBe(true)
    expect(shiftOf(work(null, null, [null, '2027-09-29']), agreed).isTooFar).toBe(true)
  })
})

describe('the years of a plan', () => {
  it('runs without gaps over what is planned and agreed, with the chosen year', () => {
    const works = [work('2026-02-01', '2026-03-01'), work(null, null)]
    expect(planYears(works, [{ period: agreed }], 2029)).toEqual([2026, 2027, 2028, 2029])
  })

  it('does not follow a date that lies lifetimes away', () => {
    expect(planYears([work('1900-01-01', '9999-12-31')], [], 2027)).toEqual([2027])
  })

  it('has the chosen year when nothing is planned', () => {
    expect(planYears([], [], 2027)).toEqual([2027])
  })
})
