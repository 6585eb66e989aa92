/** Tiles by the names of any schema become layers that MapLibre takes, below all else and without anything of the network. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import {
  basemapLayers,
  basemapSource,
  basemapSourceOf,
} from '../../../renderer/map/basemap/basemap-layers.ts'
import { drawnOf } from '../../../renderer/map/basemap/tile-schemas.ts'
import { mapLook } from '../../../renderer/map/map-look.ts'
import type { TilesAbout } from '../../../shared/domain/basemap.ts'

const vector = (...layers: string[]): TilesAbout => ({
  kind: 'vector',
  minZoom: 0,
  maxZoom: 14,
  bounds: [3, 50, 7.5, 54],
  attribution: '',
  layers,
})
const raster: TilesAbout = { ...vector(), kind: 'raster' }

const openMapTiles = ['water', 'waterway', 'landcover', 'landuse', 'park', 'boundary', 'transportation']
const known: [name: string, about: TilesAbout][] = [
  ['OpenMapTiles', vector(...openMapTiles, 'transportation_name', 'building', 'water_name', 'place')],
  [
    'Protomaps',
    vector('earth', 'water', 'landcover', 'landuse', 'roads', 'buildings', 'boundaries', 'places'),
  ],
  [
    'the BRT Achtergrondkaart',
    vector(
      'waterdeelvlak',
      'terreinvlak',
      'gebouwvlak',
      'wegdeellijn',
      'wegdeelvlak',
      'straatnamen',
      'annotaties',
    ),
  ],
  ['nobody knows', vector('a', 'b c')],
  ['pictures', raster],
]

describe.each(known)('tiles by the names of %s', (name, about) => {
  test.each([false, true])('make a sound style that asks nothing elsewhere, dark: %s', (isDark) => {
    const style = {
      version: 8 as const,
      sources: { [basemapSource]: basemapSourceOf(about, 'http://here/basemap/1/{z}/{x}/{y}') },
      layers: basemapLayers(about, mapLook(isDark, false)),
    }
    // Names are written in letters of the system: a style with glyphs would fetch them.
    expect(validateStyleMin(style).filter(({ message }) => !message.includes('glyphs'))).toEqual([])
    expect(new Set(style.layers.map(({ id }) => id)).size).toBe(style.layers.length)
    expect(JSON.stringify(style).match(/https?:\/\/[^/]+/g)).toEqual(['http://here'])
    expect(style.layers.length).toBeGreaterThan(0)
  })

  test('draw what the file has, and nothing else', () => {
    expect(drawnOf(about.layers).every(({ layer }) => about.layers.includes(layer))).toBe(true)
    if (name !== 'nobody knows' && about.kind === 'vector')
      expect(drawnOf(about.layers).some(({ role }) => role === 'anything')).toBe(false)
  })
})

test('pictures are toned down on dark paper, and as they are on light', () => {
  const [dark] = basemapLayers(raster, mapLook(true, false))
  const [light] = basemapLayers(raster, mapLook(false, false))
  expect(light?.paint).toMatchObject({ 'raster-brightness-max': 1, 'raster-saturation': 0 })
  expect(dark?.paint).toMatchObject({ 'raster-brightness-max': 0.45 })
})
