/** Which of the visible works lie in an area, or in a street. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { longitudeLatitude, projector, reproject } from '../../../shared/geo/crs.ts'
import { besideStreet, liesAlong } from '../../../shared/geo/lies-along.ts'
import { geometryAt, type Shapes } from '../../../shared/geo/shapes.ts'
import { askedArea, boxesOf, touchesArea } from '../../../shared/geo/touches-area.ts'
import { areVisible } from '../visible-works.ts'

/** Works and their places, in one order; places in longitude and latitude, as they are drawn. */
export interface PlacedWorks {
  readonly works: readonly Work[]
  readonly visible: readonly Work[]
  readonly shapes: Shapes
}

export interface WorksThere {
  readonly works: readonly WorkId[]
  /** Visible works without a place: whether they lie there nobody knows. */
  readonly withoutPlace: number
}

/** Visible works that touch an area, in the order of the project. */
export function worksInArea({ works, visible, shapes }: PlacedWorks, geometry: GeoJSON.Geometry): WorksThere {
  const asked = askedArea(geometry)
  const boxes = boxesKnown(shapes)
  const mask = areVisible(works, visible)
  const found = works.flatMap(({ id }, at) =>
    asked !== null && mask[at] === 1 && touchesArea(asked, shapes, boxes, at) ? [id] : [],
  )
  return { works: found, withoutPlace: visible.filter(({ bounds }) => bounds === null).length }
}

export interface WorksInStreet {
  /** Works that name the street. */
  readonly named: readonly WorkId[]
  /** Works that do not, but lie in it. */
  readonly beside: readonly WorkId[]
}

/** Metres around a street within which a work that names it is about this street and not one of that name in another town. */
const sameTown = 500

/**
 * Visible works of a street: who name it, and who lie in it.
 * @param line of the street in longitude and latitude; null: no layer knows it
 */
export function worksInStreet(
  { works, visible, shapes }: PlacedWorks,
  name: string,
  line: GeoJSON.Geometry | null,
  crs: string,
): WorksInStreet {
  const toMetres = projector(longitudeLatitude, crs)
  const street = line && reproject(line, toMetres)
  const reach = street && boundsOf(street)
  const sought = foldText(name).trim()
  const mask = areVisible(works, visible)
  const named: WorkId[] = []
  const beside: WorkId[] = []
  works.forEach((work, at) => {
    if (mask[at] === 0) return
    const { id, bounds } = work
    if (namesStreet(work, sought)) {
      if (bounds === null || reach === null || areNear(bounds, reach, sameTown)) named.push(id)
    } else if (street !== null && reach !== null && bounds !== null && areNear(bounds, reach, besideStreet)) {
      const place = geometryAt(shapes, at)
      if (place !== null && liesAlong(street, reproject(place, toMetres))) beside.push(id)
    }
  })
  return { named, beside }
}

/** Alone or among others: `Kade, Markt en Dorpsstraat`. */
function namesStreet({ street }: Work, sought: string): boolean {
  if (street === null) return false
  const folded = foldText(street).trim()
  return folded === sought || folded.split(/\s*(?:[,;/]| en | and )\s*/).includes(sought)
}

type Box = readonly [minX: number, minY: number, maxX: number, maxY: number]

function areNear(one: Box, other: Box, reach: number): boolean {
  return (
    one[0] <= other[2] + reach &&
    one[2] >= other[0] - reach &&
    one[1] <= other[3] + reach &&
    one[3] >= other[1] - reach
  )
}

const boxes = new WeakMap<Shapes, Float64Array>()

/** Made once of every list of places. */
function boxesKnown(shapes: Shapes): Float64Array {
  const known = boxes.get(shapes) ?? boxesOf(shapes)
  boxes.set(shapes, known)
  return known
}
