import { describe, expect, it } from 'vitest'
import { orderWorks, type WorkColumn } from '../../../../renderer/features/works/order-works.ts'
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

const ordered = (column: WorkColumn, descending = false): (string | null)[] =>
  orderWorks(works, { column, descending }, (party) => names.get(party) ?? '', 'nl').map(({ name }) =>
    name.replace('werk ', ''),
  )

describe('the order of the list of works', () => {
  it.each<[WorkColumn, string[]]>([
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
    const again = orderWorks(
      [...works].reverse(),
      { column: 'discipline', descending: false },
      (party) => names.get(party) ?? '',
      'nl',
    )
    expect(again.map(({ name }) => name.replace('werk ', ''))).toEqual(ordered('discipline'))
  })
})
