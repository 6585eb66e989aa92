/** The works on screen that need a place, in the order in which they are placed. */
import { useMemo } from 'react'
import { useFilteredWorks, useVisibleIds } from '../../state/index.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { orderToPlace } from './order-to-place.ts'

/** Ordered once for every filter: a step of the slider only chooses among them. */
export function useToPlace(): readonly Work[] {
  const filtered = useFilteredWorks()
  const visible = useVisibleIds()
  const all = useMemo(() => orderToPlace(filtered), [filtered])
  return useMemo(() => all.filter(({ id }) => visible.has(id)), [all, visible])
}
