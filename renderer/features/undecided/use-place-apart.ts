/** Where a record lies that was written apart: what there is to choose of it on the Werkblad, and to see on the map. */
import { useCallback } from 'react'
import { useCombinations, useWorks } from '../../api/index.ts'
import type { Undecided } from '../../../shared/domain/merge.ts'
import type { Selection } from '../../state/index.ts'

/** Null: nowhere, or not any more, or it is not known yet. */
export function usePlaceApart(): (point: Undecided) => Selection | null {
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  return useCallback(
    ({ works, combination }) => {
      const there = works.filter((work) => workById.has(work))
      const [work] = there
      if (there.length > 1) return { is: 'works', works: there }
      if (work !== undefined) return { is: 'work', work }
      const isThere = combination !== null && combinations.some(({ id }) => id === combination)
      return isThere ? { is: 'combination', combination } : null
    },
    [workById, combinations],
  )
}
