/** What people choose to look at. */
import { describe, expect, it } from 'vitest'
import type { DatesWanted } from '../../../renderer/state/dates-wanted.ts'
import { choicesIn, noFilter, passesClusterFilter, passesFilter } from '../../../renderer/state/filter.ts'
import { visibleWorks } from '../../../renderer/state/visible-works.ts'
import type { SaidOfWorks } from '../../../renderer/api/index.ts'
import { ColumnChoiceId, PartyId, ProjectColumnId } from '../../../shared/domain/ids.ts'
import { columnChosen } from '../../../shared/domain/project-column.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { makeCluster } from '../make-cluster.ts'
import { makeWork, period, uuid, oneDay } from '../make-work.ts'

const said: SaidOfWorks = {
  partyName: () => 'Stedin Netbeheer',
  inColumn: () => undefined,
  wordsOf: () => 'na de kermis | 1.250',
}
const [urgency, team, unknown] = [5, 6, 7].map((at) => ProjectColumnId.parse(uuid(at)))
const [high, low] = [8, 9].map((at) => ColumnChoiceId.parse(uuid(at)))
/** Of every work the urgency is high, and nobody filled in a team. */
const ofColumns: SaidOfWorks = {
  ...said,
  inColumn: (column) => (column === urgency ? high : column === team ? null : undefined),
}

describe('filter of works', () => {
  const work = makeWork({ name: 'Vervangen riool', street: 'Stationsstraat', number: '0042' })

  it('lets everything pass when nothing is chosen', () => {
    expect(passesFilter(work, noFilter, said)).toBe(true)
    expect(choicesIn(noFilter)).toBe(0)
  })

  it.each([
    [{ parties: [PartyId.parse(uuid(1))] }, true],
    [{ parties: [PartyId.parse(uuid(9))] }, false],
    [{ disciplines: ['water', 'sewerGravity'] as const }, true],
    [{ disciplines: ['water'] as const }, false],
    [{ firmness: ['idea'] as const }, false],
    [{ text: 'station' }, true],
    [{ text: 'STATIONSSTRAAT riool' }, true],
    [{ text: 'stationsstraat gas' }, false],
    [{ text: '0042' }, true],
    [{ text: '   ' }, true],
    [{ text: 'Kermis riool 1.250' }, true],
    [{ text: 'kermis gas' }, false],
  ])('with %j passes: %s', (choice, passes) => {
    expect(passesFilter(work, { ...noFilter, ...choice }, said)).toBe(passes)
  })

  it.each([
    ['the choice that stands in it', [columnChosen(urgency!, high!)], true],
    ['another', [columnChosen(urgency!, low!)], false],
    ['one of two', [columnChosen(urgency!, high!), columnChosen(urgency!, low!)], true],
    ['a choice of each of two columns', [columnChosen(urgency!, high!), columnChosen(team!, low!)], false],
    ['a column that is there no more', [columnChosen(unknown!, high!)], true],
  ])('that asks columns of the project for %s', (_, choices, passes) => {
    expect(passesFilter(work, { ...noFilter, choices }, ofColumns)).toBe(passes)
    expect(choicesIn({ ...noFilter, choices })).toBe(choices.length)
  })

  it('counts its choices, the text as one', () => {
    expect(choicesIn({ ...noFilter, disciplines: ['water', 'heat'], text: 'kade straat' })).toBe(3)
    expect(choicesIn({ ...noFilter, dates: { is: 'undated' } })).toBe(1)
  })
})

describe('works by their dates', () => {
  const day = (date: string) => dayNumber(CalendarDate.parse(date))
  const works = {
    whole: period('2027-03-01', '2027-03-31'),
    noStart: period(null, '2027-02-01'),
    noEnd: period('2027-05-01', null),
    none: period(null, null),
  }

  it.each<[DatesWanted, string]>([
    [{ is: 'undated' }, 'none'],
    [{ is: 'openStart' }, 'noStart'],
    [{ is: 'openEnd' }, 'noEnd'],
    [{ is: 'before', day: day('2027-03-31') }, 'noStart'],
    [{ is: 'before', day: day('2027-04-01') }, 'whole noStart'],
    [{ is: 'contradicting', day: day('2027-06-01') }, 'whole noStart none'],
    [{ is: 'after', day: day('2027-02-28') }, 'whole noEnd'],
    [{ is: 'after', day: day('2027-03-01') }, 'noEnd'],
  ])('%j', (dates, expected) => {
    const found = Object.entries(works).filter(([, given]) =>
      passesFilter(makeWork({ period: given }), { ...noFilter, dates }, said),
    )
    expect(found.map(([name]) => name).join(' ')).toBe(expected)
  })
})

