/** The works of the trial as the chart and the sentences need them: tried or as given, free or fixed. */
import { useCallback, useMemo } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { useAgreements, usePairs, useWorks } from '../../api/index.ts'
import { useTrying, whyFixed } from '../../state/index.ts'
import { coinciding, partnersOf } from './coinciding.ts'
import { trialRows } from './trial-rows.ts'

/** Works of the trial, fixed while it lasts. */
export function useTrialRows() {
  const about = useTrying((state) => state.about)
  const { workById } = useWorks()
  const known = usePairs()
  return useMemo(() => trialRows(about ?? [], known.of(about ?? []), workById), [about, known, workById])
}

/** The works that coincide as they are tried, and could be taken up together. */
export function useCoinciding(): readonly WorkId[] {
  const { own, near } = useTrialRows()
  const { workById } = useWorks()
  const known = usePairs()
  const agreements = useAgreements()
  const moved = useTrying((state) => state.moved)
  const changes = useTrying((state) => state.pairs)
  const partners = useMemo(() => {
    const works = new Set([...own, ...near].map(({ id }) => id))
    return partnersOf(known.of(works), works)
  }, [known, own, near])
  const isFree = useCallback((work: Work) => whyFixed(work, agreements.get(work.id)) === null, [agreements])
  return useMemo(
    () => coinciding(moved.keys(), partners, changes, (id) => moved.get(id) ?? workById.get(id), isFree),
    [moved, partners, changes, workById, isFree],
  )
}
