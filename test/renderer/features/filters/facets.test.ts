import { describe, expect, it } from 'vitest'
import { optionsOf, toggled, type Counted } from '../../../../renderer/features/filters/facets.ts'
import { noFilter } from '../../../../renderer/state/filter.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import { dayNumber } from '../../../../shared/time/day-number.ts'
import { makeCluster } from '../../make-cluster.ts'
import { oneDay, partyId, period, workOf } from '../../make-work.ts'

const works = [
  workOf(1, { discipline: 'water', period: period('2027-01-01', '2027-12-31') }),
  workOf(2, { discipline: 'roads', party: partyId(2), firmness: 'idea' }),
  workOf(3, { discipline: 'roads', period: period('2028-01-01', '2028-12-31') }),
]
const counted: Counted = {
  works,
  clusters: [makeCluster(1, { outcomes: ['opportunity', 'digRest'] })],
  parties: [
    { id: partyId(1), name: 'Gemeente' },
    { id: partyId(2), name: 'Waterbedrijf' },
  ],
  moment: null,
  filter: noFilter,
}
const counts = (facet: Parameters<typeof optionsOf>[0], change: Partial<Counted> = {}) =>
  Object.fromEntries(optionsOf(facet, { ...counted, ...change }).map(({ value, count }) => [value, count]))

describe('what can be filtered on', () => {
  it('counts works per choice, and names only disciplines that are there', () => {
    expect(counts('disciplines')).toEqual({ water: 1, roads: 2 })
    expect(counts('parties')).toEqual({ [partyId(1)]: 2, [partyId(2)]: 1 })
  })

  it('counts with the choices of all other facets, not with its own', () => {
    const filter = { ...noFilter, disciplines: ['roads' as const], parties: [partyId(1)] }
    expect(counts('disciplines', { filter })).toEqual({ water: 1, roads: 1 })
  })

  it('keeps a choice that nothing has any more, so that it can be taken back', () => {
    expect(counts('firmness', { filter: { ...noFilter, firmness: ['done'] } })).toHaveProperty('done', 0)
  })

  it('counts only what is active at the moment; works without a date always are', () => {
    const day = dayNumber(CalendarDate.parse('2028-06-01'))
    expect(counts('disciplines', { moment: oneDay(day) })).toEqual({ water: 0, roads: 2 })
  })

  it('counts kansengebieden for outcome and status', () => {
    expect(counts('outcomes')).toEqual({ opportunity: 1, conflict: 0, digRest: 1 })
    expect(counts('status')).toEqual({
      open: 1,
      combined: 0,
      pickedUp: 0,
      setAside: 0,
      rejected: 0,
      investigating: 0,
      reopened: 0,
    })
    expect(counts('status', { filter: { ...noFilter, outcomes: ['conflict'] } })).toMatchObject({ open: 0 })
    expect(counts('outcomes', { filter: { ...noFilter, disciplines: ['gasLow'] } })).toMatchObject({
      opportunity: 0,
    })
  })

  it('a choice made twice is no choice', () => {
    const once = { ...noFilter, ...toggled(noFilter, 'disciplines', 'water') }
    expect(once.disciplines).toEqual(['water'])
    expect({ ...once, ...toggled(once, 'disciplines', 'water') }).toEqual(noFilter)
  })
})
