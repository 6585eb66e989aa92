/** Which works are on a sheet, which lie outside it, and which lie nowhere. */
import { Discipline } from '../domain/discipline.ts'
import type { Work } from '../domain/work.ts'
import type { Bounds } from '../domain/work.ts'
import { isInView, type MapView } from '../small-map/map-view.ts'
import { partsOf } from '../small-map/geometry-parts.ts'
import { clip } from './clip.ts'
import { pointsPerMillimetre } from './sheet-frame.ts'

/** What is told of a work on a sheet. */
export type SheetWork = Pick<Work, 'id' | 'party' | 'name' | 'street' | 'discipline' | 'firmness' | 'period'>

export interface PlacedWork {
  readonly work: SheetWork
  /** Metres of the project's system; null: it has no place. */
  readonly geometry: GeoJSON.Geometry | null
}

export interface DrawnWork {
  readonly work: SheetWork
  /** What of it is on the paper, and a little beyond. */
  readonly geometry: GeoJSON.Geometry
  /** What stands beside its letter, where each is named. */
  readonly sign: string
  readonly has: { readonly area: boolean }
}

export interface Divided {
  /** By discipline, then by street and name, and numbered so. */
  readonly drawn: readonly DrawnWork[]
  readonly outside: number
  readonly unplaced: number
}

/** Millimetres that the eye does not see. */
const unseen = 0.1
/** Millimetres beyond the frame that are drawn too, so that no stroke ends at its edge. */
const beyond = 3

/** The least that a vertex has to move a line by, in metres, to be worth drawing. */
export function leastMove({ scale }: MapView): number {
  return (unseen * pointsPerMillimetre) / scale
}

export function frameWithRoom({ bounds: [minX, minY, maxX, maxY], scale }: MapView): Bounds {
  const room = (beyond * pointsPerMillimetre) / scale
  return [minX - room, minY - room, maxX + room, maxY + room]
}

export function dividedBy(view: MapView, works: readonly PlacedWork[]): Divided {
  const least = leastMove(view)
  const room = frameWithRoom(view)
  let [outside, unplaced] = [0, 0]
  const drawn: Omit<DrawnWork, 'sign'>[] = []
  for (const { work, geometry } of works) {
    if (geometry === null || partsOf(geometry).length === 0) unplaced++
    // Its box may meet the frame where it does not itself.
    else if (!isInView(view, geometry) || clip(geometry, view.bounds, 0) === null) outside++
    else {
      const seen = clip(geometry, room, least)
      if (seen)
        drawn.push({ work, geometry: seen, has: { area: partsOf(seen).some(({ is }) => is === 'area') } })
    }
  }
  const sorted = drawn.sort((a, b) => inOrder(a.work, b.work))
  return { drawn: sorted.map((one, at) => ({ ...one, sign: String(at + 1) })), outside, unplaced }
}

const order = new Map(Discipline.options.map((one, at) => [one, at]))

function inOrder(a: SheetWork, b: SheetWork): number {
  return (
    (order.get(a.discipline) ?? 0) - (order.get(b.discipline) ?? 0) ||
    compared(a.street ?? '', b.street ?? '') ||
    compared(a.name, b.name) ||
    compared(a.id, b.id)
  )
}

/** Not by a language: the same order on every machine. */
function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