describe('looking for a work', () => {
  const found = (text: string, work: Parameters<typeof makeWork>[0]) =>
    passesFilter(makeWork(work), { ...noFilter, text }, said)

  it.each([
    ['curieplein', 'Kabel Curiëplein'],
    ['curie', 'Kabel Curiëplein'],
    ['Cafestraat', 'Kabel Caféstraat'],
    ['Caféstraat', 'KABEL CAFESTRAAT'],
    ['IJsselkade', 'Riool Ĳsselkade'],
    ['ijssel', 'Riool Ĳsselkade'],
    ['fietspad', 'ﬁetspad'],
    ["O'Connell", 'Kabel O’Connellstraat'],
    ['O’Connell', "Kabel O'Connellstraat"],
    ['gas - fase', 'Vervangen gas – fase 2'],
    ['gas fase', 'Vervangen gas – fase 2'],
    ['A-12', 'Kruising A‑12'],
    ['Kerkstraat', 'Kerk\u00adstraat'],
    ['Grossstrasse', 'Großstraße'],
    ['Øresund', 'Oresundlaan'],
  ])('%s finds %s', (text, name) => expect(found(text, { name })).toBe(true))

  it('looks in what the party wrote under headings of its own', () => {
    const own = [{ column: 'Aannemer', value: 'Van Dijk & Zn.' }]
    expect(found('van dijk', { name: 'Kabel', own })).toBe(true)
    expect(found('aannemer', { name: 'Kabel', own })).toBe(false)
  })

  it('looks in party and discipline too, in both languages', () => {
    expect(found('stedin', { name: 'Kabel' })).toBe(true)
    expect(found('drinkwater', { discipline: 'water' })).toBe(true)
    expect(found('drinking', { discipline: 'water' })).toBe(true)
    expect(found('gas', { discipline: 'water', name: 'Leiding' })).toBe(false)
  })

  it('finds the works of a year, also in the middle of their period or after an open start', () => {
    const years = period('2026-07-01', '2028-03-31')
    for (const year of ['2026', '2027', '2028']) expect(found(year, { period: years }), year).toBe(true)
    for (const year of ['2025', '2029']) expect(found(year, { period: years }), year).toBe(false)
    expect(found('2045', { period: { ...years, end: null } })).toBe(true)
    expect(found('2027', { period: { ...years, start: null, end: null } })).toBe(false)
  })

  it('never finds half a word in one part and half in the next', () => {
    expect(found('straat gas', { name: 'Kerkstraat', street: 'gashouderweg' })).toBe(true)
    expect(found('straatgas', { name: 'Kerkstraat', street: 'gashouderweg' })).toBe(false)
  })
})

describe('filter of clusters', () => {
  const [shown, other] = [makeWork(), makeWork()]
  const cluster = makeCluster(1, { works: [shown.id, other.id], outcomes: ['opportunity', 'conflict'] })
  const visible = new Set([shown.id])

  it.each([
    [{}, true],
    [{ outcomes: ['conflict'] as const }, true],
    [{ outcomes: ['digRest'] as const }, false],
    [{ status: ['combined'] as const }, false],
    [{ status: ['open', 'combined'] as const }, true],
  ])('with %j passes: %s', (choice, passes) => {
    expect(passesClusterFilter(cluster, { ...noFilter, ...choice }, visible)).toBe(passes)
  })

  it('hides a cluster of which no work is visible', () => {
    expect(passesClusterFilter(cluster, noFilter, new Set())).toBe(false)
  })
})

describe('visible works', () => {
  const works = [
    makeWork({ discipline: 'water' }),
    makeWork({ period: period('2029-01-01', '2029-12-31') }),
    makeWork({ period: period(null, null) }),
  ]

  it('pass filter and moment, in their own order', () => {
    const in2027 = { mode: 'period', start: 20_819, end: 21_183 } as const
    expect(visibleWorks(works, { filter: noFilter, said }, in2027)).toEqual([works[0], works[2]])
    expect(
      visibleWorks(works, { filter: { ...noFilter, disciplines: ['sewerGravity'] }, said }, in2027),
    ).toEqual([works[2]])
  })

  it('are the same list when the same is asked again, so that nothing is drawn anew', () => {
    const moment = oneDay(20_900)
    const all = { filter: noFilter, said }
    expect(visibleWorks(works, all, moment)).toBe(visibleWorks(works, all, moment))
  })
})
