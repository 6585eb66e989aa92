import { describe, expect, test } from 'vitest'
import { noPeriod, type CalendarDate } from '../../shared/domain/period.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { sayDate, sayPeriod } from '../../shared/time/say-period.ts'

describe('a period on the screen', () => {
  test.each([
    ['12-03-2027', '12 mrt 2027', '12 Mar 2027'],
    ['12-03-2027 t/m 30-09-2027', '12 mrt 2027 – 30 sep 2027', '12 Mar 2027 – 30 Sep 2027'],
    ['01-04-2027 t/m 30-06-2027', 'Q2 2027', 'Q2 2027'],
    ['01-01-2027 t/m 31-12-2027', '2027', '2027'],
    ['Q2 2027', '± Q2 2027', '± Q2 2027'],
    ['Q1-Q3 2027', '± Q1 2027 – Q3 2027', '± Q1 2027 – Q3 2027'],
    ['week 53 2026', 'week 53 2026', 'week 53 2026'],
    ['week 1 2027', 'week 1 2027', 'week 1 2027'],
    ['maart 2027', '± mrt 2027', '± Mar 2027'],
    ['maart - mei 2027', '± mrt 2027 – mei 2027', '± Mar 2027 – May 2027'],
    ['voorjaar 2027', '± voorjaar 2027', '± spring 2027'],
    ['winter 2026/2027', '± winter 2026/2027', '± winter 2026/2027'],
    ['winter 2027', '± winter 2027', '± winter 2027'],
    ['medio 2027', '± medio 2027', '± mid 2027'],
    ['H2 2027', '± 2e helft 2027', '± second half 2027'],
    ['2027', '± 2027', '± 2027'],
    ['2026/2028', '± 2026–2028', '± 2026–2028'],
    ['na 2030', 'vanaf 1 jan 2031', 'from 1 Jan 2031'],
    ['voor 2028', 't/m 31 dec 2027', 'until 31 Dec 2027'],
    ['n.t.b.', 'geen datum', 'no date'],
  ])('%s', (text, nl, en) => {
    const period = parsePeriod(text) ?? noPeriod
    expect(sayPeriod(period, 'nl')).toBe(nl)
    expect(sayPeriod(period, 'en')).toBe(en)
  })

  test('says which bound nobody gave', () => {
    const day = parsePeriod('01-03-2027')!
    expect(sayPeriod({ ...day, derived: 'end' }, 'nl')).toBe('1 mrt 2027, einde niet gegeven')
    expect(sayPeriod({ ...parsePeriod('2027')!, derived: 'start' }, 'en')).toBe('± 2027, start not given')
  })

  test('a date by itself', () => {
    expect(sayDate('2027-05-01' as CalendarDate, 'nl')).toBe('1 mei 2027')
  })
})
