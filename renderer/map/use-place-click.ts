/** Choosing a loose place on the map: the nearest to the eye; a click beside all of them lets go. */
import type { Map as MapLibre, MapMouseEvent, PointLike } from 'maplibre-gl'
import { useEffect, useEffectEvent } from 'react'

const reach = 4
const layers = ['places-point', 'places-line', 'places-fill']

/** Tells the number `row` of the place that was clicked. */
export function usePlaceClick(map: MapLibre, onChoose: (row: number | null) => void): void {
  const choose = useEffectEvent(onChoose)
  useEffect(() => {
    const rowUnder = ({ point: { x, y } }: MapMouseEvent): number | null => {
      const drawn = layers.filter((id) => map.getLayer(id) !== undefined)
      const box: [PointLike, PointLike] = [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ]
      const row: unknown = map.queryRenderedFeatures(box, { layers: drawn })[0]?.properties['row']
      return typeof row === 'number' ? row : null
    }
    const onClick = (event: MapMouseEvent) => choose(rowUnder(event))
    const onMove = (event: MapMouseEvent) => {
      if (!map.isMoving()) map.getCanvas().style.cursor = rowUnder(event) === null ? '' : 'pointer'
    }
    map.on('click', onClick)
    map.on('mousemove', onMove)
    return () => {
      map.off('click', onClick)
      map.off('mousemove', onMove)
    }
  }, [map])
}
