import { describe, expect, test } from 'vitest'
import { parsePeriod } from '../../shared/time/parse-period.ts'

/** Words that planners put in a column for the period, with all the days they can mean. */
const cases: readonly (readonly [text: string, start: string | null, end: string | null])[] = [
  ["Q4'26", '2026-10-01', '2026-12-31'],
  ['3Q27', '2027-07-01', '2027-09-30'],
  ['Q3-27', '2027-07-01', '2027-09-30'],
  ['2027 kw 3/4', '2027-07-01', '2027-12-31'],
  ['1e en 2e kwartaal 2027', '2027-01-01', '2027-06-30'],
  ['najaar 26', '2026-09-01', '2026-11-30'],
  ['2e helft 2027 o.v.b.', '2027-07-01', '2027-12-31'],
  ['2e helft mei 2027', '2027-05-16', '2027-05-31'],
  ['tweede week mei 2027', '2027-05-03', '2027-05-16'],
  ['laatste week van mei 2027', '2027-05-24', '2027-06-06'],
  ['n.t.b. 2028', '2028-01-01', '2028-12-31'],
  ['2027 Q3 n.t.b.', '2027-07-01', '2027-09-30'],
  ['2027 (eerste helft)', '2027-01-01', '2027-06-30'],
  ['2027 (na akkoord raad)', '2027-01-01', '2027-12-31'],
  ['12-03-2027 (aannemer Jansen)', '2027-03-12', '2027-03-12'],
  ['Q3 2027 (juli-september)', '2027-07-01', '2027-09-30'],
  ['2027 (of later)', '2027-01-01', null],
  ['3/mei/2027', '2027-05-03', '2027-05-03'],
  ['01-05-2027 07:00', '2027-05-01', '2027-05-01'],
  ['01/05/2027-30/06/2027', '2027-05-01', '2027-06-30'],
  ['2027 + 2028', '2027-01-01', '2028-12-31'],
  ['2027, 2028 en 2029', '2027-01-01', '2029-12-31'],
  ['mei, juni en juli 2027', '2027-05-01', '2027-07-31'],
  ['begin/medio 2027', '2027-01-01', '2027-08-31'],
  ['november - maart 2027', '2026-11-01', '2027-03-31'],
  ['1-5 t/m 30-6-2027', '2027-05-01', '2027-06-30'],
  ['15-12 t/m 15-1-2027', '2026-12-15', '2027-01-15'],
  ['in de periode mei-juni 2027', '2027-05-01', '2027-06-30'],
  ['start: 1-5-2027 einde: 30-6-2027', '2027-05-01', '2027-06-30'],
  ['Q3 en/of Q4 2027', '2027-07-01', '2027-12-31'],
  ['(2027)', '2027-01-01', '2027-12-31'],
  // Over the turn of the year.
  ['wk 51 2026 - wk 2', '2026-12-14', '2027-01-17'],
  ['week 51-2 2026/2027', '2026-12-14', '2027-01-17'],
  ['week 51 t/m week 2 2027', '2026-12-14', '2027-01-17'],
  // One bound.
  ['<2030', null, '2029-12-31'],
  ['≤ 2030', null, '2030-12-31'],
  ['> 2028', '2029-01-01', null],
  ['2030+', '2030-01-01', null],
  ['2027 of later', '2027-01-01', null],
  ['start Q2 2027', '2027-04-01', null],
  ['gereed Q2 2027', null, '2027-06-30'],
  ['start 1 mei 2027, gereed 1 juli 2027', '2027-05-01', '2027-07-01'],
  ['vanaf Q2 2027 tot uiterlijk Q4 2027', '2027-04-01', '2027-12-31'],
  // How long it takes.
  ['6 weken vanaf 1 mei 2027', '2027-05-01', '2027-06-11'],
  ['start 1 mei 2027, duur 6 weken', '2027-05-01', '2027-06-11'],
  ['week 20 2027 (3 dagen)', '2027-05-17', '2027-05-23'],
  ['mei 2027 (6 weken)', '2027-05-01', '2027-07-11'],
  ['10 werkdagen vanaf 3 mei 2027', '2027-05-03', '2027-05-16'],
  ['3 maanden vanaf 1 mei 2027', '2027-05-01', '2027-07-31'],
  // Holidays, of all regions unless one is named.
  ['bouwvak 2027', '2027-07-26', '2027-08-27'],
  ['bouwvak noord 2027', '2027-07-26', '2027-08-13'],
  ['bouwvak 2027 (regio Zuid)', '2027-08-09', '2027-08-27'],
  ['na bouwvak 2027', '2027-08-14', null],
  ['voor de bouwvak 2027', null, '2027-08-08'],
  ['zomervakantie 2027', '2027-07-10', '2027-09-05'],
  ['kerstvakantie 2026/2027', '2026-12-19', '2027-01-03'],
  ['kerstvakantie 2027', '2026-12-19', '2028-01-09'],
  ['schoolvakantie 2027', '2027-01-01', '2027-12-31'],
  // What programs write.
  ['Sat May 01 2027 00:00:00 GMT+0200 (CEST)', '2027-05-01', '2027-05-01'],
  ['Fri, 30 Apr 2027 22:00:00 GMT', '2027-05-01', '2027-05-01'],
  ['/Date(1809122400000)/', '2027-05-01', '2027-05-01'],
  ['20270501T000000Z', '2027-05-01', '2027-05-01'],
  ['2027-06-30T21:59:59Z', '2027-06-30', '2027-06-30'],
  ['2027-01-31T22:00:00Z', '2027-01-31', '2027-01-31'],
  ['2027-01-31T23:00:00Z', '2027-02-01', '2027-02-01'],
]

describe('words of planners', () => {
  test.each(cases)('%s', (text, start, end) => {
    expect(parsePeriod(text)).toMatchObject({ start, end, raw: text })
  })

  test.each([
    'Gereed',
    'in uitvoering',
    'continu',
    'lange termijn',
    'bouwvak 2050',
    'mei 2027 en daarna',
    '2027 (fase 1)',
    'zomer 2027 (niet in de bouwvak)',
    '2027, na de bouwvak',
    'mei 2027 tot ...',
    '2027-36',
    '202705',
    'week 53 2027 t/m week 3 2028',
    '5-6-7-2027',
    'Q3 2027, 2e fase 2029',
    'verplaatst van 2027 naar 2028',
    'niet in 2027',
    '2027 vervallen',
    '2027 behalve december',
    '12-03/15-03-2027',
  ])('%s is understood in part at most, so it is not understood', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  test('what digits behind a year count, the column says', () => {
    expect(parsePeriod('2027-36', { counts: 'week' })).toMatchObject({ start: '2027-09-06' })
    expect(parsePeriod('2027-05', { counts: 'week' })).toMatchObject({ start: '2027-02-01' })
    expect(parsePeriod('202705', { counts: 'week' })).toMatchObject({ start: '2027-02-01' })
    expect(parsePeriod('202705', { counts: 'month' })).toMatchObject({ start: '2027-05-01' })
    expect(parsePeriod('2027-36', { counts: 'year' })).toMatchObject({ end: '2036-12-31' })
  })
})
