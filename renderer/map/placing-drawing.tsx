/** A work being placed by hand: what is drawn or picked lies on top of the map, and clicks draw instead of choosing. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { draw, drawnSoFar, stepBackInPlacing, usePlacing } from '../state/index.ts'
import { boundsOf } from './bounds-of.ts'
import { drawnLayers } from './drawn-layers.ts'
import { isWellInView, lookAt } from './look-at.ts'
import type { MapLook } from './map-look.ts'
import { putFeatures, putLayers } from './put-layers.ts'
import { useDrawingKeys } from './use-drawing-keys.ts'
import { useDrawingPointer } from './use-drawing-pointer.ts'
import { noFeatures } from './work-features.ts'

interface PlacingDrawingProps {
  readonly map: MapLibre
  readonly look: MapLook
}

const placingByKey = { now: () => usePlacing.getState().drawing, draw, stepBack: stepBackInPlacing }

/** Only there while a work is being placed. */
export function PlacingDrawing({ map, look }: PlacingDrawingProps) {
  const drawing = usePlacing((state) => state.drawing)
  const picked = usePlacing((state) => state.picked)
  const pointed = usePlacing((state) => state.pointed)
  const pointer = useDrawingPointer(map, draw)
  useDrawingKeys(placingByKey)

  const found = pointed ?? picked
  const features = useMemo(
    () => (found === null ? drawnSoFar(drawing, pointer) : featureOf(found.geometry)),
    [found, drawing, pointer],
  )
  useEffect(() => {
    putFeatures(map, 'placing', features)
    putLayers(map, drawnLayers('placing', look))
  }, [map, look, features])

  useEffect(() => {
    const box = found === null ? null : boundsOf(featureOf(found.geometry).features)
    if (box !== null && !isWellInView(map, box)) lookAt(map, box)
  }, [map, found])

  useEffect(() => () => putFeatures(map, 'placing', noFeatures), [map])
  return null
}

function featureOf(geometry: GeoJSON.Geometry): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties: {} }] }
}
