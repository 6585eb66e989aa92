/** What is found of a text: at once in what the window holds, and in the reference layers as soon as typing rests. */
import { useDeferredValue, useMemo } from 'react'
import {
  useCall,
  useCombinations,
  useJudgements,
  useSaidOfWorks,
  useProject,
  useWorks,
} from '../../api/index.ts'
import { useShownClusters } from '../../state/index.ts'
import { useSettled } from '../../ui/use-settled.ts'
import type { FoundPlace } from '../../../shared/domain/reference-layer.ts'
import type { FoundGroup, FoundKind } from './found-things.ts'
import { rankOf, saidOf, soughtIn } from './rank-found.ts'
import { mostPlaces, searchProject, type Searched } from './search-project.ts'

/** Milliseconds without a key after which typing rests. */
const rest = 150

export interface Found {
  readonly groups: readonly FoundGroup[]
  /** More may be found. */
  readonly isBusy: boolean
  /** What they were found with. */
  readonly searched: Searched
}

export function useFound(typed: string, most: (kind: FoundKind) => number): Found {
  const text = useDeferredValue(typed)
  const { places, isBusy } = usePlacesOf(text)
  const searched = useSearched(places)
  const groups = useMemo(() => searchProject(text, searched, most), [text, searched, most])
  return { groups, isBusy: isBusy || text !== typed, searched }
}

const nothing = {}
const none: readonly never[] = []

function useSearched(places: readonly FoundPlace[]): Searched {
  const { project } = useProject()
  const { works, workById } = useWorks()
  const clusters = useShownClusters() ?? none
  const { combinations } = useCombinations()
  const { judgements } = useJudgements()
  const agreements = useCall('agreement.list', nothing).data ?? none
  const parties = project?.parties ?? none
  const said = useSaidOfWorks()
  return useMemo(
    () => ({ works, workById, clusters, combinations, judgements, agreements, parties, said, places }),
    [works, workById, clusters, combinations, judgements, agreements, parties, said, places],
  )
}

/** What the layers answer; until they answered to this very text, what of their last answer still fits it. */
function usePlacesOf(text: string) {
  const { project } = useProject()
  const settled = useSettled(text.trim(), rest)
  const isAsked = settled !== '' && project !== null && project.layers.length > 0
  const { data, isBusy } = useCall(
    'place.find',
    { text: isAsked ? settled : 'a', limit: mostPlaces },
    { enabled: isAsked },
  )
  const isLate = settled !== text.trim() || isBusy
  const places = useMemo(() => {
    if (!isAsked || data === undefined) return none
    if (!isLate) return data
    const sought = soughtIn(text)
    return data.filter(({ name }) => rankOf(saidOf([name]), sought) !== null)
  }, [isAsked, data, isLate, text])
  return { places, isBusy: isLate }
}
