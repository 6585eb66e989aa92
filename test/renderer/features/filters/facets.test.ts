import { describe, expect, it } from 'vitest'
import { optionsOf, toggled, type Counted } from '../../../../renderer/features/filters/facets.ts'
import { noFilter } from '../../../../renderer/state/filter.ts'
import { ColumnChoiceId, ProjectColumnId } from '../../../../shared/domain/ids.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import {
  columnChosen,
  type ColumnChoice,
  type ProjectColumn,
} from '../../../../shared/domain/project-column.ts'
import { dayNumber } from '../../../../shared/time/day-number.ts'
import { makeCluster } from '../../make-cluster.ts'
import { oneDay, partyId, period, uuid, workOf } from '../../make-work.ts'

const works = [
  workOf(1, { discipline: 'water', period: period('2027-01-01', '2027-12-31') }),
  workOf(2, { discipline: 'roads', party: partyId(2), firmness: 'idea' }),
  workOf(3, { discipline: 'roads', period: period('2028-01-01', '2028-12-31') }),
]
const [high, low, gone] = (['hoog', 'laag', 'weg'] as const).map((name, at) => ({
  ...{ id: ColumnChoiceId.parse(uuid(at + 1)), name, isEnded: name === 'weg' },
})) as [ColumnChoice, ColumnChoice, ColumnChoice]
const column: ProjectColumn = {
  ...{ id: ProjectColumnId.parse(uuid(9)), name: 'Urgentie', kind: 'choice', choices: [high, low, gone] },
  ...{ isShared: false, isListed: true, isEnded: false, position: 1 },
}
const counted: Counted = {
  works,
  clusters: [makeCluster(1, { outcomes: ['opportunity', 'digRest'] })],
  parties: [
    { id: partyId(1), name: 'Gemeente' },
    { id: partyId(2), name: 'Waterbedrijf' },
  ],
  moment: null,
  filter: noFilter,
  columns: [column],
  said: {
    partyName: () => '',
    inColumn: (_, work) => (work === works[2]!.id ? low.id : high.id),
    wordsOf: () => '',
  },
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

  it('counts choices of columns of the project; one that was taken off the list is not offered', () => {
    const [isHigh, isLow] = [columnChosen(column.id, high.id), columnChosen(column.id, low.id)]
    expect(counts('choices')).toEqual({ [isHigh]: 2, [isLow]: 1 })
    const filter = { ...noFilter, disciplines: ['roads' as const], choices: [isLow] }
    expect(counts('choices', { filter })).toEqual({ [isHigh]: 1, [isLow]: 1 })
    expect(counts('disciplines', { filter })).toEqual({ roads: 1, water: 0 })
    const asked = { ...noFilter, choices: [columnChosen(column.id, gone.id)] }
    expect(counts('choices', { filter: asked })).toHaveProperty(asked.choices[0]!, 0)
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
