/** Pointer on the map while a shape is drawn: a click is a vertex, a double click finishes. */
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { finished, withVertex, type Drawing } from '../state/index.ts'

export type Draw = (change: (drawing: Drawing) => Drawing) => void

/** Where the pointer is, in longitude and latitude; null when it is not on the map. `draw` stays the same function. */
export function useDrawingPointer(map: MapLibre, draw: Draw): GeoJSON.Position | null {
  const [pointer, setPointer] = useState<GeoJSON.Position | null>(null)
  useEffect(() => {
    const onMove = ({ lngLat }: MapMouseEvent) => setPointer([lngLat.lng, lngLat.lat])
    const onOut = () => setPointer(null)
    const onClick = ({ lngLat, originalEvent }: MapMouseEvent) => {
      /* The second click of a double click finishes; it is no vertex of its own. */
      if (originalEvent.detail < 2) draw((drawing) => withVertex(drawing, [lngLat.lng, lngLat.lat]))
    }
    const onDoubleClick = (event: MapMouseEvent) => {
      event.preventDefault()
      draw(finished)
    }
    map.getCanvas().style.cursor = 'crosshair'
    map.on('mousemove', onMove)
    map.on('mouseout', onOut)
    map.on('click', onClick)
    map.on('dblclick', onDoubleClick)
    return () => {
      map.getCanvas().style.cursor = ''
      map.off('mousemove', onMove)
      map.off('mouseout', onOut)
      map.off('click', onClick)
      map.off('dblclick', onDoubleClick)
    }
  }, [map, draw])
  return pointer
}
