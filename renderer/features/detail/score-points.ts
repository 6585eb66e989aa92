/** Takes a score apart into points, so that a planner can see what it is made of and add it up. */
import type { OverlapSettings, ScorePart, ScoreParts } from '../../../shared/domain/overlap.ts'
import { scoreParts } from '../../../shared/overlap/score.ts'

export interface ScorePoints {
  readonly part: ScorePart
  /** 0–1, as it was weighed. */
  readonly value: number
  readonly weight: number
  /** Points this part brings, 0 to `most`. */
  readonly points: number
  /** The same in tenths, rounded so that all parts together are exactly the score. */
  readonly shown: number
  /** Points it could bring by its weight; over all parts these add up to 100. */
  readonly most: number
}

/** Every part of a score in points, in fixed order; a project in which nothing weighs anything gives only zeros. */
export function scorePoints(parts: ScoreParts, weights: OverlapSettings['weights']): ScorePoints[] {
  const total = scoreParts.reduce((sum, part) => sum + weights[part], 0)
  const exact = scoreParts.map((part) => {
    const most = total === 0 ? 0 : (100 * weights[part]) / total
    return { part, value: parts[part], weight: weights[part], points: most * parts[part], most }
  })
  return addingUp(exact)
}

/** With `shown` in tenths that add up to the rounded sum: those that lose most by rounding down are rounded up. */
function addingUp(parts: readonly Omit<ScorePoints, 'shown'>[]): ScorePoints[] {
  const sum = Math.round(10 * parts.reduce((total, { points }) => total + points, 0))
  const down = parts.map((part) => ({ ...part, tenths: Math.floor(10 * part.points) }))
  const missing = sum - down.reduce((total, { tenths }) => total + tenths, 0)
  const roundedUp = down
    .toSorted((one, two) => 10 * two.points - two.tenths - (10 * one.points - one.tenths))
    .slice(0, missing)
    .map(({ part }) => part)
  return down.map(({ tenths, ...part }) => ({
    ...part,
    shown: (tenths + Number(roundedUp.includes(part.part))) / 10,
  }))
}
