/** The works that need a place, and which one comes after which. */
import { describe, expect, it } from 'vitest'
import { nextToPlace, orderToPlace } from '../../../../renderer/features/place/order-to-place.ts'
import type { Placing } from '../../../../shared/domain/placing.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { makeWork } from '../../make-work.ts'

const none: Placing = { how: null, sure: false, why: null }
const unsure: Placing = { how: 'street', sure: false, why: null }
const sure: Placing = { how: 'geometry', sure: true, why: null }

function work(name: string, street: string | null, placing: Placing): Work {
  return makeWork({ name, street, placing })
}

describe('te plaatsen', () => {
  const list = orderToPlace([
    work('zeker', 'Kade', sure),
    work('onzeker', 'Aalstraat', unsure),
    work('zonder straat', null, none),
    work('tweede', 'Kade 10', none),
    work('eerste', 'Kade 9', none),
  ])

  it('holds what has no place or none that is sure; without a place first, one street after the other', () => {
    expect(list.map(({ name }) => name)).toEqual(['eerste', 'tweede', 'zonder straat', 'onzeker'])
  })

  it('goes from each to the next and from the last to the first', () => {
    const [first, second, , last] = list
    expect(nextToPlace(list, first!.id)).toBe(second!.id)
    expect(nextToPlace(list, last!.id)).toBe(first!.id)
  })

  it('has no next for the only one, nor for a work that is not in it', () => {
    expect(nextToPlace(list.slice(0, 1), list[0]!.id)).toBeNull()
    expect(nextToPlace(list.slice(1), list[0]!.id)).toBeNull()
  })
})
