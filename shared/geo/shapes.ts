/**
 * Places of many works as flat typed arrays: what the engine computes on and what travels to the map.
 *
 * A work has parts, a part has rings, a ring has vertices. A point is a part with one ring of one vertex, a line a
 * part with one ring, an area a part with a shell and its holes. Rings of areas are closed: first vertex = last.
 * Starts are running totals with one more entry than there are things, so thing `i` is `[start[i], start[i + 1])`.
 */
export interface Shapes {
  /** Number of works. A work without a place has no parts. */
  readonly count: number
  /** x, y, x, y, …: metres in the project's system, or longitude and latitude on the way to the map. */
  readonly coordinates: Float64Array
  /** Per ring its first vertex. */
  readonly ringStart: Uint32Array
  /** Per part its first ring. */
  readonly partStart: Uint32Array
  /** Per work its first part. */
  readonly workStart: Uint32Array
  /** Per part what it is. */
  readonly partKind: Uint8Array
}

export const PartKind = { point: 0, line: 1, area: 2 } as const
export type PartKind = (typeof PartKind)[keyof typeof PartKind]
