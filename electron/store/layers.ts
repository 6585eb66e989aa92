/** Reference layers: streets, water, buildings, districts to look at and to find places in. */
import type { LayerId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import type { ReferenceLayer } from '../../shared/domain/reference-layer.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import { boundsRow } from './bounds-columns.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { newId } from './new-id.ts'
import { packPlaces } from './pack-places.ts'
import type { Done } from './run-command.ts'
import type { NewLayer } from './store.ts'

/** In the order they were added, with how many features each has. */
export function readLayers(db: ReadableDatabase): ReferenceLayer[] {
  return db
    .rows('layer', ['id', 'name', 'kind'], 'ORDER BY id')
    .map((layer) => ({ ...layer, features: db.count('layer_feature', 'WHERE layer = ?', layer.id) }))
}

/** Features whose place cannot be read are left out; verify names them. */
export function readLayer(db: ReadableDatabase, id: LayerId): { name: string | null; wkb: Uint8Array }[] {
  if (db.count('layer', 'WHERE id = ?', id) === 0) throw new ExpectedFailure(message('store.unknownLayer'))
  const features = db
    .rows('layer_feature', ['name', 'wkb'], 'WHERE layer = ? ORDER BY id', id)
    .filter(({ wkb }) => wkbFault(wkb) === null)
  packPlaces(features)
  return features
}

/** Every feature of the layers that say where there is water, in metres, in memory that threads share. */
export function readWater(db: ReadableDatabase): Water {
  const features = db
    .rows(
      'layer_feature',
      ['name', 'wkb'],
      "WHERE layer IN (SELECT id FROM layer WHERE kind = 'water') ORDER BY id",
    )
    .filter(({ wkb }) => wkbFault(wkb) === null)
  return {
    shapes: shapesFromWkb(
      features.map(({ wkb }) => wkb),
      SharedArrayBuffer,
    ),
    names: features.map(({ name }) => name),
  }
}

export function addLayer(records: WritableDatabase, input: NewLayer): Done<{ layer: LayerId }> {
  const layer = insertLayer(records, input)
  return {
    what: message('store.addedLayer', { layer: input.name, features: input.features.length }),
    value: { layer },
  }
}

/** Several layers at once, as one step to undo: the tables of one file. */
export function addLayers(
  records: WritableDatabase,
  inputs: readonly NewLayer[],
): Done<{ layers: LayerId[] }> {
  const layers = inputs.map((input) => insertLayer(records, input))
  const names = inputs.map(({ name }) => name).join(', ')
  return { what: message('layer.added', { count: inputs.length, layers: names }), value: { layers } }
}

/** Takes a layer away with all its features. Fails with `store.unknownLayer`. */
export function removeLayer(records: WritableDatabase, id: LayerId): Done<object> {
  const [layer] = records.rows('layer', ['name'], 'WHERE id = ?', id)
  if (!layer) throw new ExpectedFailure(message('store.unknownLayer'))
  const features = records.rows('layer_feature', ['id'], 'WHERE layer = ?', id)
  // What was excepted in an area means nothing without it.
  const exceptions = records.rows(
    'dig_rest_exception',
    ['id'],
    'WHERE closed_by_area IN (SELECT id FROM layer_feature WHERE layer = ?)',
    id,
  )
  for (const exception of exceptions) records.delete('dig_rest_exception', exception.id)
  for (const feature of features) records.delete('layer_feature', feature.id)
  records.delete('layer', id)
  return { what: message('layer.removed', { layer: layer.name, features: features.length }), value: {} }
}

function insertLayer(records: WritableDatabase, { name, kind, features }: NewLayer): LayerId {
  const layer = newId() as LayerId
  records.insert('layer', { id: layer, name, kind })
  for (const feature of features)
    records.insert('layer_feature', {
      id: newId(),
      layer,
      name: feature.name,
      wkb: feature.wkb,
      finished: feature.finished ?? null,
      closed_until: feature.until ?? null,
      ...boundsRow(feature.bounds),
    })
  return layer
}
