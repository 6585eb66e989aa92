/** Chooses a record that was written apart, and what there is to see of it on the map. */
import { useCallback } from 'react'
import { chooseApart, useViewState } from '../../state/index.ts'
import type { RecordApart } from '../../../shared/plan/decide-apart.ts'
import { usePlaceApart } from './use-place-apart.ts'

/** Null: none any more. */
export function useChooseRecord(): (one: RecordApart | null) => void {
  const placeOf = usePlaceApart()
  const select = useViewState((state) => state.select)
  const clearSelection = useViewState((state) => state.clearSelection)
  return useCallback(
    (one) => {
      const place = one === null ? null : placeOf(one.points[0])
      if (place === null) clearSelection()
      else select(place)
      chooseApart(one?.record ?? null, place)
    },
    [placeOf, select, clearSelection],
  )
}
