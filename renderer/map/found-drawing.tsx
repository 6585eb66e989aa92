/** A place that was found by its name: brought into view, and marked where a reference layer knows its shape. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { stopLookingAtFound, useFoundPlace } from '../state/index.ts'
import { Icon, useWords } from '../ui/index.ts'
import { boundsOf } from './bounds-of.ts'
import { lookAt } from './look-at.ts'
import type { MapLook } from './map-look.ts'
import { groundEnd, putFeatures, putLayers, takeAway } from './put-layers.ts'
import { collect, type DrawnOfWork } from './work-features.ts'
import { words } from './words.ts'
import styles from './map.module.css'

interface FoundDrawingProps {
  readonly map: MapLibre
  readonly look: MapLook
  readonly drawnOfWork: DrawnOfWork
}

export function FoundDrawing({ map, look, drawnOfWork }: FoundDrawingProps) {
  const t = useWords(words)
  const found = useFoundPlace((state) => state.found)
  const features = useMemo(() => {
    if (found === null) return []
    if (found.is === 'works') return collect(found.works, drawnOfWork).features
    return [{ type: 'Feature', geometry: found.geometry, properties: {} } as const]
  }, [found, drawnOfWork])
  const isMarked = found?.is === 'shape'

  useEffect(() => {
    const box = boundsOf(features)
    // Also where it is in view: who asked for it by name wants to see where it is.
    if (box !== null) lookAt(map, box)
  }, [map, features])

  useEffect(() => {
    if (!isMarked) return undefined
    putFeatures(map, 'found', { type: 'FeatureCollection', features: [...features] })
    putLayers(map, foundLayers(look), groundEnd)
    return () => takeAway(map, ['found'])
  }, [map, look, features, isMarked])

  if (found === null) return null
  return (
    <p className={styles.found} role="status">
      <Icon name="search" />
      <span>{found.name}</span>
      <button type="button" aria-label={t.putFoundAway(found.name)} onClick={stopLookingAtFound}>
        <Icon name="close" />
      </button>
    </p>
  )
}

/** A band under the works rather than over them: they are what one came to see. */
function foundLayers(look: MapLook): LayerSpecification[] {
  const source = 'found'
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  const isArea: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]
  return [
    {
      id: 'found-band',
      source,
      type: 'line',
      filter: ['all', ['!', isPoint], ['!', isArea]],
      layout: round,
      paint: { 'line-color': look.accent, 'line-width': 16, 'line-opacity': 0.3 },
    },
    {
      id: 'found-casing',
      source,
      type: 'line',
      filter: isArea,
      layout: round,
      paint: { 'line-color': look.paper, 'line-width': 6 },
    },
    {
      id: 'found-edge',
      source,
      type: 'line',
      filter: isArea,
      layout: round,
      paint: { 'line-color': look.accent, 'line-width': 3 },
    },
    {
      id: 'found-point',
      source,
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': look.accent,
        'circle-opacity': 0.3,
        'circle-radius': 14,
        'circle-stroke-color': look.accent,
        'circle-stroke-width': 2,
      },
    },
  ]
}
