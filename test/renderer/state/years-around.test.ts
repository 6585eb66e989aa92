/** Axes of time follow the works that are there, whatever one of them says. */
import { describe, expect, it } from 'vitest'
import { yearsAround } from '../../../renderer/state/years-around.ts'

const many = (year: number, count: number) => Array.from({ length: count }, () => year)

describe('years of an axis', () => {
  it.each([
    ['one work in 1900', [1900, ...many(2026, 20), ...many(2028, 20)], { first: 2026, last: 2028 }],
    ['one work in 2127', [...many(2026, 3), 2127], { first: 2026, last: 2026 }],
    ['both', [1900, 2026, 2026, 2027, 2127], { first: 2026, last: 2027 }],
    ['a work far ahead that is meant', [...many(2030, 4), 2045], { first: 2030, last: 2045 }],
    ['a quiet decade', [2026, 2027, 2040, 2041], { first: 2026, last: 2041 }],
    ['one year', [2027], { first: 2027, last: 2027 }],
  ])('%s', (_what, years, expected) => expect(yearsAround(years, 50)).toEqual(expected))

  it('are never more than fit', () => {
    const everyYear = Array.from({ length: 120 }, (_, at) => 1950 + at)
    expect(yearsAround(everyYear, 50)).toEqual({ first: 2020, last: 2069 })
  })

  it('are none without dates', () => expect(yearsAround([], 50)).toBeNull())
})
