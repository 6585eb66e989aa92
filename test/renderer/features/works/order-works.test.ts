import { describe, expect, it } from 'vitest'
import { orderWorks, type Known, type WorkOrder } from '../../../../renderer/features/works/order-works.ts'
import type { ColumnChoiceId, ProjectColumnId } from '../../../../shared/domain/ids.ts'
import type { ProjectColumn } from '../../../../shared/domain/project-column.ts'
import { partyId, period, workOf } from '../../make-work.ts'

const names = new Map([
  [partyId(1), 'Waterbedrijf'],
  [partyId(2), 'Gemeente'],
])

const works = [
  workOf(1, { number: 'EV-10', street: 'Parkweg', period: period('2028-01-01', '2028-12-31') }),
  workOf(2, { number: 'EV-9', street: null, firmness: 'idea', party: partyId(2) }),
  workOf(3, { number: null, street: 'Kade', firmness: 'done', period: period(null, '2027-06-30') }),
]

const column = (id: string, kind: ProjectColumn['kind'], choices: string[] = []): ProjectColumn => ({
  ...{
    id: id as ProjectColumnId,
    name: id,
    kind,
    position: 1,
    isShared: false,
    isListed: true,
    isEnded: false,
  },
  choices: choices.map((choice) => ({ id: choice as ColumnChoiceId, name: choice, isEnded: false })),
})
const columns = [column('residents', 'number'), column('urgency', 'choice', ['hoog', 'laag'])]
const values: Record<string, readonly (string | null)[]> = {
  residents: ['-5', '1200.5', '300'],
  urgency: ['laag', null, 'hoog'],
}

const known: Known = {
  partyName: (party) => names.get(party) ?? '',
  columns,
  valueOf: (of, work) => values[of]?.[works.findIndex(({ id }) => id === work)] ?? null,
}

const ordered = (by: WorkOrder['column'], descending = false): (string | null)[] =>
  orderWorks(works, { column: by, descending }, known, 'nl').map(({ name }) => name.replace('werk ', ''))

describe('the order of the list of works', () => {
  it.each<[WorkOrder['column'], string[]]>([
    ['residents' as ProjectColumnId, ['1', '3', '2']],
    ['urgency' as ProjectColumnId, ['3', '1', '2']],
    ['number', ['2', '1', '3']],
    ['street', ['3', '1', '2']],
    ['period', ['3', '1', '2']],
    ['party', ['2', '1', '3']],
    ['firmness', ['2', '1', '3']],
  ])('by %s', (column, expected) => {
    expect(ordered(column)).toEqual(expected)
  })

  it('keeps works without a value last when turned around', () => {
    expect(ordered('street', true)).toEqual(['1', '3', '2'])
  })

  it('does not depend on the order of the works', () => {
    const again = orderWorks([...works].reverse(), { column: 'discipline', descending: false }, known, 'nl')
    expect(again.map(({ name }) => name.replace('werk ', ''))).toEqual(ordered('discipline'))
  })
})
