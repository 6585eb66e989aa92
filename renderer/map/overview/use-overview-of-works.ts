/** The places of very many works as an overview draws them; made beside the page whenever places become others. */
import { useEffect, useState } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { Shapes } from '../../../shared/geo/shapes.ts'
import { overviewShapes, type OverviewShapes } from './overview-shapes.ts'
import OverviewWorker from './overview-worker.ts?worker'

/** Up to here every work is drawn in full at any height. */
export const few = 2_500

/** Works and their places as they were of one moment; later ones take over when they are ready. */
export interface OverviewOfWorks {
  readonly shapes: OverviewShapes
  readonly works: readonly Work[]
  /** Where each work stands in `works`. */
  readonly placeOf: ReadonlyMap<WorkId, number>
}

/** `works` and `shapes` are in the same order. Null: there are too few for an overview, or it is not ready yet. */
export function useOverviewOfWorks(
  works: readonly Work[],
  shapes: Shapes | null,
): { readonly isMeant: boolean; readonly overview: OverviewOfWorks | null } {
  const [overview, setOverview] = useState<OverviewOfWorks | null>(null)
  const isMeant = works.length > few
  useEffect(() => {
    if (!isMeant || shapes === null) return undefined
    const worker = new OverviewWorker()
    const take = (made: OverviewShapes) => {
      const placeOf = new Map(works.map(({ id }, at) => [id, at]))
      setOverview({ shapes: made, works, placeOf })
      worker.terminate()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<OverviewShapes>) => take(data))
    // Where no thread can be had beside the page, the page waits a moment rather than for ever.
    worker.addEventListener('error', () => take(overviewShapes(shapes)))
    worker.postMessage(shapes)
    return () => worker.terminate()
  }, [isMeant, works, shapes])
  return { isMeant, overview: isMeant ? overview : null }
}
