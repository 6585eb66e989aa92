/**
 * How a reference layer is drawn, as far as people said it; without such a record as its kind is. A table apart from the layers
 * themselves: overlaps are made of those, and are not to be read again because a line became wider.
 */
import { z } from 'zod'
import { LayerLook, ReferenceLayer } from '../domain/reference-layer.ts'
import { field, table } from './field.ts'
import { outline } from './seen.ts'
import { few, flag, integer, real, text } from './stored.ts'

const group = 'look'

export const layerLookTable = table({
  name: 'layer_look',
  kind: 'layerLook',
  key: 'layer',
  fields: {
    layer: field(['Ondergrond', 'Reference layer'], text('layer', ReferenceLayer.shape.id), {
      seen: outline,
      refersTo: 'layer',
      goesAlong: true,
    }),
    colour: field(['Kleur', 'Colour'], few('colour', 'TEXT', LayerLook.shape.colour), {
      seen: outline,
      group,
    }),
    width: field(['Dikte', 'Width'], few('width', 'TEXT', LayerLook.shape.width), { seen: outline, group }),
    /** Percent. */
    opacity: field(['Dekking', 'Opacity'], integer('opacity', LayerLook.shape.opacity), {
      seen: outline,
      group,
    }),
    isShown: field(['Getoond', 'Shown'], flag('shown'), { seen: outline }),
    /** How high it lies among the others; null: as its kind usually does. */
    position: field(['Hoogte', 'Height'], real('position', z.number().nullable()), { seen: outline }),
  },
})
