/** What the map remembers while other places are shown: where it looked, and which layers are put away. */
import { create } from 'zustand'

export interface Camera {
  readonly center: [number, number]
  readonly zoom: number
}

interface MapMemory {
  /** Per project file. */
  readonly cameras: Readonly<Record<string, Camera>>
  /** Ids of reference layers, and `clusters`. */
  readonly hidden: readonly string[]
  readonly remember: (file: string, camera: Camera) => void
  readonly toggle: (layer: string) => void
}

export const useMapMemory = create<MapMemory>()((set) => ({
  cameras: {},
  hidden: [],
  remember: (file, camera) => set(({ cameras }) => ({ cameras: { ...cameras, [file]: camera } })),
  toggle: (layer) =>
    set(({ hidden }) => ({
      hidden: hidden.includes(layer) ? hidden.filter((one) => one !== layer) : [...hidden, layer],
    })),
}))
