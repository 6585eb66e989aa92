/** What two rows of trapezoids between the same two heights share. */

/** Edges of one work that cross a slab, from left to right: where they are at its bottom and at its top. */
export interface Slopes {
  count: number
  readonly bottom: Float64Array
  readonly top: Float64Array
  /** Which edge of the work each is. */
  readonly edge: Uint32Array
}

/** The mean width that two rows have in common: every first and second edge of a row bound a trapezoid. */
export function sharedByTrapezoids(a: Slopes, b: Slopes): number {
  let total = 0
  let from = 0
  for (let left = 0; left + 1 < a.count; left += 2) {
    // Trapezoids of one row do not overlap, so what lies wholly left of this one is left of the next as well.
    while (from + 1 < b.count && isLeftOf(b, from + 1, a, left)) from += 2
    for (let other = from; other + 1 < b.count && !isLeftOf(a, left + 1, b, other); other += 2)
      total += sharedWidth(a, left, b, other)
  }
  return total
}

function isLeftOf(one: Slopes, edge: number, two: Slopes, other: number): boolean {
  return one.bottom[edge]! <= two.bottom[other]! && one.top[edge]! <= two.top[other]!
}

/** The mean of the width between the rightmost left edge and the leftmost right edge, where that is positive. */
function sharedWidth(a: Slopes, i: number, b: Slopes, j: number): number {
  const lefts = crossing(a.bottom[i]! - b.bottom[j]!, a.top[i]! - b.top[j]!)
  const rights = crossing(a.bottom[i + 1]! - b.bottom[j + 1]!, a.top[i + 1]! - b.top[j + 1]!)
  const first = Math.min(lefts, rights)
  const second = Math.max(lefts, rights)
  // Between these heights the same edges stay in front, so the width is a straight line.
  return (
    positive(widthAt(a, i, b, j, 0), widthAt(a, i, b, j, first)) * first +
    positive(widthAt(a, i, b, j, first), widthAt(a, i, b, j, second)) * (second - first) +
    positive(widthAt(a, i, b, j, second), widthAt(a, i, b, j, 1)) * (1 - second)
  )
}

/** Where, between 0 and 1, a line from `low` to `high` passes zero; 1 when it does not. */
function crossing(low: number, high: number): number {
  return (low < 0 && high > 0) || (low > 0 && high < 0) ? low / (low - high) : 1
}

function widthAt(a: Slopes, i: number, b: Slopes, j: number, share: number): number {
  const right = Math.min(between(a, i + 1, share), between(b, j + 1, share))
  return right - Math.max(between(a, i, share), between(b, j, share))
}

function between({ bottom, top }: Slopes, edge: number, share: number): number {
  return bottom[edge]! + (top[edge]! - bottom[edge]!) * share
}

/** The mean of a straight line from `low` to `high` where it is above zero. */
function positive(low: number, high: number): number {
  if (low >= 0 && high >= 0) return (low + high) / 2
  if (low <= 0 && high <= 0) return 0
  const above = Math.max(low, high)
  return (above * above) / (2 * Math.abs(high - low))
}
