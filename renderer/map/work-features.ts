/** Works as features of the map: one each, made the first time it is drawn. */
import { Discipline } from '../../shared/domain/discipline.ts'
import type { Firmness } from '../../shared/domain/firmness.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { isVague } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { geometryAt, type Shapes } from '../../shared/geo/shapes.ts'

export interface WorkProperties {
  readonly work: WorkId
  readonly discipline: Discipline
  readonly firmness: Firmness
  readonly vague: boolean
  /** Draws broad kinds first, so that thin ones stay on top. */
  readonly order: number
}
export type WorkFeature = GeoJSON.Feature<GeoJSON.Geometry, WorkProperties>
export type WorkFeatures = GeoJSON.FeatureCollection<GeoJSON.Geometry, WorkProperties>

export const noFeatures: WorkFeatures = { type: 'FeatureCollection', features: [] }

/** Looks up the feature of a work; null for a work without a place. `works` and `shapes` have the same order. */
export type FeatureOfWork = (work: WorkId) => WorkFeature | null

/** Makes the lookup. Features are made lazily and kept, so that a slider step costs only what is new to it. */
export function featuresOfWorks(works: readonly Work[], shapes: Shapes): FeatureOfWork {
  const place = new Map(works.map((work, index) => [work.id, index]))
  const made = new Map<WorkId, WorkFeature | null>()
  return (id) => {
    const known = made.get(id)
    if (known !== undefined) return known
    const index = place.get(id)
    const work = index === undefined ? undefined : works[index]
    const feature = index === undefined || work === undefined ? null : featureOf(work, shapes, index)
    made.set(id, feature)
    return feature
  }
}

/** The features of these works, without those that have no place. */
export function collect(ids: Iterable<WorkId>, featureOfWork: FeatureOfWork): WorkFeatures {
  const features: WorkFeature[] = []
  for (const id of ids) {
    const feature = featureOfWork(id)
    if (feature !== null) features.push(feature)
  }
  return { type: 'FeatureCollection', features }
}

function featureOf(work: Work, shapes: Shapes, index: number): WorkFeature | null {
  const geometry = geometryAt(shapes, index)
  if (geometry === null) return null
  const { id, discipline, firmness, period } = work
  const order = Discipline.options.length - Discipline.options.indexOf(discipline)
  return {
    type: 'Feature',
    geometry,
    properties: { work: id, discipline, firmness, vague: isVague(period), order },
  }
}
