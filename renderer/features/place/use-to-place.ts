/** The works on screen that need a place, in the order in which they are placed. */
import { useMemo } from 'react'
import { useVisibleWorks } from '../../state/index.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { orderToPlace } from './order-to-place.ts'

export function useToPlace(): readonly Work[] {
  const visible = useVisibleWorks()
  return useMemo(() => orderToPlace(visible), [visible])
}
