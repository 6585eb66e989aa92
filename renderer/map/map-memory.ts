/** What the map remembers while other places are shown: where it looked, and which layers are put away or fetched. */
import { create } from 'zustand'
import type { ReferenceLayer } from '../../shared/domain/reference-layer.ts'
import { isQuietLayer } from './reference-layers.ts'

export interface Camera {
  readonly center: [number, number]
  readonly zoom: number
}

interface MapMemory {
  /** Per project file. */
  readonly cameras: Readonly<Record<string, Camera>>
  /** Ids of layers that were switched from how they begin: away, or for quiet ones into view; and `clusters`. */
  readonly switched: readonly string[]
  readonly remember: (file: string, camera: Camera) => void
  readonly toggle: (layer: string) => void
}

export const useMapMemory = create<MapMemory>()((set) => ({
  cameras: {},
  switched: [],
  remember: (file, camera) => set(({ cameras }) => ({ cameras: { ...cameras, [file]: camera } })),
  toggle: (layer) =>
    set(({ switched }) => ({
      switched: switched.includes(layer) ? switched.filter((one) => one !== layer) : [...switched, layer],
    })),
}))

/** Whether a reference layer is drawn: most begin in view, those to search in begin out of it. */
export function useIsLayerShown(layer: ReferenceLayer): boolean {
  return useMapMemory(({ switched }) => switched.includes(layer.id) === isQuietLayer(layer))
}
