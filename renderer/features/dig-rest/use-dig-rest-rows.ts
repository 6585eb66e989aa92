/** The rows of dig rest under the filter and the moment of the window. */
import { useMemo } from 'react'
import { useOverlaps, useWorks } from '../../api/index.ts'
import { useVisibleIds } from '../../state/index.ts'
import { digRestRows, type DigRestRows } from './dig-rest-rows.ts'

/** Undefined while the overlaps are looked for. */
export function useDigRestRows(): DigRestRows | undefined {
  const { data } = useOverlaps()
  const { workById } = useWorks()
  const visible = useVisibleIds()
  return useMemo(
    () => data && digRestRows(data.closings, visible, (work) => workById.get(work)?.firmness === 'done'),
    [data, visible, workById],
  )
}
