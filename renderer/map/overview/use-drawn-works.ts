/**
 * Which works are drawn in full, and which from afar. Where few are in view each has its outline, dashes and letter; where
 * there are more than the eye can tell apart, the overview draws them. What decides is how many pass the filter at any time:
 * a step of the slider never changes how things are drawn.
 */
import type { Map as MapLibre } from 'maplibre-gl'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { useWorks } from '../../api/index.ts'
import { useFilteredWorks, usePassingMask, useVisibleMask, useVisibleWorks } from '../../state/index.ts'
import type { Colouring } from '../colouring.ts'
import type { MapLook } from '../map-look.ts'
import { useMapView, widened } from '../use-map-view.ts'
import { useSameIds } from '../use-same-ids.ts'
import { OverviewLayer, type Overview } from './overview-layer.ts'
import { colourBetween, litColour, overviewLook } from './overview-look.ts'
import { mercatorOf } from './overview-shapes.ts'
import { useCustomLayer } from './use-custom-layer.ts'
import type { OverviewOfWorks } from './use-overview-of-works.ts'
import { worksUnder } from './works-under.ts'

/** More than these in view are drawn from afar. */
const mostInFull = 1_500
/** Works this share of the view beyond it are drawn too, for the next move. */
const beside = 0.4

export interface DrawnWorks {
  /** Those that the map draws one by one. */
  readonly inFull: readonly WorkId[]
  /** How many visible works have no place; 0 while that is not known. */
  readonly unplaced: number
  /** Of those that are drawn from afar: which lie within reach of these pixels of the map, the nearest first. */
  readonly under: (x: number, y: number, reach: number) => readonly WorkId[]
}

export interface Drawing {
  readonly look: MapLook
  readonly colouring: Colouring
  /** 1: in full; less: stepped back behind what is chosen. */
  readonly share: number
  /** The layer of the map that the overview lies under. */
  readonly before: string
}

/** @param isMeant there are too many works to draw each at any height, though the overview may not be ready yet */
export function useDrawnWorks(
  map: MapLibre,
  overview: OverviewOfWorks | null,
  isMeant: boolean,
  drawing: Drawing,
): DrawnWorks {
  const visible = useVisibleWorks()
  const filtered = useFilteredWorks()
  const view = useMapView(map, isMeant)
  const isVisible = useMaskOf(overview, visible, useVisibleMask())
  const passes = useMaskOf(overview, filtered, usePassingMask())

  const near = useMemo(() => {
    if (overview === null || view === null || passes === null) return null
    const here = worksIn(overview, passes, view.seen)
    return here.length > mostInFull ? null : worksIn(overview, passes, widened(view.seen, beside))
  }, [overview, view, passes])
  const nearVisible = useMemo(() => {
    if (!isMeant) return visible
    if (near === null || overview === null || isVisible === null) return none
    return near.filter((at) => isVisible[at] === 1).map((at) => overview.works[at]!)
  }, [isMeant, visible, near, overview, isVisible])
  const inFull = useSameIds(nearVisible)

  const isDrawnInFull = useWhenDrawn(map, near !== null)
  const shown = useOverview(overview, isVisible, drawing)
  useOverviewLayer(map, isDrawnInFull ? null : shown, drawing.before)

  const unplaced = useMemo(() => {
    if (overview === null || isVisible === null) return 0
    const { boxes } = overview.shapes
    let count = 0
    for (let at = 0; at < isVisible.length; at++)
      if (isVisible[at] === 1 && Number.isNaN(boxes[4 * at]!)) count++
    return count
  }, [overview, isVisible])

  const under = useCallback(
    (x: number, y: number, reach: number) => {
      if (overview === null || isVisible === null || near !== null) return []
      const { lng, lat } = map.unproject([x, y])
      const [east, south] = mercatorOf(Float64Array.of(lng, lat)) as unknown as [number, number]
      const [left, top] = overview.shapes.origin
      const at = [east - left, south - top] as const
      return worksUnder(overview.shapes, isVisible, at, map.getZoom(), reach).map(
        (one) => overview.works[one]!.id,
      )
    },
    [map, overview, isVisible, near],
  )
  return { inFull, unplaced, under }
}

const none: readonly Work[] = []

/** Per work of the overview whether it is one of these, which are those of the mask as long as the overview is of all there are now. */
function useMaskOf(
  overview: OverviewOfWorks | null,
  these: readonly Work[],
  mask: Uint8Array,
): Uint8Array | null {
  const isOfNow = overview?.works === useWorks().works
  const ofThen = useMemo(
    () => (overview === null || isOfNow ? null : maskOf(overview, these)),
    [overview, isOfNow, these],
  )
  return isOfNow ? mask : ofThen
}

function maskOf({ placeOf, works: { length } }: OverviewOfWorks, works: readonly Work[]): Uint8Array {
  const mask = new Uint8Array(length)
  const places = placeOf()
  for (const { id } of works) {
    const at = places.get(id)
    if (at !== undefined) mask[at] = 1
  }
  return mask
}

/** Where in the list the works stand that touch this box of longitudes and latitudes. */
function worksIn(
  { shapes: { boxes, origin } }: OverviewOfWorks,
  mask: Uint8Array,
  [west, south, east, north]: readonly [number, number, number, number],
): number[] {
  const flat = mercatorOf(Float64Array.of(west, north, east, south))
  const [left, top, right, bottom] = Array.from(flat, (one, at) => one - origin[at % 2]!) as unknown as [
    number,
    number,
    number,
    number,
  ]
  const found: number[] = []
  for (let work = 0; work < mask.length; work++) {
    if (mask[work] === 0) continue
    const at = 4 * work
    if (boxes[at]! <= right && boxes[at + 2]! >= left && boxes[at + 1]! <= bottom && boxes[at + 3]! >= top)
      found.push(work)
  }
  return found
}

/** Works in full take a moment to be made: until the map has drawn them, what was there before them stays. */
function useWhenDrawn(map: MapLibre, isInFull: boolean): boolean {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    if (!isInFull) return undefined
    const onIdle = () => setDrawn(true)
    map.once('idle', onIdle)
    map.triggerRepaint()
    return () => {
      map.off('idle', onIdle)
      setDrawn(false)
    }
  }, [map, isInFull])
  return isInFull && drawn
}

function useOverview(
  overview: OverviewOfWorks | null,
  visible: Uint8Array | null,
  { look: paper, colouring, share }: Drawing,
): Overview | null {
  const works = overview?.works ?? none
  const look = useMemo(() => overviewLook(works, colouring, paper), [works, colouring, paper])
  const shapes = overview?.shapes ?? null
  return useMemo(() => {
    if (shapes === null || visible === null) return null
    return {
      shapes,
      look,
      visible,
      share,
      paper: litColour(paper.paper),
      outline: colourBetween(paper.paper, paper.ink, paper.isDark ? 0.5 : 0.75),
    }
  }, [shapes, look, visible, share, paper])
}

function useOverviewLayer(map: MapLibre, overview: Overview | null, before: string): void {
  const make = useCallback(() => new OverviewLayer(map), [map])
  useCustomLayer(map, make, overview, before)
}
