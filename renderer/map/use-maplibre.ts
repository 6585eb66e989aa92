/** A MapLibre map in an element: nothing of the network, no rotation; gone when the element goes. */
import type { Camera } from '../state/index.ts'
import 'maplibre-gl/dist/maplibre-gl.css'
import { GPUInitializationError, Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useCallback, useEffect, useState } from 'react'
import { byDisciplines } from './colouring.ts'
import { addImages } from './discipline-images.ts'
import { mapLook } from './map-look.ts'
import { basemapEnd, groundEnd } from './put-layers.ts'

setWorkerUrl(new URL(workerUrl, import.meta.url).href)

/** `no-webgl`: this machine cannot draw a map; the rest of the window works without. */
export type MapState =
  | { readonly is: 'starting' }
  | {
      readonly is: 'ready'
      readonly map: MapLibre
      readonly isLost: boolean
      /** Grows when the map was made anew after a loss: everything on it has to be put there again. */
      readonly made: number
    }
  | { readonly is: 'no-webgl' }

/** Dutch ground until something better is known. */
const netherlands: Camera = { center: [5.3, 52.15], zoom: 6.5 }

/** `attach` goes on the element as its ref; the map is ready when its style is loaded. */
export function useMapLibre(label: string, camera: Camera | undefined) {
  const [state, setState] = useState<MapState>({ is: 'starting' })
  const [firstCamera] = useState(camera ?? netherlands)
  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      const map = element === null ? null : makeMap(element, firstCamera)
      if (map === null) {
        if (element !== null) setState({ is: 'no-webgl' })
        return undefined
      }
      sayWhenStill(map)
      let made = 0
      // The graphics card can go away while people look (sleep, another program). What comes back is what was on the map
      // then, once that is loaded; what changed meanwhile is not on it.
      map.on('style.load', () => {
        if (made === 0) addImages(map, byDisciplines(mapLook(false, false)))
        setState({ is: 'ready', map, isLost: false, made: ++made })
      })
      map.on('webglcontextlost', () => setState({ is: 'ready', map, isLost: true, made }))
      return () => {
        setState({ is: 'starting' })
        map.remove()
      }
    },
    [firstCamera],
  )
  useEffect(() => {
    if (state.is === 'ready') state.map.getCanvas().setAttribute('aria-label', label)
  }, [state, label])
  return { attach, state }
}

/** On the element, for whoever looks at the window from outside: whether all that was put on the map is drawn. */
function sayWhenStill(map: MapLibre): void {
  const { dataset } = map.getContainer()
  map.on('dataloading', () => (dataset['mapStill'] = 'no'))
  map.on('idle', () => (dataset['mapStill'] = 'yes'))
}

/** Null where nothing can be drawn. Asked of the map itself: a context made only to look would be one more to compile for. */
function makeMap(container: HTMLDivElement, camera: Camera): MapLibre | null {
  try {
    return startMap(container, camera)
  } catch (error) {
    if (error instanceof GPUInitializationError) return null
    throw error
  }
}

function startMap(container: HTMLDivElement, { center, zoom }: Camera): MapLibre {
  const map = new MapLibre({
    container,
    center,
    zoom,
    minZoom: 5,
    maxZoom: 20,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {},
      layers: [
        { id: 'paper', type: 'background', paint: { 'background-color': mapLook(false, false).paper } },
        { id: basemapEnd, type: 'background', layout: { visibility: 'none' } },
        { id: groundEnd, type: 'background', layout: { visibility: 'none' } },
      ],
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right')
  return map
}
