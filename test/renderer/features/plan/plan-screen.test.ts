import { describe, expect, it } from 'vitest'
import { planYears } from '../../../../renderer/features/plan/plan-years.ts'
import { CalendarDate, type Period } from '../../../../shared/domain/period.ts'

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

function work(start: string | null, end: string | null) {
  return { period: period(start, end) }
}

const agreed = { start: day('2027-04-01'), end: day('2027-09-30') }

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
