/** How reference layers are drawn, whether they are, and how they lie on each other. */
import type { LayerId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import {
  kindsFromBelow,
  type LayerLook,
  type ReferenceLayer,
} from '../../../shared/domain/reference-layer.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { RecordOf } from '../../../shared/records/field.ts'
import { layerLookTable } from '../../../shared/records/layer-look.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { layersFromBelow, lookOfNew } from '../layers.ts'
import type { Done } from './run-command.ts'

type Layer = Pick<ReferenceLayer, 'id' | 'name' | 'kind'>

/** Fails with `store.unknownLayer`. */
export function styleLayer(
  records: WritableDatabase,
  { layer: id, look }: { layer: LayerId; look: LayerLook },
): Done<object> {
  const layer = requireLayer(records, id)
  say(records, layer, look)
  return { what: message('layer.styled', { layer: layer.name }), value: {} }
}

/** Fails with `store.unknownLayer`. */
export function showLayer(
  records: WritableDatabase,
  { layer: id, isShown }: { layer: LayerId; isShown: boolean },
): Done<object> {
  const layer = requireLayer(records, id)
  say(records, layer, { isShown })
  return { what: message(isShown ? 'layer.shown' : 'layer.hidden', { layer: layer.name }), value: {} }
}

/** `over` null: under all others. Fails with `store.unknownLayer`. */
export function moveLayer(
  records: WritableDatabase,
  { layer: id, over }: { layer: LayerId; over: LayerId | null },
): Done<object> {
  const layer = requireLayer(records, id)
  const other = over === null ? null : requireLayer(records, over)
  const others = layersFromBelow(records).filter((one) => one.layer.id !== id)
  const at = others.findIndex((one) => one.layer.id === over)
  if (over !== id) lay(records, layer, others, at)
  const what =
    other === null
      ? message('layer.movedDown', { layer: layer.name })
      : message('layer.movedOver', { layer: layer.name, other: other.name })
  return { what, value: {} }
}

type Heights = ReturnType<typeof layersFromBelow>

/** `at`: which of the others comes under it; -1: none. */
function lay(records: WritableDatabase, layer: Layer, others: Heights, at: number): void {
  const below = others[at]?.height ?? -1
  const above = others[at + 1]?.height ?? below + 2
  const between = (below + above) / 2
  if (below < between && between < above) return say(records, layer, { position: between })
  // Two of one kind lie equally high, and nothing fits between: all get a height of their own, over as much as kinds take, so
  // that a layer that is added later comes about where its kind usually lies.
  const ordered = others.map((one) => one.layer).toSpliced(at + 1, 0, layer)
  const step = kindsFromBelow.length / ordered.length
  for (const [index, each] of ordered.entries()) say(records, each, { position: index * step })
}

/** What is not said stays as it was, or as it usually is. */
function say(
  records: WritableDatabase,
  { id, kind }: Layer,
  said: Partial<Omit<RecordOf<typeof layerLookTable>, 'layer'>>,
): void {
  if (records.count('layer_look', 'WHERE layer = ?', id) > 0)
    records.update('layer_look', id, rowOf(layerLookTable, said))
  else records.insert('layer_look', rowOf(layerLookTable, { ...lookOfNew(kind), ...said, layer: id }))
}

function requireLayer(db: ReadableDatabase, id: LayerId): Layer {
  const [layer] = db.rows('layer', ['id', 'name', 'kind'], 'WHERE id = ?', id)
  if (!layer) throw new ExpectedFailure(message('store.unknownLayer'))
  return layer
}
