/** A rhythm counted in weeks from its first day. */
import { expect, test } from 'vitest'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { nextMeeting } from '../../shared/time/next-meeting.ts'

const day = (text: string) => text as CalendarDate

test.each([
  ['before it begins, the first day', '2026-11-30', '2027-01-11'],
  ['the day itself', '2027-01-11', '2027-01-11'],
  ['the day after, six weeks on', '2027-01-12', '2027-02-22'],
  ['years later, still a Monday', '2030-01-01', '2030-01-07'],
])('%s', (_, today, next) => {
  expect(nextMeeting({ weeks: 6, first: day('2027-01-11') }, day(today))).toBe(next)
})
