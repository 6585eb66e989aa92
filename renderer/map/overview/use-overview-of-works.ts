/** The places of very many works as an overview draws them; made beside the page whenever places become others. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { Shapes } from '../../../shared/geo/shapes.ts'
import { useProject } from '../../api/index.ts'
import { overviewShapes, withLevels, type OverviewShapes } from './overview-shapes.ts'
import type { MadeOverview } from './overview-worker.ts'
import OverviewWorker from './overview-worker.ts?worker'

/** Up to here every work is drawn in full at any height. */
export const few = 2_500

/** Works and their places as they were of one moment; later ones take over when they are ready. */
export interface OverviewOfWorks {
  readonly shapes: OverviewShapes
  readonly works: readonly Work[]
  /** Where each work stands in `works`. */
  readonly placeOf: () => ReadonlyMap<WorkId, number>
  /** Drawn as precisely as the eye can tell at every height. */
  readonly isWhole: boolean
}

/** What was made of which places. */
interface Made {
  readonly of: Shapes
  readonly shapes: OverviewShapes
  readonly isWhole: boolean
}

/**
 * Null: there are too few for an overview, or it is not ready yet.
 * @param places that came last, of whichever works
 * @param areOfWorks they are those of `works`, in the same order
 */
export function useOverviewOfWorks(
  works: readonly Work[],
  places: Shapes | null,
  areOfWorks: boolean,
): { readonly isMeant: boolean; readonly overview: OverviewOfWorks | null } {
  const { project } = useProject()
  const made = useMadeOf(places, (project?.works ?? 0) > few)
  const isMeant = works.length > few
  const present = useMemo(
    () => (made !== null && made.of === places && areOfWorks ? overviewOf(works, made) : null),
    [made, places, areOfWorks, works],
  )
  // Until what came anew is made ready, what was there stays.
  const [kept, keep] = useState(present)
  if (present !== null && present !== kept) keep(present)
  return { isMeant, overview: isMeant ? (present ?? kept) : null }
}

/** Begun as soon as there are places, in a thread that waits for them where many are expected: what works they are of may come later. */
function useMadeOf(places: Shapes | null, areExpected: boolean): Made | null {
  const [made, setMade] = useState<Made | null>(null)
  const waiting = useRef<Worker | null>(null)
  useEffect(() => {
    if (!areExpected) return undefined
    waiting.current = new OverviewWorker()
    return () => {
      waiting.current?.terminate()
      waiting.current = null
    }
  }, [areExpected])
  useEffect(() => {
    if (places === null || places.count <= few) return undefined
    const worker = waiting.current ?? new OverviewWorker()
    waiting.current = null
    let first: OverviewShapes | null = null
    const take = (shapes: OverviewShapes, isWhole: boolean) => {
      setMade({ of: places, shapes, isWhole })
      if (isWhole) worker.terminate()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<MadeOverview>) => {
      if (data.is === 'first') take((first = data.shapes), false)
      else if (first !== null) take(withLevels(first, data.levels), true)
    })
    // Where no thread can be had beside the page, the page waits a moment rather than for ever.
    worker.addEventListener('error', () => take(overviewShapes(places), true))
    worker.postMessage(places)
    return () => worker.terminate()
  }, [places])
  return made
}

function overviewOf(works: readonly Work[], { shapes, isWhole }: Made): OverviewOfWorks {
  let known: ReadonlyMap<WorkId, number> | null = null
  const placeOf = () => (known ??= new Map(works.map(({ id }, at) => [id, at])))
  return { shapes, works, placeOf, isWhole }
}
