/** Reference layers, and what lies in them. */
import { z } from 'zod'
import { ClosedArea } from '../domain/dig-rest.ts'
import { ReferenceLayer } from '../domain/reference-layer.ts'
import { field, table } from './field.ts'
import { outline } from './seen.ts'
import { boundsStored } from './place.ts'
import { bytes, Bytes, few, text } from './stored.ts'

export const layerTable = table({
  name: 'layer',
  kind: 'layer',
  key: 'id',
  // How many features there are is counted; how it is drawn is a record of its own.
  of: ReferenceLayer.omit({ features: true, look: true, isShown: true }),
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', ReferenceLayer.shape.id), { seen: outline }),
    name: field(['Naam', 'Name'], text('name', ReferenceLayer.shape.name), { seen: outline, group: 'layer' }),
    kind: field(['Soort', 'Kind'], few('kind', 'TEXT', ReferenceLayer.shape.kind), {
      seen: outline,
      group: 'layer',
    }),
  },
})

const group = 'feature'

export const layerFeatureTable = table({
  name: 'layer_feature',
  kind: 'layer',
  key: 'id',
  // Any feature is kept here; one that rests is told of as a closed area.
  of: ClosedArea.omit({ id: true }),
  besides: ['id', 'wkb', 'bounds'],
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', z.uuid()), { seen: outline }),
    layer: field(['Ondergrond', 'Reference layer'], text('layer', ReferenceLayer.shape.id), {
      seen: outline,
      group,
      refersTo: 'layer',
      goesAlong: true,
    }),
    name: field(['Naam', 'Name'], text('name', z.string().nullable()), { seen: outline, group }),
    wkb: field(['Vorm', 'Shape'], bytes('wkb', Bytes), { seen: outline, group, unit: 'metre' }),
    finished: field(['Gereed', 'Finished'], few('finished', 'TEXT', ClosedArea.shape.finished), {
      seen: outline,
      group,
      before: () => ({ finished: null }),
    }),
    until: field(['Rust tot en met', 'Rests until'], few('closed_until', 'TEXT', ClosedArea.shape.until), {
      seen: outline,
      group,
      before: () => ({ closed_until: null }),
    }),
    bounds: field(['Omvang', 'Extent'], boundsStored, { seen: outline, group, unit: 'metre' }),
  },
})
