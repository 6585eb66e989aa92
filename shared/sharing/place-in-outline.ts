/** The kept shape of a place made into the area in which it lies. */
import { fromWkb, toWkb } from '../geo/wkb.ts'
import { areaOfPlace } from './area-of-place.ts'

/** WKB in metres; null where there is nothing to draw. */
export function placeInOutline(place: Uint8Array): Uint8Array | null {
  const area = areaOfPlace(fromWkb(place))
  return area && toWkb(area)
}
