/** Bounds as four columns and back. */
import type { Bounds } from '../../shared/domain/work.ts'
import type { BoundsRow } from './tables.ts'

export const boundsColumns = ['min_x', 'min_y', 'max_x', 'max_y'] as const

export function boundsRow([min_x, min_y, max_x, max_y]: Bounds): BoundsRow<number> {
  return { min_x, min_y, max_x, max_y }
}

export const noBounds: BoundsRow<null> = { min_x: null, min_y: null, max_x: null, max_y: null }

/** Null when there is no place. */
export function boundsOf({ min_x, min_y, max_x, max_y }: BoundsRow): Bounds | null {
  return min_x === null || min_y === null || max_x === null || max_y === null
    ? null
    : [min_x, min_y, max_x, max_y]
}
