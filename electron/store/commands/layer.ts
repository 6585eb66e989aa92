/** Reference layers come and go as a whole. */
import type { LayerId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { boundsRow } from '../bounds-columns.ts'
import type { WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import type { NewLayer } from '../command-input.ts'
import type { Done } from './run-command.ts'

/** Several layers at once, as one step to undo: the tables of one file. */
export function addLayers(
  records: WritableDatabase,
  { layers: inputs }: { layers: readonly NewLayer[] },
): Done<{ layers: LayerId[] }> {
  const layers = inputs.map((input) => insertLayer(records, input))
  const names = inputs.map(({ name }) => name).join(', ')
  return {
    what: message('layer.added', { count: inputs.length, layers: names }),
    value: { layers },
    asked: { layers: inputs.map(({ name, kind }) => ({ name, kind })) },
  }
}

/** Takes a layer away with all its features. Fails with `store.unknownLayer`. */
export function removeLayer(records: WritableDatabase, { layer: id }: { layer: LayerId }): Done<object> {
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
