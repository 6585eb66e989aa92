/** Where the record that is being decided would lie by what others wrote: the map shows it beside the place that counts. */
import { create } from 'zustand'

export interface PlaceApart {
  /** Who wrote it. */
  readonly by: string
  /** In longitude and latitude. */
  readonly geometry: GeoJSON.Geometry
}

interface PlacesApart {
  /** The place that counts; null: none does. */
  readonly counts: GeoJSON.Geometry | null
  readonly others: readonly PlaceApart[]
}

const none: PlacesApart = { counts: null, others: [] }

export const usePlacesApart = create<PlacesApart>(() => none)

export function showPlacesApart(places: PlacesApart): void {
  usePlacesApart.setState(places)
}

export function hidePlacesApart(): void {
  usePlacesApart.setState(none)
}
