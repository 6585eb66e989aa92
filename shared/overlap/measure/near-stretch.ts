/** The stretch of one straight edge that lies near another: what the shared street and the place of a pair are made of. */

/** A stretch as shares of an edge; `from` > `to`: there is none. Filled anew for every two edges. */
export interface Stretch {
  from: number
  to: number
}

/**
 * Fills the stretch of the edge from w to w + u that is within `near` of the edge from 0 to v. Exact: what lies within
 * `near` of a straight edge is convex (two discs and the strip between them), so that it is one stretch. Either edge may
 * be a single position.
 */
export function fillNearStretch(
  stretch: Stretch,
  wx: number,
  wy: number,
  ux: number,
  uy: number,
  vx: number,
  vy: number,
  near: number,
): void {
  stretch.from = Infinity
  stretch.to = -Infinity
  const uu = ux * ux + uy * uy
  if (uu === 0) {
    if (squaredToEdge(wx, wy, vx, vy) <= near * near) {
      stretch.from = 0
      stretch.to = 1
    }
    return
  }
  widenByDisc(stretch, wx, wy, ux, uy, uu, near)
  widenByDisc(stretch, wx - vx, wy - vy, ux, uy, uu, near)
  widenByStrip(stretch, wx, wy, ux, uy, vx, vy, near)
  if (stretch.from < 0) stretch.from = 0
  if (stretch.to > 1) stretch.to = 1
}

/** Squared distance of position w to the edge from 0 to v. */
function squaredToEdge(wx: number, wy: number, vx: number, vy: number): number {
  const vv = vx * vx + vy * vy
  const along = vv === 0 ? 0 : (wx * vx + wy * vy) / vv
  const share = along < 0 ? 0 : along > 1 ? 1 : along
  const dx = wx - share * vx
  const dy = wy - share * vy
  return dx * dx + dy * dy
}

function widen(stretch: Stretch, from: number, to: number): void {
  if (from < stretch.from) stretch.from = from
  if (to > stretch.to) stretch.to = to
}

/** Widens by the positions w + t·u that lie in the disc around 0. */
function widenByDisc(
  stretch: Stretch,
  wx: number,
  wy: number,
  ux: number,
  uy: number,
  uu: number,
  radius: number,
): void {
  const middle = -(wx * ux + wy * uy) / uu
  const offX = wx + middle * ux
  const offY = wy + middle * uy
  const left = radius * radius - (offX * offX + offY * offY)
  if (left < 0) return
  const half = Math.sqrt(left / uu)
  widen(stretch, middle - half, middle + half)
}

/** Widens by the positions w + t·u beside the edge from 0 to v: along it between its ends, across it within `near`. */
function widenByStrip(
  stretch: Stretch,
  wx: number,
  wy: number,
  ux: number,
  uy: number,
  vx: number,
  vy: number,
  near: number,
): void {
  const length = Math.sqrt(vx * vx + vy * vy)
  if (length === 0) return
  const along = (wx * vx + wy * vy) / length
  const alongStep = (ux * vx + uy * vy) / length
  const across = (vx * wy - vy * wx) / length
  const acrossStep = (vx * uy - vy * ux) / length
  const from = Math.max(entry(along, alongStep, 0, length), entry(across, acrossStep, -near, near))
  const to = Math.min(leave(along, alongStep, 0, length), leave(across, acrossStep, -near, near))
  if (from <= to) widen(stretch, from, to)
}

/** The first t at which start + t·step is between low and high; Infinity when it never is. */
function entry(start: number, step: number, low: number, high: number): number {
  if (step === 0) return start >= low && start <= high ? -Infinity : Infinity
  return ((step > 0 ? low : high) - start) / step
}

/** The last such t; -Infinity when there is none. */
function leave(start: number, step: number, low: number, high: number): number {
  if (step === 0) return start >= low && start <= high ? Infinity : -Infinity
  return ((step > 0 ? high : low) - start) / step
}
