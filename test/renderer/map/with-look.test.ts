/** Layers drawn as someone said: sound for MapLibre, undone by what is said next. Its colours: test/renderer/ui. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { mapLook } from '../../../renderer/map/map-look.ts'
import { namesOf, referenceLayers, referenceSource } from '../../../renderer/map/reference-layers.ts'
import type { LayerId } from '../../../shared/domain/ids.ts'
import {
  LayerColour,
  LayerKind,
  LayerWidth,
  usualLook,
  type LayerLook,
  type ReferenceLayer,
} from '../../../shared/domain/reference-layer.ts'

const drawn = (kind: LayerKind, look: LayerLook, isDark = false) => {
  const layer: ReferenceLayer = { id: 'l' as LayerId, name: 'Laag', kind, features: 1, isShown: true, look }
  return referenceLayers(layer, mapLook(isDark, false))
}
const loud: LayerLook = { colour: 'vermilion', width: 'wide', opacity: 40 }

describe.each(LayerKind.options)('a layer of %s', (kind) => {
  test.each(LayerWidth.options)('is a sound style in every colour, %s', (width) => {
    for (const colour of [null, ...LayerColour.options]) {
      const source = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } }
      const name = referenceSource({ id: 'l' as LayerId })
      const layers = drawn(kind, { colour, width, opacity: 50 })
      const style = { version: 8 as const, sources: { [name]: source, [namesOf(name)]: source }, layers }
      expect(validateStyleMin(style).filter(({ message }) => !message.includes('glyphs'))).toEqual([])
    }
  })

  test('has all that was said of it said again when it is as usual', () => {
    const usual = drawn(kind, usualLook)
    for (const [at, { paint = {} }] of drawn(kind, loud).entries())
      expect(Object.keys(usual[at]?.paint ?? {})).toEqual(expect.arrayContaining(Object.keys(paint)))
  })

  test('lets more through, and is as wide as was said', () => {
    const said = JSON.stringify(drawn(kind, loud).map(({ paint }) => paint))
    expect(said).not.toBe(JSON.stringify(drawn(kind, usualLook).map(({ paint }) => paint)))
    expect(said).toMatch(/-opacity":0\.(4|12)/)
  })
})
