/** Draws counts of clusters on the map, where there are any and nobody hid the clusters. */
import { useMapMemory } from '../../state/index.ts'
import type { Map as MapLibre } from 'maplibre-gl'
import { useCallback, useMemo } from 'react'
import { CountLayer, type PlacedCount } from './count-layer.ts'
import { litColour } from './overview-look.ts'
import { useCustomLayer } from './use-custom-layer.ts'
import type { Drawing } from './use-drawn-works.ts'

export function useCountLayer(
  map: MapLibre,
  counts: readonly PlacedCount[],
  { look: { paper, accent }, share }: Pick<Drawing, 'look' | 'share'>,
): void {
  const areHidden = useMapMemory((state) => state.switched.includes('clusters'))
  const make = useCallback(() => new CountLayer(map), [map])
  const drawn = useMemo(() => {
    if (areHidden || counts.length === 0) return null
    return {
      counts,
      paper: litColour(paper),
      accent: litColour(accent),
      share,
    }
  }, [areHidden, counts, paper, accent, share])
  useCustomLayer(map, make, drawn, 'clusters-rank')
}
