import { describe, expect, it } from 'vitest'
import {
  fieldChanges,
  movements,
  type Writing,
} from '../../../../renderer/features/differences/field-changes.ts'
import { words } from '../../../../renderer/features/differences/words.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import { sayDate, sayPeriod } from '../../../../shared/time/say-period.ts'
import { period } from '../../make-work.ts'
import { fieldsOf, makeDifference } from './make-difference.ts'

function writingIn(language: 'nl' | 'en'): Writing {
  return {
    t: words[language],
    say: (name) => name[language],
    date: (day) => sayDate(day, language),
    period: (given) => sayPeriod(given, language),
    number: (value, digits = 0) => value.toLocaleString('nl-NL', { maximumFractionDigits: digits }),
    euro: (value) => `€ ${String(value)}`,
  }
}
const dutch = writingIn('nl')

describe('what changes, field by field', () => {
  it('says old and new in the words of the screen', () => {
    const difference = makeDifference({
      group: 'changed',
      kinds: ['changed'],
      before: fieldsOf({ phase: 'VO', firmness: 'programmed', budget: 1000 }),
      fields: fieldsOf({ phase: 'DO', firmness: 'scheduled', budget: null, street: 'Havenkade' }),
      changedFields: ['budget', 'street', 'phase', 'firmness'],
    })
    expect(fieldChanges(difference, dutch).map(({ name, was, becomes }) => [name, was, becomes])).toEqual([
      ['fase bij de partij', 'VO', 'DO'],
      ['hardheid', 'niet-concreet gepland', 'concreet gepland'],
      ['straat', 'Kade', 'Havenkade'],
      ['raming', '€ 1000', 'niets'],
    ])
  })

  it('shows the period of a shifted work though no other field changed', () => {
    const difference = makeDifference({
      group: 'shifted',
      kinds: ['shifted'],
      fields: fieldsOf({ period: period('2027-04-15', '2027-06-28') }),
      changedFields: [],
    })
    expect(fieldChanges(difference, dutch)).toMatchObject([
      { field: 'period', was: '1 mrt 2027 – 14 mei 2027', becomes: '15 apr 2027 – 28 jun 2027' },
    ])
  })

  it("shows the party's own words of a period that is written alike", () => {
    const said = (raw: string) => fieldsOf({ period: { ...period('2027-01-01', '2027-03-31'), raw } })
    const difference = makeDifference({
      before: said('Q1 2027'),
      fields: said('1e kwartaal 2027'),
      changedFields: ['period'],
    })
    expect(fieldChanges(difference, dutch)).toMatchObject([
      { was: '“Q1 2027”', becomes: '“1e kwartaal 2027”' },
    ])
  })

  it('has nothing to compare for a new work', () => {
    expect(fieldChanges(makeDifference({ before: null, changedFields: ['name'] }), dutch)).toEqual([])
  })

  it('writes room to move as days', () => {
    const difference = makeDifference({
      fields: fieldsOf({ latestEnd: CalendarDate.parse('2028-01-31') }),
      changedFields: ['latestEnd'],
    })
    expect(fieldChanges(difference, writingIn('en'))).toMatchObject([
      { name: 'latest end', was: 'nothing', becomes: '31 Jan 2028' },
    ])
  })
})

describe('how far a work went', () => {
  const shifted = (start: number | null, end: number | null) =>
    movements(makeDifference({ shiftDays: { start, end } }), dutch)

  it('says a shift of both ends once', () => {
    expect(shifted(45, 45)).toEqual(['45 dagen later'])
    expect(shifted(-1, -1)).toEqual(['1 dag eerder'])
  })

  it('says apart what start and end do, and nothing of an end that stays or is not known', () => {
    expect(shifted(-10, 20)).toEqual(['begin 10 dagen eerder, einde 20 dagen later'])
    expect(shifted(0, 30)).toEqual(['einde 30 dagen later'])
    expect(shifted(null, -7)).toEqual(['einde 7 dagen eerder'])
    expect(shifted(null, null)).toEqual([])
  })

  it('says a step of a quarter or a year once, though these are not equally long', () => {
    expect(shifted(90, 91)).toEqual(['± 90 dagen later'])
    expect(shifted(-366, -365)).toEqual(['± 366 dagen eerder'])
    expect(shifted(2, 4)).toEqual(['begin 2 dagen later, einde 4 dagen later'])
  })

  it('says how far it lies from where it was, or that only its shape is another', () => {
    const moved = (movedMetres: number | null) =>
      movements(makeDifference({ kinds: ['moved'], movedMetres }), dutch)
    expect(moved(12.4)).toEqual(['12 m verplaatst'])
    expect(moved(1840)).toEqual(['1,8 km verplaatst'])
    expect(moved(0.2)).toEqual(['andere vorm'])
  })

  it('says that a place came or went', () => {
    expect(movements(makeDifference({ kinds: ['moved'], placeChange: 'gained' }), dutch)).toEqual([
      'kreeg een plaats',
    ])
    expect(movements(makeDifference({ kinds: ['moved'], placeChange: 'lost' }), writingIn('en'))).toEqual([
      'lost its place',
    ])
  })
})
