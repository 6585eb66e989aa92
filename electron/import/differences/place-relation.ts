/** How the place of a known work and that of a delivered row lie to each other, and which of the two holds. */
import type { PlaceSource, Placing } from '../../../shared/domain/placing.ts'
import type { Bounds, WorkFields } from '../../../shared/domain/work.ts'
import { shapesFromWkb } from '../../../shared/geo/shapes.ts'
import { distanceBetween } from '../../../shared/overlap/measure/distance-between.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import type { ReadPlace, ReadWork } from '../reading.ts'
import type { KnownWork } from './known-work.ts'
import { plainName } from './name-likeness.ts'
import { samePlace } from './same-place.ts'

/** `alike`: much the same ground. `near`: one street. `unknown`: nothing says. */
export type PlaceRelation = 'same' | 'alike' | 'near' | 'far' | 'unknown'

/** Metres: shapes of about the same reach that lie no further apart are alike. */
const alikeDistance = 10
/** Of the ground the two boxes cover, the share they have in common. */
export const alikeShare = 0.5
/** Metres between boxes that can be one street; beyond it two places have nothing to do with each other. */
const nearDistance = 100

const own: ReadonlySet<PlaceSource | null> = new Set<PlaceSource>([
  'geometry',
  'coordinates',
  'wkt',
  'feature',
])

/** The row or its delivery says itself where it lies; otherwise its place was looked up by name, or is not known. */
export function bringsPlace({ place, placing }: ReadWork): boolean {
  return place !== null && own.has(placing.how)
}

export function placeRelation(known: KnownWork, read: ReadWork): PlaceRelation {
  const { bounds } = known.work
  if (!bringsPlace(read) || read.place === null || known.wkb === null || bounds === null)
    return wordsRelation(known.work, read.fields)
  if (boxesApart(bounds, read.place.bounds) > nearDistance) return 'far'
  if (samePlace(known.wkb, read.place.wkb)) return 'same'
  const alike =
    boxesInCommon(bounds, read.place.bounds) >= alikeShare &&
    metresApart(known.wkb, read.place.wkb) <= alikeDistance
  return alike ? 'alike' : 'near'
}

/** Street or district in words, for rows that bring no place. Two works that both say nothing are not told apart by it. */
function wordsRelation(known: WorkFields, read: WorkFields): PlaceRelation {
  const words = placeWords(known)
  const others = placeWords(read)
  if (words === others) return 'same'
  return words === '' || others === '' ? 'unknown' : 'far'
}

/** The words that say where a work lies, plain; empty when there are none. */
export function placeWords({ street, district }: WorkFields): string {
  return plainName(street ?? district ?? '')
}

interface PlaceAfter {
  readonly place: ReadPlace | null
  readonly placing: Placing
  /** Another place than the work had, further than rounding. */
  readonly moved: boolean
}

/**
 * The place a known work has once the row is taken over. A row that brings its own place says where the work lies. A row
 * without one never takes a place away; a place that was looked up by the same words does not replace one that was
 * drawn, placed by hand or looked up as surely.
 */
export function placeAfter(known: KnownWork, read: ReadWork): PlaceAfter {
  const { bounds, placing } = known.work
  const was = known.wkb === null || bounds === null ? null : { wkb: known.wkb, bounds }
  const kept = { place: was, placing, moved: false }
  if (read.place === null) return was === null ? { ...kept, placing: read.placing } : kept
  const taken = { place: read.place, placing: read.placing, moved: true }
  if (was === null) return taken
  const words = placeWords(known.work)
  const sameWords = words === '' || words === placeWords(read.fields)
  if (!bringsPlace(read) && sameWords && (placing.sure || !read.placing.sure)) return kept
  return samePlace(was.wkb, read.place.wkb) ? kept : taken
}

/** Metres between two boxes; 0 when they meet. */
function boxesApart(a: Bounds, b: Bounds): number {
  const x = Math.max(0, a[0] - b[2], b[0] - a[2])
  const y = Math.max(0, a[1] - b[3], b[1] - a[3])
  return Math.hypot(x, y)
}

/** Room round a point or a straight line, so that its box covers ground. */
const bodyOfBox = 5

/** The ground both boxes cover as a share of the ground either covers. */
export function boxesInCommon(a: Bounds, b: Bounds): number {
  const size = (low: number, high: number) => Math.max(0, high - low + 2 * bodyOfBox)
  const ground = (box: Bounds) => size(box[0], box[2]) * size(box[1], box[3])
  const common =
    size(Math.max(a[0], b[0]), Math.min(a[2], b[2])) * size(Math.max(a[1], b[1]), Math.min(a[3], b[3]))
  return common / (ground(a) + ground(b) - common)
}

/** Metres between two places, 0 when they touch or intersect. */
function metresApart(a: Uint8Array, b: Uint8Array): number {
  return distanceBetween(runsOf(shapesFromWkb([a, b])), 0, 1, Infinity)
}
