/** Which streets works would open within their rest at days that are only being agreed or tried. */
import { expect, it } from 'vitest'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { StreetClosing } from '../../../shared/domain/street-closing.ts'
import { restsBroken, type KnownRests } from '../../../shared/overlap/dig-rest/rests-broken.ts'
import { workId } from '../some-works.ts'

const day = (text: string) => text as CalendarDate
const [closer, near, far] = [workId(0), workId(1), workId(2)]
const closing: StreetClosing = {
  by: { work: closer },
  works: [closer],
  name: 'Kade',
  from: day('2027-04-01'),
  until: day('2032-03-31'),
  settled: false,
  breaks: [],
  before: [],
}
const known: KnownRests = {
  closings: [closing],
  pairs: [
    { a: closer, b: near, distance: 4, noise: null },
    { a: closer, b: far, distance: 24, noise: null },
  ],
  distance: 10,
}
const broken = (start: string, rests = known, together: (typeof closer)[] = []) =>
  restsBroken(
    rests,
    new Map([
      [near, day(start)],
      [far, day(start)],
    ]),
    new Set(together),
  )

it('says which street, until when, and when the work starts', () => {
  expect(broken('2028-01-01')).toEqual([
    { work: near, street: 'Kade', starts: '2028-01-01', until: '2032-03-31', isExcepted: false },
  ])
})

it('says nothing of days before it closes and after it opens again', () => {
  expect(broken('2027-03-31')).toEqual([])
  expect(broken('2032-04-01')).toEqual([])
  expect(broken('2032-03-31')).toHaveLength(1)
})

it('says nothing of works that are done as one', () => {
  expect(broken('2028-01-01', known, [closer, near])).toEqual([])
})

it('knows what lies in an area at rest from what breaks it, with its exception', () => {
  const excepted = { work: far, starts: day('2028-01-01'), exception: 'e' as never, unsure: false }
  const area = { ...closing, by: { area: 'a' as never }, works: [], from: null, breaks: [excepted] }
  expect(broken('2026-01-01', { ...known, closings: [area] })).toMatchObject([
    { work: far, until: '2032-03-31', isExcepted: true },
  ])
})
