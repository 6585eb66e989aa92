/** A place that was found by its name: brought into view, and marked where a reference layer knows its shape. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo, useRef } from 'react'
import { stopLookingAtFound, useFoundPlace, type FoundSpot } from '../state/index.ts'
import { Icon, useWords } from '../ui/index.ts'
import { boundsOf } from './bounds-of.ts'
import { lookAt } from './look-at.ts'
import type { MapLook } from './map-look.ts'
import { groundEnd, putFeatures, putLayers, takeAway } from './put-layers.ts'
import { collect, type DrawnOfWork } from './work-features.ts'
import { ChooseFound } from './choosing/choose-found.tsx'
import { words } from './words.ts'
import styles from './map.module.css'

interface FoundDrawingProps {
  readonly map: MapLibre
  readonly look: MapLook
  readonly drawnOfWork: DrawnOfWork
  /** What lies on the map of what was chosen. */
  readonly chosen: GeoJSON.FeatureCollection
}

export function FoundDrawing({ map, look, drawnOfWork, chosen }: FoundDrawingProps) {
  const t = useWords(words)
  const found = useFoundPlace((state) => state.found)
  const features = useMemo((): readonly GeoJSON.Feature[] => {
    if (found === null) return []
    if (found.is === 'chosen') return chosen.features
    if (found.is === 'works') return collect(found.works, drawnOfWork).features
    return [{ type: 'Feature', geometry: found.geometry, properties: {} }]
  }, [found, chosen, drawnOfWork])
  useLookAtFound(map, found, features)
  const isMarked = found?.is === 'shape'

  useEffect(() => {
    if (!isMarked) return undefined
    putFeatures(map, 'found', { type: 'FeatureCollection', features: [...features] })
    putLayers(map, foundLayers(look), groundEnd)
    return () => takeAway(map, ['found'])
  }, [map, look, features, isMarked])

  if (found === null || found.is === 'chosen') return null
  return (
    <p className={styles.found} role="status">
      <Icon name="search" />
      <span>{found.name}</span>
      <ChooseFound found={found} />
      <button type="button" aria-label={t.putFoundAway(found.name)} onClick={stopLookingAtFound}>
        <Icon name="close" />
      </button>
    </p>
  )
}

/** Once for each that is found, also where it is in view: who asked for it by name wants to see where it is. */
function useLookAtFound(map: MapLibre, found: FoundSpot | null, features: readonly GeoJSON.Feature[]) {
  const looked = useRef<FoundSpot | null>(null)
  useEffect(() => {
    const box = boundsOf(features)
    if (box === null || looked.current === found) return undefined
    // A map that was just made first looks where it looked before.
    const frame = requestAnimationFrame(() => {
      looked.current = found
      lookAt(map, box)
      if (found?.is === 'chosen') stopLookingAtFound()
    })
    return () => cancelAnimationFrame(frame)
  }, [map, found, features])
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
