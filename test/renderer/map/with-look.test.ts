/** Layers drawn as someone said: sound for MapLibre, undone by what is said next, in colours that everyone can tell apart. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { layerColour } from '../../../renderer/map/layer-colours.ts'
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

/** What someone sees who lacks one kind of cone, in linear light. Source: Viénot, Brettel and Mollon (1999). */
const sights: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  'no green': [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
}

type Three = [number, number, number]

function linear(hex: string): Three {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Three
}

/** L*, a*, b* of what is seen. */
function seen(hex: string, sight: readonly (readonly [number, number, number])[]): Three {
  const light = linear(hex)
  const [r, g, b] = sight.map((row) => row.reduce((sum, part, at) => sum + part * light[at]!, 0)) as Three
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ]
  const [x, y, z] = xyz.map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as Three
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

describe.each(Object.entries(sights))('with %s', (_name, sight) => {
  test.each([false, true])('any two colours differ clearly, dark: %s', (isDark) => {
    const colours = LayerColour.options.map((colour) => seen(layerColour(colour, isDark), sight))
    const apart = colours.flatMap((one, at) =>
      colours.slice(at + 1).map((other) => Math.hypot(...one.map((part, axis) => part - other[axis]!))),
    )
    expect(Math.min(...apart)).toBeGreaterThan(10)
  })
})
