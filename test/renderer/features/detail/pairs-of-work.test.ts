import { describe, expect, it } from 'vitest'
import { pairsOfWork, strongestFirst } from '../../../../renderer/features/detail/pairs-of-work.ts'
import type { Pair } from '../../../../shared/domain/overlap.ts'
import { workId } from '../../make-work.ts'

const pair = (a: number, b: number, score: number, sliver = false): Pair => ({
  a: workId(a),
  b: workId(b),
  distance: 0,
  sharedArea: null,
  sharedLength: null,
  gapDays: 0,
  outcomes: ['opportunity'],
  place: null,
  possible: false,
  sliver,
  noise: sliver ? 'sliver' : null,
  score,
  parts: { shared: 0, near: 0, gap: 0, firmness: 0, digs: 0, size: 0 },
})

const names = (pairs: readonly Pair[]) =>
  pairs.map(({ a, b }) => [a, b].map((id) => Number(id.slice(-3))).join('×'))

describe('the pairs of a work', () => {
  it('are found on both sides of a pair and no others', () => {
    expect(names(pairsOfWork([pair(1, 2, 50), pair(2, 3, 60), pair(1, 3, 70)], workId(2)))).toEqual([
      '2×3',
      '1×2',
    ])
  })

  it('come strongest first, slivers last', () => {
    expect(names(pairsOfWork([pair(1, 2, 90, true), pair(1, 3, 10), pair(1, 4, 40)], workId(1)))).toEqual([
      '1×4',
      '1×3',
      '1×2',
    ])
  })

  it('stand in the same order however they came', () => {
    const pairs = [pair(1, 3, 40), pair(1, 2, 40), pair(2, 3, 40)]
    expect(names(strongestFirst(pairs))).toEqual(['1×2', '1×3', '2×3'])
    expect(names(strongestFirst([...pairs].reverse()))).toEqual(['1×2', '1×3', '2×3'])
  })
})
