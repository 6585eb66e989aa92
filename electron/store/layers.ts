/** Reference layers: streets, water, buildings, districts to look at and to find places in. */
import type { LayerId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import {
  isQuietKind,
  kindsFromBelow,
  usualLook,
  type LayerKind,
  type ReferenceLayer,
} from '../../shared/domain/reference-layer.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import type { RecordOf } from '../../shared/records/field.ts'
import type { layerLookTable } from '../../shared/records/layer-look.ts'
import type { ReadableDatabase } from './database.ts'
import { packPlaces } from './pack-places.ts'
import { readRecords } from './read-records.ts'

/** As they lie on each other, lowest first, with how many features each has: `count` is asked of each, and how to find it. */
export function readLayers(
  db: ReadableDatabase,
  count: (layer: LayerId, features: () => number) => number,
): ReferenceLayer[] {
  const looks = new Map(readRecords(db, 'layer_look').map((look) => [look.layer, look]))
  return layersFromBelow(db).map(({ layer: { id, name, kind } }) => {
    const { colour, width, opacity, isShown } = looks.get(id) ?? lookOfNew(kind)
    const features = count(id, () => db.count('layer_feature', 'WHERE layer = ?', id))
    return { id, name, kind, features, look: { colour, width, opacity }, isShown }
  })
}

/** What holds for a layer of which nothing was said. */
export function lookOfNew(kind: LayerKind): Omit<RecordOf<typeof layerLookTable>, 'layer'> {
  return { ...usualLook, isShown: !isQuietKind(kind), position: null }
}

/**
 * Lowest first, each with how high it lies: as someone said, or as its kind usually does. Of two that lie equally high the
 * one that was added first is lower.
 */
export function layersFromBelow(
  db: ReadableDatabase,
): { layer: Pick<ReferenceLayer, 'id' | 'name' | 'kind'>; height: number }[] {
  const said = new Map(readRecords(db, 'layer_look').map(({ layer, position }) => [layer, position]))
  return db
    .rows('layer', ['id', 'name', 'kind'], 'ORDER BY id')
    .map((layer) => ({ layer, height: said.get(layer.id) ?? kindsFromBelow.indexOf(layer.kind) }))
    .toSorted((one, other) => one.height - other.height)
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
