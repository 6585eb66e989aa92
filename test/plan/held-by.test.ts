/** What somebody still holds, and when that is to be looked at. */
import { expect, test } from 'vitest'
import { byUrgency } from '../../shared/domain/agreement.ts'
import { PersonId } from '../../shared/domain/ids.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import { countHeld, heldBy } from '../../shared/plan/held-by.ts'
import { agreement, combination, party, work } from './sample-project.ts'

const day = (text: string) => CalendarDate.parse(text)
const town = party('Gemeente')
const whole = combination(
  'Kerkstraat',
  [work(town, 'a', '2027'), work(town, 'b', '2027')],
  '2027-01-01',
  '2027-06-30',
)
const id = PersonId.parse('01900000-0000-7000-8000-000000000003')
const nothing = { agreements: [], memberships: [], bodies: [], judgements: [] }

test('what is open in that name, and nothing of others or that is settled', () => {
  const agreements = [
    agreement(whole, 'Tekening', town, '2027-01-15', { person: id }),
    agreement(whole, 'Brief', town, '2027-01-15', { person: id, state: 'kept' }),
    agreement(whole, 'Vergunning', town, '2027-01-15'),
  ]
  const held = heldBy({ id, name: 'Anna' }, { ...nothing, agreements }, day('2026-12-01'))
  expect(held.agreements.map(({ what }) => what)).toEqual(['Tekening'])
  expect(countHeld(held)).toBe(1)
})

test('what is overdue comes first, then what is open, then what is settled; each by its day', () => {
  const of = (what: string, due: string, state: 'open' | 'kept' = 'open') =>
    agreement(whole, what, town, due, { state })
  const mixed = [
    of('klaar', '2026-01-01', 'kept'),
    of('later', '2027-02-01'),
    of('te laat', '2026-11-01'),
    of('straks', '2027-01-01'),
    of('al lang', '2026-10-01'),
  ]
  const sorted = mixed.toSorted(byUrgency(day('2026-12-01'))).map(({ what }) => what)
  expect(sorted).toEqual(['al lang', 'te laat', 'straks', 'later', 'klaar'])
})
