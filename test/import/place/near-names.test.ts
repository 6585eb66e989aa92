/** Names a slip of the pen away: found without looking at all names, and never one too far. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../electron/import/place/edit-distance.ts'
import { nearNames } from '../../../electron/import/place/near-names.ts'

/** By the book: the whole table of cells. */
function plainDistance(a: string, b: string): number {
  const cells = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const changed = cells[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(cells[i - 1]![j]! + 1, cells[i]![j - 1]! + 1, changed)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, cells[i - 2]![j - 2]! + 1)
      cells[i]![j] = cost
    }
  return cells[a.length]![b.length]!
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'r', 't'), maxLength: 9 })

describe('slips of the pen', () => {
  it('are counted as the whole table of cells counts them', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, most) => {
        const plain = plainDistance(a, b)
        expect(editDistance(a, b, most)).toBe(plain <= most ? plain : null)
      }),
    )
  })

  it('are as many one way as the other', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 2) === editDistance(b, a, 2)))
  })
})

describe('names near a wanted one', () => {
  const names = ['kerkstraat', 'kerkelaan', 'stationsstraat', 'parkweg', 'molenlaan', 'markt']
  const near = nearNames(names)
  const foundFor = (wanted: string) => near(wanted).map(({ at, slips }) => [names[at], slips])

  it.each([
    ['krekstraat', 'kerkstraat', 1],
    ['kerkstaat', 'kerkstraat', 1],
    ['kerkstraaat', 'kerkstraat', 1],
    ['statoinsstraat', 'stationsstraat', 1],
    ['statoinstraat', 'stationsstraat', 2],
    ['parkwg', 'parkweg', 1],
    ['molenlan', 'molenlaan', 1],
  ])('"%s" is %s with %i', (wanted, name, slips) => {
    expect(foundFor(wanted)[0]).toEqual([name, slips])
  })

  it.each(['mart', 'dorpsstraat', 'kerk', ''])('"%s" is like none of them', (wanted) => {
    expect(foundFor(wanted)).toEqual([])
  })
})
