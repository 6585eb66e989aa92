/** The law of clusters, for any answer: every pair that asks for a conversation is in exactly one, and none is of one work. */
import { expect } from 'vitest'
import type { OverlapAnswer, Pair } from '../../shared/domain/overlap.ts'

export function isConversation({ outcomes, noise }: Pick<Pair, 'outcomes' | 'noise'>): boolean {
  return noise === null && (outcomes.includes('opportunity') || outcomes.includes('conflict'))
}

export function expectEveryPairOnce({ pairs, clusters }: Pick<OverlapAnswer, 'pairs' | 'clusters'>): void {
  const times = new Uint32Array(pairs.length)
  for (const { works, pairs: inside } of clusters) {
    expect(works.length).toBeGreaterThanOrEqual(2)
    expect(inside.some((at) => isConversation(pairs[at]!))).toBe(true)
    const met = new Set<string>()
    for (const at of inside) {
      times[at]!++
      const { a, b } = pairs[at]!
      expect(works).toContain(a)
      expect(works).toContain(b)
      if (isConversation(pairs[at]!)) met.add(a).add(b)
    }
    expect([...met].sort()).toEqual([...works].sort())
  }
  pairs.forEach((pair, at) => {
    if (isConversation(pair)) expect(times[at]).toBe(1)
  })
}
