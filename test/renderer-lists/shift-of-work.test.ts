import { describe, expect, it } from 'vitest'
import { shiftOfWork } from '../../renderer/ui/shift-of-work.ts'
import { AgreedPeriod, CalendarDate } from '../../shared/domain/period.ts'
import { period, workOf } from './work-of-a-party.ts'

const agreed = AgreedPeriod.parse({ start: '2028-04-01', end: '2028-06-30' })
const shift = (start: string | null, end: string | null) =>
  shiftOfWork(workOf(1, { period: period(start, end) }), agreed)

describe('what an agreed period asks of a work', () => {
  it('is nothing when they share a day', () => {
    expect(shift('2028-06-30', '2028-12-31')).toMatchObject({ is: 'fits', days: 0 })
    expect(shift('2027-01-01', null)).toMatchObject({ is: 'fits' })
  })

  it('is to go later, or earlier, by the days between', () => {
    expect(shift('2028-01-01', '2028-03-31')).toMatchObject({ is: 'later', days: 1 })
    expect(shift('2028-07-10', '2028-08-31')).toMatchObject({ is: 'earlier', days: 10 })
  })

  it('cannot be told of a work without a date', () => {
    expect(shift(null, null)).toMatchObject({ is: 'noDate', days: 0 })
  })

  it('goes outside the room to move when it starts too early or ends too late', () => {
    const room = (earliestStart: string | null, latestEnd: string | null) =>
      shiftOfWork(
        workOf(1, {
          earliestStart: earliestStart === null ? null : CalendarDate.parse(earliestStart),
          latestEnd: latestEnd === null ? null : CalendarDate.parse(latestEnd),
        }),
        agreed,
      ).outsideRoom
    expect(room('2028-04-02', null)).toBe(true)
    expect(room(null, '2028-06-29')).toBe(true)
    expect(room('2028-04-01', '2028-06-30')).toBe(false)
    expect(room(null, null)).toBe(false)
  })
})
