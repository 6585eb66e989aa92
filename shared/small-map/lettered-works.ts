/** Works on a map, each with its letter, however many parts they have: a work can be a cloud of twenty thousand points. */
import { partsOf } from './geometry-parts.ts'
import { drawManyWorks } from './many-works.ts'
import type { MapView } from './map-view.ts'
import { drawLetters, drawWorks, usualLook, type MappedWork, type WorksLook } from './map-works.ts'

/** Parts together; of more than these none is seen by itself any more, and each would be an element of its own. */
const mostParts = 1_500

/** SVG; beyond so many parts those that look the same become one path, and none is drawn beside another. */
export function letteredWorks(
  view: MapView,
  works: readonly MappedWork[],
  look: WorksLook = usualLook,
): string {
  const parts = works.reduce((sum, { geometry }) => sum + (geometry ? partsOf(geometry).length : 0), 0)
  if (parts <= mostParts) return drawWorks(view, works, look)
  return drawManyWorks(view, works) + (look.letters === 'none' ? '' : drawLetters(view, works, look))
}
