/** What the map remembers while other places are shown: where it looked, and what is put away or fetched that no project keeps. */
import { create } from 'zustand'
import type { Bounds } from '../../shared/domain/work.ts'
import type { ReferenceLayer } from '../../shared/domain/reference-layer.ts'

export interface Camera {
  readonly center: [number, number]
  readonly zoom: number
}

interface MapMemory {
  /** Per project file. */
  readonly cameras: Readonly<Record<string, Camera>>
  /** What was to be seen there, in longitude and latitude: west, south, east, north. */
  readonly views: Readonly<Record<string, Bounds>>
  /** `clusters`; and ids of layers of a project that may not be written, where they were switched from how it has them. */
  readonly switched: readonly string[]
  /** Where a map is asked to look as soon as it can: a camera, or everything there is. Null: nowhere else. */
  readonly wanted: Camera | 'everything' | null
  readonly remember: (file: string, camera: Camera, view: Bounds) => void
  readonly want: (camera: Camera | 'everything' | null) => void
  readonly toggle: (layer: string) => void
}

export const useMapMemory = create<MapMemory>()((set) => ({
  cameras: {},
  views: {},
  switched: [],
  wanted: null,
  want: (wanted) => set({ wanted }),
  remember: (file, camera, view) =>
    set(({ cameras, views }) => ({
      cameras: { ...cameras, [file]: camera },
      views: { ...views, [file]: view },
    })),
  toggle: (layer) =>
    set(({ switched }) => ({
      switched: switched.includes(layer) ? switched.filter((one) => one !== layer) : [...switched, layer],
    })),
}))

/** Whether a reference layer is drawn: as the project says, and where that cannot be changed, as this window does. */
export function useIsLayerShown({ id, isShown }: ReferenceLayer): boolean {
  return useMapMemory(({ switched }) => switched.includes(id) !== isShown)
}
