import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scorePoints } from '../../../../renderer/features/detail/score-points.ts'
import { defaultOverlapSettings } from '../../../../shared/domain/overlap.ts'
import { scoreOf } from '../../../../shared/overlap/score.ts'

describe('the parts of a score in points', () => {
  it('add up to 100 when every part is full', () => {
    const full = { shared: 1, near: 1, gap: 1, firmness: 1, digs: 1, size: 1 }
    const points = scorePoints(full, defaultOverlapSettings.weights)
    expect(points.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(100)
  })

  it('follow the weights of the project', () => {
    const half = { shared: 0.5, near: 0, gap: 0, firmness: 0, digs: 0, size: 0 }
    const [shared] = scorePoints(half, { shared: 1, near: 0, gap: 1, firmness: 0, digs: 0, size: 0 })
    expect(shared).toEqual({ part: 'shared', value: 0.5, weight: 1, points: 25, shown: 25, most: 50 })
  })

  it('are zero, not nonsense, when nothing weighs anything', () => {
    const parts = { shared: 1, near: 1, gap: 1, firmness: 1, digs: 1, size: 1 }
    for (const part of scorePoints(parts, { shared: 0, near: 0, gap: 0, firmness: 0, digs: 0, size: 0 })) {
      expect(part).toMatchObject({ points: 0, most: 0 })
    }
  })

  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const weight = fc.integer({ min: 0, max: 100 })
  const five = (value: fc.Arbitrary<number>) =>
    fc.record({ shared: value, near: value, gap: value, firmness: value, digs: value, size: value })

  it('are shown in tenths that add up to exactly the score', () => {
    fc.assert(
      fc.property(five(share), five(weight), (parts, weights) => {
        const shown = scorePoints(parts, weights)
        const sum = shown.reduce((total, part) => total + Math.round(10 * part.shown), 0) / 10
        expect(Math.abs(sum - scoreOf(parts, weights))).toBeLessThan(0.11)
        expect(Math.abs(sum - shown.reduce((total, part) => total + part.points, 0))).toBeLessThan(0.0501)
        for (const { shown: tenths, points } of shown) expect(Math.abs(tenths - points)).toBeLessThan(0.1001)
      }),
    )
    const parts = { shared: 1, near: 0, gap: 1, firmness: 1, digs: 0, size: 0 }
    const weights = { shared: 1, near: 0, gap: 1, firmness: 1, digs: 0, size: 0 }
    expect(scorePoints(parts, weights).map((part) => part.shown)).toEqual([33.4, 0, 33.3, 33.3, 0, 0])
  })

  it('never exceed what a part may bring', () => {
    fc.assert(
      fc.property(five(share), five(weight), (parts, weights) => {
        for (const { points, most } of scorePoints(parts, weights)) {
          expect(points).toBeGreaterThanOrEqual(0)
          expect(points).toBeLessThanOrEqual(most)
        }
      }),
    )
  })
})
