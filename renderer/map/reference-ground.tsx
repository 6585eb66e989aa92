/** One reference layer on the map, under everything else. */
import { useIsLayerShown } from '../state/index.ts'
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect } from 'react'
import { useLayer, useProject } from '../api/index.ts'
import type { ReferenceLayer } from '../../shared/domain/reference-layer.ts'
import { namesOnce } from './area-names.ts'
import type { MapLook } from './map-look.ts'
import { groundEnd, putFeatures, putLayers, showLayers, takeAway } from './put-layers.ts'
import { namesOf, namesSource, referenceLayers, referenceSource } from './reference-layers.ts'

interface ReferenceGroundProps {
  readonly map: MapLibre
  readonly layer: ReferenceLayer
  readonly look: MapLook
}

export function ReferenceGround({ map, layer, look }: ReferenceGroundProps) {
  const { project } = useProject()
  const { id } = layer
  const hidden = !useIsLayerShown(layer)
  const { data } = useLayer(layer.id, !hidden)

  const names = namesSource(layer)
  useEffect(() => {
    if (data === undefined) return
    putFeatures(map, referenceSource({ id }), data)
    if (names !== null) putFeatures(map, names, namesOnce(data))
  }, [map, data, id, names])

  useEffect(() => {
    if (data === undefined) return
    const above = firstLayerAbove(map, layer, project?.layers ?? [], look)
    putLayers(map, referenceLayers(layer, look), above, true)
  }, [map, data, layer, look, project])

  useEffect(() => () => takeAway(map, [referenceSource({ id }), namesOf(referenceSource({ id }))]), [map, id])

  useEffect(() => {
    showLayers(map, referenceLayers(layer, look), !hidden)
  }, [map, data, layer, look, hidden])

  return null
}

/** Layers arrive in any order; each goes under the first one that belongs above it and is there already. `ordered`: lowest first. */
function firstLayerAbove(
  map: MapLibre,
  layer: ReferenceLayer,
  ordered: readonly ReferenceLayer[],
  look: MapLook,
): string {
  const above = ordered.slice(ordered.findIndex(({ id }) => id === layer.id) + 1)
  const ids = above.flatMap((one) => referenceLayers(one, look).map(({ id }) => id))
  return ids.find((id) => map.getLayer(id) !== undefined) ?? groundEnd
}
