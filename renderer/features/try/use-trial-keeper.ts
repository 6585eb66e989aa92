/** Prepares a trial when one is asked for, and ends it when what it began with is no longer so. */
import { revisionOf } from '../../../shared/contract/calls.ts'
import { useEffect } from 'react'
import { placedPairs } from '../../../shared/overlap/found/placed-pairs.ts'
import { LiveOverlaps } from '../../../shared/overlap/live/live-overlaps.ts'
import { message } from '../../../shared/domain/message.ts'
import {
  useCombinations,
  useJudgements,
  useOverlaps,
  usePairPlaces,
  useProject,
  useShapesInMetres,
  useWorks,
} from '../../api/index.ts'
import {
  beginWith,
  stopTrying,
  useNotices,
  usePlacing,
  useTrying,
  type TrialBase,
} from '../../state/index.ts'
import { isSomethingOnTop, isTyping } from '../../ui/index.ts'

/** To be used once, by the place where people try. Answers why preparing failed, or null. */
export function useTrialKeeper() {
  const isTrying = useTrying((state) => state.about !== null)
  const failure = usePreparing(isTrying)
  // The dialog in which it is taken over records something: there the window looks as it always does.
  const isTakingOver = useTrying((state) => state.isTakingOver)
  useAmber(isTrying && !isTakingOver)
  useEscape(isTrying)
  useOvertaken()
  useLeaving()
  return failure
}

function usePreparing(isTrying: boolean) {
  const isPrepared = useTrying((state) => state.base !== null)
  const { project } = useProject()
  const { works, workById, revision } = useWorks()
  const { data: overlaps } = useOverlaps()
  const { combinations, isBusy } = useCombinations()
  const { judgements } = useJudgements()
  const { data: places, failure } = useShapesInMetres(isTrying)
  const { data: meetings, failure: notFound } = usePairPlaces(isTrying)
  useEffect(() => {
    if (!isTrying || isPrepared || isBusy || project === null) return undefined
    if (places === undefined || overlaps === undefined || meetings === undefined) return undefined
    const ofWorks = revisionOf('work.list', project)
    const compared = revisionOf('overlap.find', project)
    if (revision !== ofWorks || places.revision !== ofWorks) return undefined
    if (overlaps.revision !== compared || meetings.revision !== compared) return undefined
    const prepare = (): TrialBase => {
      const all = { works, shapes: places.shapes, combinations, judgements, parties: project.parties }
      const known = placedPairs(overlaps, meetings.places, works)
      const engine = LiveOverlaps.of(all, project.overlapSettings, { known })
      // Every cluster is described when it is first asked for: better now than under the first bar that is dragged.
      engine.clusters()
      return { engine, workById, revision: compared }
    }
    return afterPainting(() => beginWith(prepare()))
  }, [
    isTrying,
    isPrepared,
    isBusy,
    project,
    places,
    meetings,
    overlaps,
    revision,
    works,
    workById,
    combinations,
    judgements,
  ])
  return failure ?? notFound
}

/** Runs when the window has been painted as it is now: the preparing itself keeps the window from painting. */
function afterPainting(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** The whole window shows that it is trying (ui/tokens.css). */
function useAmber(isAmber: boolean): void {
  useEffect(() => {
    if (!isAmber) return undefined
    document.documentElement.dataset['trying'] = ''
    return () => {
      delete document.documentElement.dataset['trying']
    }
  }, [isAmber])
}

/** Before the window's own keys, for which Esc goes back in the selection. */
function useEscape(isTrying: boolean): void {
  useEffect(() => {
    if (!isTrying) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      stopTrying()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [isTrying])
}

/** What lies on top, and fields, have their own use for Esc. */
function isElsewhere(target: EventTarget | null): boolean {
  return isSomethingOnTop() || isTyping(target)
}

/** The project changed: taken over by whoever tried, or by something else, and then it is said. */
function useOvertaken(): void {
  const { project } = useProject()
  const base = useTrying((state) => state.base)
  const isOvertaken =
    base !== null && project !== null && revisionOf('overlap.find', project) !== base.revision
  useEffect(() => {
    if (!isOvertaken) return
    const { isTakingOver } = useTrying.getState()
    stopTrying()
    if (!isTakingOver) useNotices.getState().notify('done', message('window.trialOvertaken'))
  }, [isOvertaken])
}

/** People go elsewhere: another place, another project, or placing a work on the map. */
function useLeaving(): void {
  const isPlacing = usePlacing((state) => state.work !== null)
  useEffect(() => {
    if (isPlacing) leave()
  }, [isPlacing])
  useEffect(() => leave, [])
}

function leave(): void {
  const { about, moved } = useTrying.getState()
  if (about === null) return
  stopTrying()
  if (moved.size > 0) useNotices.getState().notify('done', message('window.trialLeft'))
}
