/** Where something lies: its shape, and the box around it in four columns. */
import { Bounds } from '../domain/work.ts'
import { areaOfBounds } from './area-of-bounds.ts'
import type { FieldRule } from './seen.ts'
import { several } from './stored.ts'

/** The box itself is for who sees all; others know the area in which it lies. */
export const inArea: FieldRule<Bounds | null> = {
  reach: 'open',
  otherwise: (bounds) => bounds && areaOfBounds(bounds),
}

type BoundsRow<Ordinate extends number | null> = {
  min_x: Ordinate
  min_y: Ordinate
  max_x: Ordinate
  max_y: Ordinate
}

export const boundsStored = several<Bounds, BoundsRow<number>>(Bounds, columns(false), {
  read: ({ min_x, min_y, max_x, max_y }) => [min_x, min_y, max_x, max_y],
  write: (bounds, row) => fill(row, bounds),
})

/** Null, in all four, where there is no place. */
export const boundsOrNone = several<Bounds | null, BoundsRow<number | null>>(
  Bounds.nullable(),
  columns(true),
  {
    read: ({ min_x, min_y, max_x, max_y }) =>
      min_x === null || min_y === null || max_x === null || max_y === null
        ? null
        : [min_x, min_y, max_x, max_y],
    write: (bounds, row) => fill(row, bounds ?? none),
  },
)

const none = [null, null, null, null] as const

function fill<Ordinate extends number | null>(
  row: Partial<BoundsRow<Ordinate>>,
  [min_x, min_y, max_x, max_y]: readonly [Ordinate, Ordinate, Ordinate, Ordinate],
): void {
  row.min_x = min_x
  row.min_y = min_y
  row.max_x = max_x
  row.max_y = max_y
}

function columns(isNullable: boolean) {
  const column = { type: 'REAL', isNullable } as const
  return { min_x: column, min_y: column, max_x: column, max_y: column }
}
