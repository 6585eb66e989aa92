/** Reference layers: streets, water, buildings, districts to look at and to find places in. */
import type { LayerId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import type { ReferenceLayer } from '../../shared/domain/reference-layer.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { shapesFromWkb } from '../../shared/geo/shapes.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import type { ReadableDatabase } from './database.ts'
import { packPlaces } from './pack-places.ts'

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
