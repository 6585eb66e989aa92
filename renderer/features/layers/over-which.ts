/** Where a layer comes to lie when it moves by one. */
import type { LayerId } from '../../../shared/domain/ids.ts'
import type { ReferenceLayer } from '../../../shared/domain/reference-layer.ts'

export type Direction = 'up' | 'down'

/** `layers`: lowest first. The layer it then lies over (null: under all); null when it lies at that end already. */
export function overWhich(
  layers: readonly Pick<ReferenceLayer, 'id'>[],
  layer: LayerId,
  direction: Direction,
): { readonly over: LayerId | null } | null {
  const at = layers.findIndex(({ id }) => id === layer)
  const under = direction === 'up' ? layers[at + 1] : layers[at - 2]
  if (direction === 'up') return under === undefined ? null : { over: under.id }
  return at <= 0 ? null : { over: under?.id ?? null }
}
