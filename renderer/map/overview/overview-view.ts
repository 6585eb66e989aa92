/** What part of the plane is looked at, from what height. */

export interface OverviewView {
  /** In the plane of the shapes, with room around what is seen. */
  readonly box: readonly [west: number, north: number, east: number, south: number]
  readonly zoom: number
}

const pixelsPerTile = 512

/** Pixels for the width of the world. */
export function pixelsPerUnit(zoom: number): number {
  return pixelsPerTile * 2 ** zoom
}
