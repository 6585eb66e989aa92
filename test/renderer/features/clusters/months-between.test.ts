import { describe, expect, it } from 'vitest'
import { monthsBetween } from '../../../../renderer/features/clusters/months-between.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'

const day = (text: string) => CalendarDate.parse(text)

describe('the period of a kansengebied', () => {
  it('is written in months', () => {
    expect(monthsBetween(day('2027-03-01'), day('2027-09-30'), 'nl')).toBe('mrt – sep 2027')
    expect(monthsBetween(day('2027-10-01'), day('2028-02-29'), 'nl')).toBe('okt 2027 – feb 2028')
    expect(monthsBetween(day('2027-09-01'), day('2027-11-30'), 'en')).toBe('Sep – Nov 2027')
  })

  it('is one month when it starts and ends in it, on its first and last day too', () => {
    expect(monthsBetween(day('2027-03-01'), day('2027-03-31'), 'nl')).toBe('mrt 2027')
  })

  it('shows an open side', () => {
    expect(monthsBetween(day('2031-01-01'), null, 'nl')).toBe('jan 2031 –')
    expect(monthsBetween(null, day('2027-12-31'), 'en')).toBe('– Dec 2027')
  })

  it('is nothing without dates', () => {
    expect(monthsBetween(null, null, 'nl')).toBeNull()
  })
})
