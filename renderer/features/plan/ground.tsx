/** The reference layers under the small maps, fetched once for the whole document. */
import type { ReactNode } from 'react'
import type { ReferenceLayer } from '../../../shared/domain/reference-layer.ts'
import type { GroundLayer } from '../../../shared/small-map/street-map-svg.ts'
import { useLayer } from '../../api/index.ts'

interface GroundProps {
  readonly layers: readonly ReferenceLayer[]
  /** In longitude and latitude; layers that are still on their way, or cannot be had, are left out. */
  readonly children: (ground: readonly GroundLayer[]) => ReactNode
}

/** One layer at a time, since their number is not known beforehand. */
export function Ground({ layers, children }: GroundProps): ReactNode {
  const [first, ...rest] = layers
  if (first === undefined) return children([])
  return (
    <OneLayer layer={first}>
      {(ground) => <Ground layers={rest}>{(others) => children([...ground, ...others])}</Ground>}
    </OneLayer>
  )
}

const made = new WeakMap<GeoJSON.FeatureCollection, readonly GroundLayer[]>()

interface OneLayerProps {
  readonly layer: ReferenceLayer
  readonly children: (ground: readonly GroundLayer[]) => ReactNode
}

function OneLayer({ layer, children }: OneLayerProps) {
  const { data } = useLayer(layer.id)
  if (data === undefined) return children([])
  const known = made.get(data) ?? [groundOf(layer, data)]
  made.set(data, known)
  return children(known)
}

function groundOf({ kind }: ReferenceLayer, { features }: GeoJSON.FeatureCollection): GroundLayer {
  return {
    kind,
    features: features.map(({ geometry, properties }) => {
      const name: unknown = properties?.['name']
      return { name: typeof name === 'string' ? name : null, geometry }
    }),
  }
}
