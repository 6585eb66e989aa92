/** Works that find no place by themselves: places by hand, and names to find places by. */
import { message } from '../../shared/domain/message.ts'
import { searchedKinds, type FoundPlace } from '../../shared/domain/reference-layer.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { longitudeLatitude, projector, reproject } from '../../shared/geo/crs.ts'
import { mendGeometry } from '../../shared/geo/mend.ts'
import { isOnEarth } from '../../shared/geo/on-earth.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { nameSearch, type FoundName } from '../import/place/index.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import type { OpenProject } from './open-project.ts'

type PlaceCalls = 'place.find' | 'work.place'

export function placeCalls(context: CoreContext): Handlers<PlaceCalls> {
  const searchOf = searches()
  return {
    'place.find': async ({ text, limit }) => {
      const project = projectOf(context)
      const { crs } = await project.store.summary()
      const search = await searchOf(project)
      const project4326 = projector(crs, longitudeLatitude)
      return search(text, limit).map((found): FoundPlace => ({
        ...found,
        geometry: reproject(found.geometry, project4326),
      }))
    },
    'work.place': async ({ work, geometry, street }, by) => {
      const { store } = projectOf(context)
      const { crs } = await store.summary()
      const why =
        street === null
          ? message('place.byPerson', { who: by.actor })
          : message('place.byPersonOn', { who: by.actor, street })
      const place = { ...placeOf(geometry, crs), placing: { how: 'person', sure: true, why } } as const
      return store.run('work.place', { work, place, street }, by)
    },
  }
}

type Search = (text: string, limit: number) => FoundName[]

/** The search of a project, made when it is first asked for, and anew when its layers are others. */
function searches(): (project: OpenProject) => Promise<Search> {
  const made = new WeakMap<OpenProject, { layers: string; search: Promise<Search> }>()
  return async (project) => {
    const { store } = project
    // Layers never change; they only come and go. How they lie on each other is nothing to what is found.
    const searched = (await store.summary()).layers
      .filter(({ kind }) => searchedKinds.has(kind))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    const layers = searched.map(({ id }) => id).join(' ')
    const known = made.get(project)
    if (known?.layers === layers) return known.search
    const search = Promise.all(
      searched.map(async ({ id, kind }) => ({ id, kind, features: await store.layer(id) })),
    ).then(nameSearch)
    made.set(project, { layers, search })
    return search
  }
}

/** A drawn shape, mended and in metres of the project's system. Fails with a sentence when it cannot lie there. */
function placeOf(geometry: GeoJSON.Geometry, crs: string) {
  const moved = reproject(geometry, projector(longitudeLatitude, crs))
  const reach = boundsOf(moved)
  if (reach === null || !reach.every(isOnEarth))
    throw new ExpectedFailure(message('place.notOnEarth', { crs }))
  const mended = mendGeometry(moved)
  const bounds = mended.geometry && boundsOf(mended.geometry)
  if (mended.geometry === null || bounds === null) throw new ExpectedFailure(message('place.nothingDrawn'))
  return { wkb: toWkb(mended.geometry), bounds }
}
