import { describe, expect, it } from 'vitest'
import { strongestFirst } from '../../../../renderer/features/detail/strongest-first.ts'
import type { SeenPair } from '../../../../shared/domain/overlap.ts'
import { workId } from '../../make-work.ts'

const pair = (a: number, b: number, score: number, sliver = false): SeenPair => ({
  a: workId(a),
  b: workId(b),
  distance: 0,
  sharedArea: null,
  sharedLength: null,
  gapDays: 0,
  outcomes: ['opportunity'],
  possible: false,
  sliver,
  noise: sliver ? 'sliver' : null,
  score,
  parts: { shared: 0, near: 0, gap: 0, firmness: 0, digs: 0, size: 0 },
})

const names = (pairs: readonly SeenPair[]) =>
  pairs.map(({ a, b }) => [a, b].map((id) => Number(id.slice(-3))).join('×'))

describe('pairs as people read them', () => {
  it('come strongest first, slivers last', () => {
    expect(names(strongestFirst([pair(1, 2, 90, true), pair(1, 3, 10), pair(1, 4, 40)]))).toEqual([
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
