/** Shift and drag on the map of works: a box, and what it touches is chosen. The library's own box would zoom, and yields. */
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { message } from '../../../shared/domain/message.ts'
import { useChooseThere } from '../../state/index.ts'
import { corners } from '../within-box.ts'
import { choseOn } from '../use-map-pointer.ts'
import styles from './choosing.module.css'

/** Pixels that a hand may move in a click. */
const stillAClick = 4

interface Dragged {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

export function BoxChoice({ map }: { readonly map: MapLibre }) {
  const there = useChooseThere()
  const choose = useRef(there)
  useEffect(() => void (choose.current = there), [there])
  const [dragged, setDragged] = useState<Dragged | null>(null)

  useEffect(() => {
    map.boxZoom.disable()
    let end: (() => void) | null = null
    const onDown = (event: MapMouseEvent) => {
      const { shiftKey, button } = event.originalEvent
      if (!shiftKey || button !== 0) return
      event.preventDefault()
      end?.()
      end = followBox(map, event, setDragged, (area, isAdded) => {
        choose.current?.inArea(area, message('choice.inBox'), isAdded)
        choseOn(map)
      })
    }
    map.on('mousedown', onDown)
    return () => {
      end?.()
      map.off('mousedown', onDown)
      map.boxZoom.enable()
    }
  }, [map])

  if (dragged === null) return null
  const { from, to } = dragged
  return (
    <div
      className={styles.box}
      style={{
        left: Math.min(from[0], to[0]),
        top: Math.min(from[1], to[1]),
        width: Math.abs(to[0] - from[0]),
        height: Math.abs(to[1] - from[1]),
      }}
    />
  )
}

/** From here until the button is let go, also beside the map; Esc lets go of it without choosing. Gives how to stop. */
function followBox(
  map: MapLibre,
  { point }: MapMouseEvent,
  show: (dragged: Dragged | null) => void,
  choose: (area: GeoJSON.Polygon, isAdded: boolean) => void,
): () => void {
  const from = [point.x, point.y] as const
  const placeOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = map.getContainer().getBoundingClientRect()
    return [clientX - left, clientY - top] as const
  }
  const isMoved = (to: readonly [number, number]) =>
    Math.hypot(to[0] - from[0], to[1] - from[1]) > stillAClick
  const onMove = (event: MouseEvent) => {
    const to = placeOf(event)
    if (isMoved(to)) show({ from, to })
  }
  const onUp = (event: MouseEvent) => {
    const to = placeOf(event)
    stop()
    if (isMoved(to)) choose(areaBetween(map, from, to), event.ctrlKey || event.metaKey)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    stop()
  }
  const stop = () => {
    show(null)
    window.removeEventListener('mousemove', onMove)
    window.removeEventListener('mouseup', onUp)
    window.removeEventListener('keydown', onKey, { capture: true })
  }
  window.addEventListener('mousemove', onMove)
  window.addEventListener('mouseup', onUp)
  window.addEventListener('keydown', onKey, { capture: true })
  return stop
}

/** The map has north above, so that a box on screen is one in longitude and latitude. */
function areaBetween(map: MapLibre, from: readonly [number, number], to: readonly [number, number]) {
  const one = map.unproject([...from])
  const other = map.unproject([...to])
  const box = corners([
    Math.min(one.lng, other.lng),
    Math.min(one.lat, other.lat),
    Math.max(one.lng, other.lng),
    Math.max(one.lat, other.lat),
  ])
  return { type: 'Polygon', coordinates: [box.map((corner) => [...corner])] } satisfies GeoJSON.Polygon
}
