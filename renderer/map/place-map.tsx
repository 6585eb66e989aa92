/** A map of loose places on the reference layers: where the rows of a delivery land. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { useWords } from '../ui/index.ts'
import { boundsOf } from './bounds-of.ts'
import { MapFrame } from './map-frame.tsx'
import type { MapLook } from './map-look.ts'
import { putFeatures, putLayers } from './put-layers.ts'
import { useGroundExtent } from './use-ground-extent.ts'
import { words } from './words.ts'

export interface PlaceMapProps {
  /** Features with a number `row`. */
  readonly places: GeoJSON.FeatureCollection | undefined
  /** The row to show in full. */
  readonly chosenRow?: number | null
}

export function PlaceMap({ places, chosenRow = null }: PlaceMapProps) {
  const t = useWords(words)
  const landed = useMemo(() => (places === undefined ? null : boundsOf(places.features)), [places])
  const ground = useGroundExtent(places !== undefined && landed === null)
  return (
    <MapFrame label={t.delivery} extent={landed ?? ground}>
      {(map, look) => <PlaceDrawing map={map} look={look} places={places} chosenRow={chosenRow} />}
    </MapFrame>
  )
}

const nothing: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

interface PlaceDrawingProps {
  readonly map: MapLibre
  readonly look: MapLook
  readonly places: GeoJSON.FeatureCollection | undefined
  readonly chosenRow: number | null
}

function PlaceDrawing({ map, look, places, chosenRow }: PlaceDrawingProps) {
  useEffect(() => {
    putFeatures(map, 'places', places ?? nothing)
    putLayers(map, placeLayers(look, chosenRow))
  }, [map, look, places, chosenRow])
  return null
}

function placeLayers(look: MapLook, chosenRow: number | null): LayerSpecification[] {
  const isChosen: ExpressionSpecification = ['==', ['get', 'row'], chosenRow ?? -1]
  const isPoint: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]]
  const isArea: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]
  return [
    {
      id: 'places-fill',
      source: 'places',
      type: 'fill',
      filter: isArea,
      paint: { 'fill-color': look.accent, 'fill-opacity': ['case', isChosen, 0.4, 0.15] },
    },
    {
      id: 'places-line',
      source: 'places',
      type: 'line',
      filter: ['!', isPoint],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': look.accent, 'line-width': ['case', isChosen, 5, 2] },
    },
    {
      id: 'places-point',
      source: 'places',
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': look.accent,
        'circle-radius': ['case', isChosen, 8, 4.5],
        'circle-stroke-color': look.paper,
        'circle-stroke-width': 1.5,
      },
    },
  ]
}
