/** Where a work would lie by what somebody else wrote, dashed and with who did, while people decide which of the places counts. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import { useEffect } from 'react'
import { usePlacesApart, type PlaceApart } from '../state/index.ts'
import { useWords } from '../ui/index.ts'
import { boundsOf } from './bounds-of.ts'
import { isWellInView, lookAt } from './look-at.ts'
import type { MapLook } from './map-look.ts'
import { markPosition } from './mark-position.ts'
import { putFeatures, putLayers, takeAway } from './put-layers.ts'
import { words } from './words.ts'
import styles from './map.module.css'

const source = 'places-apart'

export function PlacesApartDrawing({ map, look }: { readonly map: MapLibre; readonly look: MapLook }) {
  const t = useWords(words)
  const { counts, others } = usePlacesApart()

  useEffect(() => {
    if (others.length === 0) return undefined
    putFeatures(map, source, { type: 'FeatureCollection', features: others.flatMap(featuresOf) })
    putLayers(map, layersOf(look))
    return () => takeAway(map, [source])
  }, [map, look, others])

  useEffect(() => {
    if (others.length === 0) return
    const places = [...(counts === null ? [] : [counts]), ...others.map(({ geometry }) => geometry)]
    const box = boundsOf(places.map(featureOf))
    if (box !== null && !isWellInView(map, box)) lookAt(map, box)
  }, [map, counts, others])
  if (others.length === 0) return null
  return (
    <p className={styles.found} role="status">
      {t.placesApart(others.map(({ by }) => by))}
    </p>
  )
}

/** The place, and a point of it for who wrote it. */
function featuresOf({ by, geometry }: PlaceApart, turn: number): GeoJSON.Feature[] {
  const coordinates = markPosition(geometry, turn)
  const mark: GeoJSON.Feature[] =
    coordinates === null
      ? []
      : [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { by } }]
  return [featureOf(geometry), ...mark]
}

function featureOf(geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: 'Feature', geometry, properties: {} }
}

/** On a casing of paper, so that it is seen over every work; dashed, since it does not count. */
function layersOf(look: MapLook): LayerSpecification[] {
  const isMark: ExpressionSpecification = ['has', 'by']
  const isPoint: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]]
  const round = { 'line-cap': 'butt', 'line-join': 'round' } as const
  return [
    {
      id: `${source}-casing`,
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: round,
      paint: { 'line-color': look.paper, 'line-width': 7 },
    },
    {
      id: `${source}-line`,
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: round,
      paint: { 'line-color': look.accent, 'line-width': 4, 'line-dasharray': [2, 1.5] },
    },
    {
      id: `${source}-point`,
      source,
      type: 'circle',
      filter: ['all', isPoint, ['!', isMark]],
      paint: {
        'circle-color': look.paper,
        'circle-radius': 7,
        'circle-stroke-color': look.accent,
        'circle-stroke-width': 3,
      },
    },
    {
      id: `${source}-by`,
      source,
      type: 'symbol',
      filter: isMark,
      layout: {
        'text-field': ['get', 'by'],
        'text-font': ['Inter Variable'],
        'text-size': 13,
        'text-anchor': 'bottom-left',
        'text-offset': [0.6, -0.4],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': look.accent, 'text-halo-color': look.paper, 'text-halo-width': 2 },
    },
  ]
}
