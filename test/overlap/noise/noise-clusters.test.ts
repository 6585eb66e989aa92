/** What only noise brings together stands apart, and says why. */
import { describe, expect, it } from 'vitest'
import { say } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings as settings } from '../../../shared/domain/overlap.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { line, partyId, projectOf, someWork, square, type PlacedWork } from '../some-works.ts'

const [gemeente, stedin, evides] = [partyId(0), partyId(1), partyId(2)]
const street = square(0, 0, 100)

describe('what only noise brings together', () => {
  const apartOf = (placed: readonly PlacedWork[]) => {
    const { clusters, apart } = readOverlaps(projectOf(placed), settings, { pairsOnly: false })
    const numbers = (works: readonly string[]) => works.map((id) => Number(id.slice(-2)))
    return [
      ...clusters.map(({ works }) => [numbers(works), null]),
      ...apart.map(({ works, note }) => [numbers(works), say(note, 'nl').split(':')[0]]),
    ]
  }
  const pipe = (index: number, x: number) => someWork(index, line([x, 10], [x + 50, 10]), { party: evides })

  it('stands apart, whatever it scores, and says why', () => {
    expect(
      apartOf([
        someWork(1, street, { party: gemeente, number: 'G-1', discipline: 'roads' }),
        someWork(2, street, { party: gemeente, number: 'G-1', discipline: 'green' }),
        pipe(3, 1000),
        someWork(4, line([1070, 10], [1200, 10]), { party: stedin, firmness: 'idea' }),
        someWork(5, square(2000, 0, 100), { party: stedin }),
        someWork(6, square(2100, 0, 100), { party: evides }),
      ]),
    ).toEqual([
      [[3, 4], null],
      [[1, 2], 'Eén maatregel die 2 keer is aangeleverd'],
      [[5, 6], 'Deze werken raken elkaar alleen langs de rand.'],
    ])
  })

  it('is left out of a conversation that one of its works is in', () => {
    expect(
      apartOf([
        someWork(1, street, { party: gemeente, number: 'G-1', discipline: 'roads' }),
        someWork(2, street, { party: gemeente, number: 'G-1', discipline: 'green' }),
        pipe(3, 0),
      ]),
    ).toEqual([[[1, 3], null]])
  })

  it('is a region-wide work, once, and no work for meeting it', () => {
    expect(
      apartOf([
        someWork(1, square(0, 0, 1500), { party: gemeente, name: 'Hele stad' }),
        pipe(2, 100),
        pipe(3, 500),
        someWork(4, line([500, 12], [560, 12]), { party: stedin }),
      ]),
    ).toEqual([
      [[3, 4], null],
      [[1], 'Gemeente ‘Hele stad’ beslaat 2.121 m en raakt 3 werken'],
    ])
  })
})
