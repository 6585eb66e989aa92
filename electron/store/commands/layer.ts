/** Reference layers come and go as a whole. */
import type { LayerId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { layerFeatureTable } from '../../../shared/records/layer.ts'
import { writing } from '../../../shared/records/rows.ts'
import type { WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import type { NewLayer } from '../command-input.ts'
import { removeRecord } from './remove-record.ts'
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

/** Takes a layer away with all its features, and what was excepted in its areas. Fails with `store.unknownLayer`. */
export function removeLayer(records: WritableDatabase, { layer: id }: { layer: LayerId }): Done<object> {
  const [layer] = records.rows('layer', ['name'], 'WHERE id = ?', id)
  if (!layer) throw new ExpectedFailure(message('store.unknownLayer'))
  const features = records.count('layer_feature', 'WHERE layer = ?', id)
  removeRecord(records, 'layer', id)
  return { what: message('layer.removed', { layer: layer.name, features }), value: {} }
}

const rowOfFeature = writing(layerFeatureTable, ['id', 'layer', 'name', 'wkb', 'finished', 'until', 'bounds'])

function insertLayer(records: WritableDatabase, { name, kind, features }: NewLayer): LayerId {
  const layer = newId() as LayerId
  records.insert('layer', { id: layer, name, kind })
  for (const feature of features)
    records.insert(
      'layer_feature',
      rowOfFeature({ finished: null, until: null, ...feature, id: newId(), layer }),
    )
  return layer
}
