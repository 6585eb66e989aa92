/** Moment and choice in the words of who was not there when they were chosen. */
import { describe, expect, it } from 'vitest'
import { CalendarDate } from '../../shared/domain/period.ts'
import { ColumnChosen } from '../../shared/domain/project-column.ts'
import { wholeSight } from '../../shared/domain/sight.ts'
import { sayFilter } from '../../shared/map-sheet/say-filter.ts'
import { saySheetTime } from '../../shared/map-sheet/say-sheet-time.ts'
import { party } from '../plan/sample-project.ts'

const time = (start: string, end: string) => ({
  start: CalendarDate.parse(start),
  end: CalendarDate.parse(end),
})

describe('a moment on paper', () => {
  it.each([
    [time('2027-07-01', '2027-07-31'), 'juli 2027', 'July 2027'],
    [time('2027-07-01', '2027-09-30'), '3e kwartaal 2027', 'third quarter of 2027'],
    [time('2027-01-01', '2027-12-31'), '2027', '2027'],
    [
      time('2027-08-23', '2027-08-29'),
      'week 34 2027 (23 aug 2027 – 29 aug 2027)',
      'week 34 2027 (23 Aug 2027 – 29 Aug 2027)',
    ],
    [time('2027-02-01', '2027-04-30'), '1 feb 2027 – 30 apr 2027', '1 Feb 2027 – 30 Apr 2027'],
    [time('2027-03-12', '2027-03-12'), '12 mrt 2027', '12 Mar 2027'],
    [null, 'alle jaren', 'all years'],
  ])('%o is %s', (when, nl, en) => {
    expect(saySheetTime(when, 'nl')).toBe(nl)
    expect(saySheetTime(when, 'en')).toBe(en)
  })
})

describe('a choice on paper', () => {
  it('says that there is none, or what it is', () => {
    const { filter } = wholeSight
    const gemeente = party('Gemeente Waterveen')
    const nameOf = () => gemeente.name
    expect(sayFilter(filter, nameOf, 'nl')).toBe('geen filter: alle werken')
    const chosen = {
      ...filter,
      parties: [gemeente.id],
      disciplines: ['gasLow' as const, 'heat' as const],
      firmness: ['idea' as const],
      text: ' Dijk ',
      dates: { is: 'before' as const, day: CalendarDate.parse('2027-03-12') },
    }
    expect(sayFilter(chosen, nameOf, 'nl')).toBe(
      'filter: Gemeente Waterveen · gas, warmte · idee · klaar vóór 12 maart 2027 · “Dijk”',
    )
    // What columns of the project are called is said to nobody.
    const choices = [ColumnChosen.parse(`${gemeente.id}_${gemeente.id}`)]
    expect(sayFilter({ ...filter, choices }, nameOf, 'nl')).toBe('filter: kolommen van het project')
    expect(sayFilter(chosen, nameOf, 'en')).toContain('finished before 12 March 2027')
  })
})
