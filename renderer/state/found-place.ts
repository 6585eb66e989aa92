/** A place that was found by its name: the map brings it into view and marks it, until something else is chosen or put away. */
import { create } from 'zustand'
import type { WorkId } from '../../shared/domain/ids.ts'
import { useViewState } from './view-state.ts'

/**
 * A shape of a reference layer, in longitude and latitude; where no layer knows the name, where these works lie; or what was
 * chosen from another place of the window, where the map would else come back to what it looked at before.
 */
export type FoundSpot =
  | { readonly is: 'chosen' }
  | { readonly is: 'shape'; readonly name: string; readonly geometry: GeoJSON.Geometry }
  | { readonly is: 'works'; readonly name: string; readonly works: readonly WorkId[] }

export const useFoundPlace = create<{ readonly found: FoundSpot | null }>(() => ({ found: null }))

export function lookAtFound(found: FoundSpot): void {
  useFoundPlace.setState({ found })
}

export function stopLookingAtFound(): void {
  if (useFoundPlace.getState().found !== null) useFoundPlace.setState({ found: null })
}

useViewState.subscribe((now, before) => {
  if (now.trail !== before.trail || now.place !== before.place) stopLookingAtFound()
})
