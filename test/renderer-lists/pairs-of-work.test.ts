import { describe, expect, it } from 'vitest'
import { pairsOfWork } from '../../renderer/features/detail/pairs-of-work.ts'
import type { Pair } from '../../shared/domain/overlap.ts'
import { workId } from './work-of-a-party.ts'

const pair = (a: number, b: number, score: number, sliver = false): Pair => ({
  a: workId(a),
  b: workId(b),
  distance: 0,
  sharedArea: null,
  sharedLength: null,
  gapDays: 0,
  outcomes: ['opportunity'],
  sliver,
  score,
  parts: { shared: 0, gap: 0, firmness: 0, digs: 0, size: 0 },
})

describe('the works a work meets', () => {
  it('are found on both sides of a pair and no others', () => {
    const meetings = pairsOfWork([pair(1, 2, 50), pair(2, 3, 60), pair(1, 3, 70)], workId(2))
    expect(meetings.map(({ other }) => other)).toEqual([workId(3), workId(1)])
  })

  it('come strongest first, slivers last', () => {
    const meetings = pairsOfWork([pair(1, 2, 90, true), pair(1, 3, 10), pair(1, 4, 40)], workId(1))
    expect(meetings.map(({ other }) => other)).toEqual([workId(4), workId(3), workId(2)])
  })
})
