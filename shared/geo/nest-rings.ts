/**
 * Sorts loose rings into areas, for formats that keep no more than rings. Where the way they are wound tells shells
 * from holes it is followed, as the formats say; where it does not, what lies inside what decides.
 */
import { drawRings } from './fill-rings.ts'
import { areaOf, centreOf, signedAreaOf } from './measure.ts'
import { RingsAround } from './rings-around.ts'

export interface NestedRings {
  /** Per area its shell, counter-clockwise, and its holes, clockwise. */
  readonly polygons: GeoJSON.Position[][][]
  /** Rings were wound otherwise than the format says, and place decided. */
  readonly rewound: boolean
  /** Rings wound as shells lie inside others wound as shells: parts over parts, as they were declared. */
  readonly stacked: boolean
}

/**
 * Closed rings of a shapefile or of Esri JSON, which wind shells clockwise and holes the other way. Writers that turn
 * everything around still wind holes otherwise than shells: what is wound as the largest ring is a shell. A hole belongs
 * to the smallest shell around it; one that lies outside it for a good part is a part that its writer took for a hole.
 * Source: ESRI Shapefile Technical Description, July 1998, page 8.
 */
export function partsByWinding(rings: readonly GeoJSON.Position[][]): NestedRings {
  const [only] = rings
  if (only !== undefined && rings.length === 1)
    return { polygons: [[wound(only, true)]], rewound: signedAreaOf(only) > 0, stacked: false }
  const areas = rings.map(signedAreaOf)
  const largest = areas.reduce((most, area) => (Math.abs(area) > Math.abs(most) ? area : most), 0)
  const isWoundAsShell = areas.map((area) => area > 0 === largest > 0)
  const middles = rings.map(middleOf)
  const around = new RingsAround(rings)
  const isWithin = (ring: number, other: number) =>
    outermost(rings[ring]!).every((position) => around.holds(other, position))
  const aroundAsShells = new RingsAround(rings, (ring) => isWoundAsShell[ring]!)
  const isShell = isWoundAsShell.map((shell, index) => {
    if (shell) return true
    const holder = aroundAsShells.smallest(middles[index]!, index)
    if (holder === undefined) return true
    return !isWithin(index, holder) && shareInside(rings[index]!, rings[holder]!) < leastInside
  })
  const stacked = rings.some((_, index) => {
    const inner = isShell[index] ? around.smallest(middles[index]!, index) : undefined
    return inner !== undefined && isShell[inner] && isWithin(index, inner)
  })
  const rewound = largest > 0 || isShell.some((shell, index) => shell !== isWoundAsShell[index])
  return { polygons: gathered(rings, isShell, middles), rewound, stacked }
}

/** Closed rings that say nothing of themselves: a ring inside an even number of others is a shell, otherwise a hole. */
export function nestRings(rings: readonly GeoJSON.Position[][]): GeoJSON.Position[][][] {
  const middles = rings.map(middleOf)
  const around = new RingsAround(rings)
  const isShell = middles.map((middle, index) => !around.isOdd(middle, index))
  return gathered(rings, isShell, middles)
}

/** Of the ground of a ring: what holds that is around the ring. */
function middleOf(ring: GeoJSON.Position[]): [number, number] {
  return centreOf({ type: 'Polygon', coordinates: [ring] }) ?? [Number.NaN, Number.NaN]
}

/** Of a hole, drawn as carelessly as may be, so much lies in its shell. */
const leastInside = 0.9

/** The vertices furthest to each side. */
function outermost(ring: readonly GeoJSON.Position[]): [number, number][] {
  const furthest = (value: (position: GeoJSON.Position) => number) =>
    ring.reduce((most, position) => (value(position) > value(most) ? position : most)) as [number, number]
  return [furthest(([x]) => x!), furthest(([x]) => -x!), furthest(([, y]) => y!), furthest(([, y]) => -y!)]
}

/** Which share of its ground a ring has in common with another; all of it where that cannot be drawn. */
function shareInside(ring: GeoJSON.Position[], other: GeoJSON.Position[]): number {
  const both = drawRings([wound(ring, true), wound(other, true)])
  if (both === null) return 1
  const coordinates = both.filled((winding) => winding > 1)
  return areaOf({ type: 'MultiPolygon', coordinates }) / Math.abs(signedAreaOf(ring))
}

/** Each hole with the smallest shell around it; one that lies in none is an area of its own. */
function gathered(
  rings: readonly GeoJSON.Position[][],
  isShell: readonly boolean[],
  middles: readonly [number, number][],
): GeoJSON.Position[][][] {
  const polygons = new Map<number, GeoJSON.Position[][]>()
  const shells = new RingsAround(rings, (ring) => isShell[ring]!)
  const holders = middles.map((middle, index) =>
    isShell[index] ? undefined : shells.smallest(middle, index),
  )
  rings.forEach((ring, index) => {
    if (holders[index] === undefined) polygons.set(index, [wound(ring, true)])
  })
  rings.forEach((ring, index) => {
    const holder = holders[index]
    if (holder !== undefined) polygons.get(holder)!.push(wound(ring, false))
  })
  return [...polygons.values()]
}

/** The ring, running counter-clockwise or the other way. */
export function wound(ring: GeoJSON.Position[], counterClockwise: boolean): GeoJSON.Position[] {
  return signedAreaOf(ring) > 0 === counterClockwise ? ring : [...ring].reverse()
}
