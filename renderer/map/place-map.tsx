/** A map of loose places on the reference layers: where the rows of a delivery land. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { useWords } from '../ui/index.ts'
import { boundsOf } from './bounds-of.ts'
import { isWellInView, lookAt } from './look-at.ts'
import { MapFrame } from './map-frame.tsx'
import type { MapLook } from './map-look.ts'
import { putFeatures, putLayers } from './put-layers.ts'
import { useGroundExtent } from './use-ground-extent.ts'
import { usePlaceClick } from './use-place-click.ts'
import { words } from './words.ts'

export interface PlaceMapProps {
  /** Features with a number `row`, their position in the list; with `sure` false they stand out. */
  readonly places: GeoJSON.FeatureCollection | undefined
  /** The row to show in full, and to bring into view. */
  readonly chosenRow: number | null
  /** The row under the pointer elsewhere. */
  readonly pointedRow: number | null
  /** A place was clicked; null: beside all of them. */
  readonly onChoose: (row: number | null) => void
}

export function PlaceMap(props: PlaceMapProps) {
  const { places } = props
  const t = useWords(words)
  const landed = useMemo(() => (places === undefined ? null : boundsOf(places.features)), [places])
  const ground = useGroundExtent(places !== undefined && landed === null)
  return (
    <MapFrame label={t.delivery} extent={landed ?? ground}>
      {(map, look) => <PlaceDrawing {...props} map={map} look={look} />}
    </MapFrame>
  )
}

const nothing: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

interface PlaceDrawingProps extends PlaceMapProps {
  readonly map: MapLibre
  readonly look: MapLook
}

function PlaceDrawing({ map, look, places, chosenRow, pointedRow, onChoose }: PlaceDrawingProps) {
  useEffect(() => {
    putFeatures(map, 'places', places ?? nothing)
  }, [map, places])
  useEffect(() => {
    if (map.getSource('places') !== undefined) putLayers(map, placeLayers(look, [chosenRow, pointedRow]))
  }, [map, look, places, chosenRow, pointedRow])
  useEffect(() => {
    const chosen = chosenRow === null ? undefined : places?.features[chosenRow]
    const box = chosen === undefined ? null : boundsOf([chosen])
    if (box !== null && !isWellInView(map, box)) lookAt(map, box)
  }, [map, places, chosenRow])
  usePlaceClick(map, onChoose)
  return null
}

function placeLayers(look: MapLook, shown: readonly (number | null)[]): LayerSpecification[] {
  const rows = shown.filter((row) => row !== null)
  const isShown: ExpressionSpecification = ['in', ['get', 'row'], ['literal', rows]]
  const isPoint: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]]
  const isArea: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]
  const isUnsure: ExpressionSpecification = ['==', ['get', 'sure'], false]
  const colour: ExpressionSpecification = ['case', isUnsure, look.warn, look.accent]
  const source = 'places'
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      id: 'places-fill',
      source,
      type: 'fill',
      filter: isArea,
      paint: { 'fill-color': colour, 'fill-opacity': ['case', isShown, 0.4, 0.15] },
    },
    {
      id: 'places-halo',
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: round,
      paint: { 'line-color': look.paper, 'line-width': ['case', isShown, 9, 0] },
    },
    {
      id: 'places-line',
      source,
      type: 'line',
      filter: ['!', isPoint],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['case', isShown, 5.5, 2.5],
        'line-dasharray': ['case', isUnsure, ['literal', [2, 1.4]], ['literal', [1, 0]]],
      },
    },
    {
      id: 'places-point',
      source,
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': colour,
        'circle-radius': ['case', isShown, 9, 5],
        'circle-stroke-color': look.paper,
        'circle-stroke-width': ['case', isShown, 3, 1.5],
      },
    },
  ]
}
