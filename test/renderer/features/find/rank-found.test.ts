/** What is found first: an exact number, then what begins with it, then what has the words somewhere. */
import { describe, expect, it } from 'vitest'
import { bestOf, rankOf, saidOf, soughtIn } from '../../../../renderer/features/find/rank-found.ts'

const rank = (parts: (string | null)[], text: string) => rankOf(saidOf(parts), soughtIn(text))

describe('how well something fits', () => {
  const work = ['R-12', 'Vervangen riool Café-kade', 'Oude Kerkstraat', null]

  it.each([
    ['r-12', 0],
    ['R-1', 1],
    ['vervangen riool', 2],
    ['OUDE kerk', 2],
    ['kerkstraat riool', 3],
    ['straat riool', 4],
    ['cafe', 3],
    ['riool gas', null],
    ['12 vervangen', 4],
    ['  ', null],
  ])('for %j: %s', (text, expected) => {
    expect(rank(work, text)).toBe(expected)
  })

  it('does not take the beginning of a number for the number', () => {
    expect(rank(['R-120', 'Riool'], 'R-12')).toBe(1)
    expect(rank(['R-12'], 'R-12')).toBe(0)
  })

  it('finds no word half in one part and half in the next', () => {
    expect(rank(['Kerk', 'straat'], 'kerkstraat')).toBeNull()
  })

  it('folds accents, ligatures and capitals on both sides', () => {
    expect(rank(['Ĳsselkade – Zuid'], 'ijsselkade')).toBe(1)
    expect(rank(['Sonmansstraat'], 'Sönmans')).toBe(1)
  })
})

describe('the best of many', () => {
  const names = ['Nieuwe Kade', 'Kade', 'Zuiderkade', 'Kadeplein', 'Gracht', 'Kade']
  const said = names.map((name) => saidOf([name]))
  const best = (most: number) => {
    const { at, total } = bestOf(said.length, (one) => rankOf(said[one] ?? '', soughtIn('kade')), most)
    return { at, total }
  }

  it('come by rank, of one rank in the order of the list', () => {
    expect(best(9)).toEqual({ at: [1, 5, 3, 0, 2], total: 5 })
  })

  it('are counted also where they are not given', () => {
    expect(best(2)).toEqual({ at: [1, 5], total: 5 })
    expect(best(0)).toEqual({ at: [], total: 5 })
  })
})
