/** Dates and phase that cannot both be right: said, and never where the words leave it open. */
import { expect, it } from 'vitest'
import type { Firmness } from '../../shared/domain/firmness.ts'
import { say } from '../../shared/domain/message.ts'
import { CalendarDate, noPeriod, type Period } from '../../shared/domain/period.ts'
import { contradictionsOf } from '../../shared/time/contradictions.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { periodFrom } from '../../shared/time/period-from.ts'

const today = CalendarDate.parse('2026-11-30')

function found(period: Period, firmness: Firmness, room: [string | null, string | null] = [null, null]) {
  const [earliestStart, latestEnd] = room.map((day) => (day === null ? null : CalendarDate.parse(day)))
  const said = { period, firmness, earliestStart: earliestStart ?? null, latestEnd: latestEnd ?? null }
  return contradictionsOf(said, today).map(({ key }) => key.replace('contradiction.', ''))
}

const when = (text: string) => {
  const [start = '', end = start] = text.split('..')
  return text.includes('..') ? periodFrom({ start, end }, {}).period : (parsePeriod(text) ?? noPeriod)
}

it.each<[string, Firmness, string]>([
  ['01-03-2026..31-05-2026', 'scheduled', 'endPast'],
  ['01-03-2026..31-05-2026', 'idea', 'endPast'],
  ['01-03-2026..31-05-2026', 'executing', 'endPast'],
  ['01-03-2026..31-05-2026', 'done', ''],
  ['01-03-2026..31-05-2026', 'withdrawn', ''],
  ['01-10-2026..31-03-2027', 'programmed', 'startPast'],
  ['01-10-2026..31-03-2027', 'scheduled', ''],
  ['01-10-2026..31-03-2027', 'executing', ''],
  // Today itself is not past.
  ['01-10-2026..30-11-2026', 'scheduled', ''],
  ['30-11-2026..31-03-2027', 'programmed', ''],
  ['01-03-2027..31-05-2027', 'executing', 'startsLater'],
  ['01-03-2027..31-05-2027', 'done', 'startsLater'],
  ['01-03-2027..31-05-2027', 'idea', ''],
  // A work "in 2026" need not have begun in January; a quarter that is over is over.
  ['2026', 'programmed', ''],
  ['Q3 2026', 'programmed', 'endPast'],
  ['2027', 'executing', 'startsLater'],
  ['na 2020', 'programmed', ''],
  ['n.t.b.', 'scheduled', 'noDate'],
  ['n.t.b.', 'executing', 'noDate'],
  ['n.t.b.', 'programmed', ''],
  ['n.t.b.', 'done', ''],
  // The end before the start: no date counts, and what was given is told.
  ['01-05-2027..01-03-2027', 'scheduled', 'datesOfNoUse'],
  ['01-05-2027..01-03-2027', 'done', ''],
])('%s, %s: %s', (text, firmness, expected) => {
  expect(found(when(text), firmness).join(' ')).toBe(expected)
})

it('a bound that nobody gave proves nothing: an end taken from the year of the start is not past', () => {
  const { period } = periodFrom({ start: '01-03-2025', end: 'zodra het kan' }, {})
  expect(period).toMatchObject({ end: '2025-12-31', derived: 'end' })
  expect(found(period, 'scheduled')).toEqual([])
  expect(found(period, 'programmed')).toEqual(['startPast'])
})

it.each<[string, [string | null, string | null], string]>([
  ['01-03-2027..31-05-2027', ['2027-03-01', '2027-05-31'], ''],
  ['01-03-2027..31-05-2027', ['2027-03-02', null], 'beforeRoom'],
  ['01-03-2027..31-05-2027', [null, '2027-05-30'], 'afterRoom'],
  ['01-03-2027..31-05-2027', ['2027-06-01', '2027-04-01'], 'roomReversed'],
  // A vague period is where the work falls: only altogether beside the room it cannot be right.
  ['2027', ['2027-03-01', '2027-05-31'], ''],
  ['2027', ['2028-01-01', null], 'beforeRoom'],
  ['2027', [null, '2026-12-31'], 'afterRoom'],
  ['n.t.b.', ['2027-03-01', '2027-05-31'], ''],
])('%s within %j: %s', (text, room, expected) => {
  expect(found(when(text), 'idea', room).join(' ')).toBe(expected)
})

it('says what and what to do, with the phase in words', () => {
  const [one] = contradictionsOf(
    { period: when('01-03-2026..31-05-2026'), firmness: 'scheduled', earliestStart: null, latestEnd: null },
    today,
  )
  expect(one && say(one, 'nl')).toBe(
    'Het einde (31 mei 2026) is voorbij, terwijl het werk "concreet gepland" heet; geef een nieuwe periode, of een andere fase.',
  )
})
