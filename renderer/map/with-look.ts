/** A layer as it is usually drawn, drawn as someone said: in a colour, wider or thinner, less opaque. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { LayerLook, LayerWidth } from '../../shared/domain/reference-layer.ts'
import { layerColour } from './layer-colours.ts'

const widths: Readonly<Record<LayerWidth, number>> = { thin: 0.5, normal: 1, wide: 2 }

/** An area in a colour of its own lets through what lies under it. */
const areaInColour = 0.3

type Width = number | ExpressionSpecification

/** Says every property in both ways, so that what was said before is undone by what is said now. */
export function withLook(layer: LayerSpecification, look: LayerLook, isDark: boolean): LayerSpecification {
  const colour = look.colour === null ? null : layerColour(look.colour, isDark)
  const opacity = look.opacity / 100
  switch (layer.type) {
    case 'fill': {
      const isPattern = layer.paint?.['fill-pattern'] !== undefined
      const inColour = colour !== null && !isPattern
      return {
        ...layer,
        paint: {
          ...layer.paint,
          ...(inColour && { 'fill-color': colour, 'fill-outline-color': colour }),
          'fill-opacity': inColour ? opacity * areaInColour : opacity,
        },
      }
    }
    case 'line':
      return {
        ...layer,
        paint: {
          ...layer.paint,
          ...(colour !== null && !isEdgeOfStreet(layer) && { 'line-color': colour }),
          'line-width': widened((layer.paint?.['line-width'] ?? 1) as Width, widths[look.width]),
          'line-opacity': opacity,
        },
      }
    case 'circle':
      return {
        ...layer,
        paint: {
          ...layer.paint,
          ...(colour !== null && { 'circle-color': colour }),
          'circle-radius': widened((layer.paint?.['circle-radius'] ?? 2) as Width, widths[look.width]),
          'circle-opacity': opacity,
        },
      }
    case 'symbol':
      return { ...layer, paint: { ...layer.paint, 'text-opacity': opacity } }
    default:
      return layer
  }
}

/** A street in a colour keeps its quiet edge. */
function isEdgeOfStreet({ id }: { readonly id: string }): boolean {
  return id.endsWith('-casing')
}

/** A width that follows the zoom may do so at the top of its expression only: what it comes to is widened. */
function widened(width: Width, times: number): Width {
  if (typeof width === 'number') return width * times
  const [kind, curve, input, ...stops] = width as [string, unknown, unknown, ...number[]]
  return [
    kind,
    curve,
    input,
    ...stops.map((stop, at) => (at % 2 === 0 ? stop : stop * times)),
  ] as unknown as ExpressionSpecification
}
