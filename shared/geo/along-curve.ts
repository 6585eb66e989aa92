/** An order in which positions that lie near each other come near each other. */

const cellsAcross = 2 ** 15

/**
 * The places 0, 1, … of positions along a Z-curve: through the quarters of the box around them, and of each quarter, in turn.
 * Positions in one cell keep their order.
 */
export function alongCurve(x: Float64Array, y: Float64Array): Uint32Array {
  const [minX, scaleX] = scaleOf(x)
  const [minY, scaleY] = scaleOf(y)
  // Place on the curve and position in the list in one number: 30 bits and the rest of 53.
  const keys = new Float64Array(x.length)
  for (let at = 0; at < x.length; at++)
    keys[at] = (spread((x[at]! - minX) * scaleX) + 2 * spread((y[at]! - minY) * scaleY)) * x.length + at
  keys.sort()
  return Uint32Array.from(keys, (key) => key % x.length)
}

function scaleOf(values: Float64Array): [least: number, cellsPerMetre: number] {
  let [least, most] = [Infinity, -Infinity]
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return [least, (cellsAcross - 1) / (most - least || 1)]
}

/** The bits of a number below 2¹⁵, one place apart. */
function spread(value: number): number {
  let bits = value | 0
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}
