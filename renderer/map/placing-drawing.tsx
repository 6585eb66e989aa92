/** A work being placed by hand: what is drawn or picked lies on top of the map, and clicks draw instead of choosing. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { drawnSoFar, usePlacing } from '../state/index.ts'
import { boundsOf } from './bounds-of.ts'
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

/** Only there while a work is being placed. */
export function PlacingDrawing({ map, look }: PlacingDrawingProps) {
  const drawing = usePlacing((state) => state.drawing)
  const picked = usePlacing((state) => state.picked)
  const pointed = usePlacing((state) => state.pointed)
  const pointer = useDrawingPointer(map)
  useDrawingKeys()

  const found = pointed ?? picked
  const features = useMemo(
    () => (found === null ? drawnSoFar(drawing, pointer) : featureOf(found.geometry)),
    [found, drawing, pointer],
  )
  useEffect(() => {
    putFeatures(map, 'placing', features)
    putLayers(map, placingLayers(look))
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

/** On a casing of paper, so that it is seen over every work; not in the colour of any discipline. */
function placingLayers(look: MapLook): LayerSpecification[] {
  const source = 'placing'
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      id: 'placing-fill',
      source,
      type: 'fill',
      filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
      paint: { 'fill-color': look.accent, 'fill-opacity': 0.25 },
    },
    {
      id: 'placing-casing',
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: round,
      paint: { 'line-color': look.paper, 'line-width': 8 },
    },
    {
      id: 'placing-line',
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: round,
      paint: { 'line-color': look.accent, 'line-width': 4 },
    },
    {
      id: 'placing-point',
      source,
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': look.accent,
        'circle-radius': 6,
        'circle-stroke-color': look.paper,
        'circle-stroke-width': 2,
      },
    },
  ]
}
