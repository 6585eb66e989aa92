/** Puts layers on the map, or repaints and refilters those that already lie there. */
import type { GeoJSONSource, LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl'
import { featureDiff, type KeyedFeature } from './feature-diff.ts'

/** Nothing is drawn by it; the basemap goes under it, all else over it. */
export const basemapEnd = 'basemap-end'

/** Nothing is drawn by it; reference layers go under it, works over it. */
export const groundEnd = 'ground-end'

/**
 * Whether anything can be put on the map. Not while its graphics are lost: MapLibre would begin an empty style, and think
 * that this was to be drawn. Whoever draws does so again when the map was made anew.
 */
export function canDraw(map: MapLibre): boolean {
  return map.getLayer(groundEnd) !== undefined
}

/**
 * Adds layers that are not there yet, under `before` or on top, and updates paint and layout of those that are; with `moves`
 * those come under `before` too.
 */
export function putLayers(
  map: MapLibre,
  layers: readonly LayerSpecification[],
  before?: string,
  moves = false,
): void {
  if (!canDraw(map)) return
  for (const layer of layers) {
    if (map.getLayer(layer.id) === undefined) map.addLayer(layer, before)
    else {
      updateLayer(map, layer)
      if (moves) map.moveLayer(layer.id, before)
    }
  }
}

/** Takes sources away with all that is drawn of them. Where the map itself is gone, or its graphics, there is nothing to take. */
export function takeAway(map: MapLibre, sources: readonly string[]): void {
  const style = map.getStyle() as StyleSpecification | undefined
  const present = sources.filter((source) => style?.sources[source] !== undefined)
  for (const layer of style?.layers ?? [])
    if ('source' in layer && present.includes(layer.source)) map.removeLayer(layer.id)
  for (const source of present) map.removeSource(source)
}

/** Gives a GeoJSON source its features, making the source when it is not there yet; `promoteId` names what tells them apart. */
export function putFeatures(map: MapLibre, source: string, data: GeoJSON.GeoJSON, promoteId = 'work'): void {
  if (!canDraw(map)) return
  const known = map.getSource<GeoJSONSource>(source)
  if (known === undefined) map.addSource(source, { type: 'geojson', data, tolerance: 0.2, promoteId })
  else void known.setData(data)
}

/** Gives a source, made to tell its features apart by `key`, what is another since `before`, which it has. */
export function changeFeatures(
  map: MapLibre,
  source: string,
  before: readonly KeyedFeature[],
  now: readonly KeyedFeature[],
): void {
  if (!canDraw(map)) return
  void map.getSource<GeoJSONSource>(source)?.updateData(featureDiff(before, now))
}

/** Shows or hides layers that lie on the map. */
export function showLayers(map: MapLibre, layers: readonly LayerSpecification[], visible: boolean): void {
  for (const { id } of layers) {
    if (map.getLayer(id) !== undefined) map.setLayoutProperty(id, 'visibility', visible ? 'visible' : 'none')
  }
}

function updateLayer(map: MapLibre, layer: LayerSpecification): void {
  for (const [name, value] of Object.entries(layer.paint ?? {}))
    map.setPaintProperty(layer.id, name as never, value as never)
  for (const [name, value] of Object.entries(layer.layout ?? {}))
    map.setLayoutProperty(layer.id, name as never, value as never)
}
