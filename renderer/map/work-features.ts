/** Works as features of the map: place and letter of each, made the first time it is drawn. */
import { Discipline } from '../../shared/domain/discipline.ts'
import type { Firmness } from '../../shared/domain/firmness.ts'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import { isVague } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { geometryAt, type Shapes } from '../../shared/geo/shapes.ts'
import { markPosition } from './mark-position.ts'

export interface WorkProperties {
  readonly work: WorkId
  readonly party: PartyId
  readonly discipline: Discipline
  readonly firmness: Firmness
  readonly vague: boolean
  /** Draws broad kinds first, so that thin ones stay on top. */
  readonly order: number
  /** Only on the feature of the letter: whether it stands on a point or on something longer. */
  readonly mark?: 'point' | 'stretch'
}
export type WorkFeature = GeoJSON.Feature<GeoJSON.Geometry, WorkProperties>
export type WorkFeatures = GeoJSON.FeatureCollection<GeoJSON.Geometry, WorkProperties>

export const noFeatures: WorkFeatures = { type: 'FeatureCollection', features: [] }

/** The place of a work and the point of its letter. */
export interface DrawnWork {
  readonly place: WorkFeature
  readonly mark: WorkFeature
}

/** Looks up a work as it is drawn; null for a work without a place. */
export type DrawnOfWork = (work: WorkId) => DrawnWork | null

/**
 * Makes the lookup; `works` and `shapes` have the same order. Features are made lazily and kept, so that a slider step
 * costs only what is new to it.
 */
export function drawnWorks(works: readonly Work[], shapes: Shapes): DrawnOfWork {
  const place = new Map(works.map((work, index) => [work.id, index]))
  const made = new Map<WorkId, DrawnWork | null>()
  return (id) => {
    const known = made.get(id)
    if (known !== undefined) return known
    const index = place.get(id)
    const work = index === undefined ? undefined : works[index]
    const drawn = index === undefined || work === undefined ? null : draw(work, shapes, index)
    made.set(id, drawn)
    return drawn
  }
}

/** Places, then letters, of these works, without those that have no place. */
export function collect(ids: Iterable<WorkId>, drawnOfWork: DrawnOfWork): WorkFeatures {
  const places: WorkFeature[] = []
  const marks: WorkFeature[] = []
  for (const id of ids) {
    const drawn = drawnOfWork(id)
    if (drawn === null) continue
    places.push(drawn.place)
    marks.push(drawn.mark)
  }
  return { type: 'FeatureCollection', features: [...places, ...marks] }
}

function draw(work: Work, shapes: Shapes, index: number): DrawnWork | null {
  const geometry = geometryAt(shapes, index)
  if (geometry === null) return null
  const { id, party, discipline, firmness, period } = work
  const turn = Discipline.options.indexOf(discipline)
  const at = markPosition(geometry, turn)
  if (at === null) return null
  const order = Discipline.options.length - turn
  const properties: WorkProperties = { work: id, party, discipline, firmness, vague: isVague(period), order }
  const mark = geometry.type.endsWith('Point') ? 'point' : 'stretch'
  return {
    place: { type: 'Feature', geometry, properties },
    mark: {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: { ...properties, mark },
    },
  }
}
