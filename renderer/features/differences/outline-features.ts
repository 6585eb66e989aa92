/** Old and new places as features of the map. */
import type { Outline } from './use-difference-pages.ts'

export interface OutlineProperties {
  /** Where the difference stands in its group. */
  readonly index: number
  /** `same`: it stays in its place, or has only one. */
  readonly part: 'was' | 'becomes' | 'same'
}
export type OutlineFeatures = GeoJSON.FeatureCollection<GeoJSON.Geometry, OutlineProperties>

/** One outline of each difference: where it will be, or was when it will be nowhere. */
export function otherOutlines(outlines: readonly Outline[]): OutlineFeatures {
  return collection(outlines.flatMap(({ index, was, becomes }) => feature(index, 'same', becomes ?? was)))
}

/**
 * Old and new outline of one difference; one outline when both are the same or there is only the new one. `candidates`
 * are the places of known works that a row may be: one of them is where it was.
 */
export function chosenOutlines(
  outline: Outline | undefined,
  candidates: readonly GeoJSON.Geometry[] = [],
): OutlineFeatures {
  if (outline === undefined) return collection([])
  const { index, was, becomes } = outline
  const stays = was !== null && becomes !== null && JSON.stringify(was) === JSON.stringify(becomes)
  if (stays) return collection(feature(index, 'same', becomes))
  const old = [was, ...candidates].flatMap((geometry) => feature(index, 'was', geometry))
  return collection([...old, ...feature(index, 'becomes', becomes)])
}

function feature(index: number, part: OutlineProperties['part'], geometry: GeoJSON.Geometry | null) {
  return geometry === null ? [] : [{ type: 'Feature' as const, geometry, properties: { index, part } }]
}

function collection(features: OutlineFeatures['features']): OutlineFeatures {
  return { type: 'FeatureCollection', features }
}
