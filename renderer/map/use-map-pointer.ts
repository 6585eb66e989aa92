/**
 * Pointer on the map of works: hover shows, click selects, a second click on the same spot takes the one below. With Ctrl, Cmd or
 * Shift a click adds a work to what is chosen, or takes it away.
 */
import type { Map as MapLibre, MapMouseEvent, PointLike } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { ClusterId, WorkId } from '../../shared/domain/ids.ts'
import { addOrTakeAway, useViewState, type Hovered, type Selection } from '../state/index.ts'

/** What lies under the pointer, nearest to the eye first, and where the pointer is in the map's pixels. */
export interface Pointed {
  readonly x: number
  readonly y: number
  readonly under: readonly Hovered[]
}

const reach = 4
/** How many heights closer a count of clusters brings. */
const stepIn = 1.5
const workLayerIds = ['line', 'fill', 'hatch', 'point', 'mark'].map((part) => `works-${part}`)
const rankLayers = ['chosen-cluster-rank', 'clusters-rank']

/** The choice that was last made on each map. */
const chosenOn = new WeakMap<MapLibre, readonly Selection[]>()

/** Whether the present choice was made on this map itself. */
export function wasChosenOn(map: MapLibre): boolean {
  return chosenOn.get(map) === useViewState.getState().trail
}

/** What was chosen just now was chosen by looking at this map: it need not be brought into view. */
export function choseOn(map: MapLibre): void {
  chosenOn.set(map, useViewState.getState().trail)
}

/** Of works that the map itself does not know: which lie within reach of these pixels, the nearest first. */
export type WorksUnder = (x: number, y: number, reach: number) => readonly WorkId[]

/**
 * Follows the pointer over the map while it `chooses`; null when nothing is under it.
 * @param isCount whether clusters are counted at these pixels of the map
 */
export function useMapPointer(
  map: MapLibre,
  chooses: boolean,
  worksUnder: WorksUnder,
  isCount: (x: number, y: number) => boolean,
): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const asked = useRef({ worksUnder, isCount })
  /** Lets go of what is pointed at; null while nothing is. */
  const letGo = useRef<(() => void) | null>(null)
  useEffect(() => {
    asked.current = { worksUnder, isCount }
    // Something else may lie there then.
    return () => letGo.current?.()
  }, [worksUnder, isCount])
  useEffect(() => {
    if (!chooses) return undefined
    const under = (x: number, y: number) => whatLiesUnder(map, asked.current.worksUnder, x, y)
    const point = (next: Pointed | null) => {
      letGo.current = next === null ? null : onLeave
      setPointed(next)
      map.getCanvas().style.cursor = next === null ? '' : 'pointer'
      hoverOnce(next?.under[0] ?? null)
    }
    const onMove = ({ point: at, originalEvent }: MapMouseEvent) => {
      if (map.isMoving()) return
      // A hand that drags a box over the map points at nothing.
      if (originalEvent.buttons !== 0) return point(null)
      const found = under(at.x, at.y)
      point(found.length === 0 ? null : { x: at.x, y: at.y, under: found })
    }
    const onLeave = () => point(null)
    const onClick = ({ point: at, lngLat, originalEvent }: MapMouseEvent) => {
      if (addsByClick(originalEvent)) {
        const works = under(at.x, at.y).flatMap((one) => ('work' in one ? [one.work] : []))
        if (works.length > 0) addOrTakeAway(works)
        return choseOn(map)
      }
      // A count of clusters is no thing to choose: it leads to where they can be told apart.
      if (asked.current.isCount(at.x, at.y))
        return void map.easeTo({ center: lngLat, zoom: map.getZoom() + stepIn, animate: !isStill() })
      choose(under(at.x, at.y))
      choseOn(map)
    }
    map.on('mousemove', onMove)
    map.on('mouseout', onLeave)
    map.on('movestart', onLeave)
    map.on('click', onClick)
    return () => {
      onLeave()
      map.off('mousemove', onMove)
      map.off('mouseout', onLeave)
      map.off('movestart', onLeave)
      map.off('click', onClick)
    }
  }, [map, chooses])
  return pointed
}

function addsByClick({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function whatLiesUnder(map: MapLibre, worksUnder: WorksUnder, x: number, y: number): Hovered[] {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
  // Not by what is chosen: then whoever clicks again would only go to and fro between two works of a stack.
  const layers = [...rankLayers, ...workLayerIds]
  const found = new Map<string, Hovered>()
  for (const { properties } of map.queryRenderedFeatures(box, { layers })) {
    const { cluster, work } = properties as { cluster?: unknown; work?: unknown }
    if (typeof cluster === 'string') found.set(cluster, { cluster: ClusterId.parse(cluster) })
    else if (typeof work === 'string') found.set(work, { work: WorkId.parse(work) })
  }
  for (const work of worksUnder(x, y, reach)) found.set(work, { work })
  return [...found.values()]
}

function hoverOnce(hovered: Hovered | null): void {
  const { hovered: known, hover } = useViewState.getState()
  if (JSON.stringify(known) !== JSON.stringify(hovered)) hover(hovered)
}

function choose(under: readonly Hovered[]): void {
  const { trail, select, clearSelection } = useViewState.getState()
  if (under.length === 0) return clearSelection()
  const current = trail.at(-1)
  const at = under.findIndex((one) => isSelected(one, current))
  const next = under[(at + 1) % under.length]
  if (next !== undefined)
    select('work' in next ? { is: 'work', work: next.work } : { is: 'cluster', cluster: next.cluster })
}

function isSelected(one: Hovered, selection: Selection | undefined): boolean {
  if ('work' in one) return selection?.is === 'work' && selection.work === one.work
  return selection?.is === 'cluster' && selection.cluster === one.cluster
}
