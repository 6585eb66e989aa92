/** Takes a score apart into points, so that a planner can see what it is made of and add it up. */
import type { OverlapSettings, ScorePart, ScoreParts } from '../../../shared/domain/overlap.ts'
import { scoreParts } from '../../../shared/overlap/score.ts'

export interface ScorePoints {
  readonly part: ScorePart
  /** Points this part brings, 0 to `most`. */
  readonly points: number
  /** Points it could bring by its weight; over all parts these add up to 100. */
  readonly most: number
}

/** Every part of a score in points, in fixed order; a project in which nothing weighs anything gives only zeros. */
export function scorePoints(parts: ScoreParts, weights: OverlapSettings['weights']): ScorePoints[] {
  const total = scoreParts.reduce((sum, part) => sum + weights[part], 0)
  return scoreParts.map((part) => {
    const most = total === 0 ? 0 : (100 * weights[part]) / total
    return { part, points: most * parts[part], most }
  })
}
