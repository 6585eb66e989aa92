/** Prepares a trial when one is asked for, and ends it when what it began with is no longer so. */
import { revisionOf } from '../../../shared/contract/calls.ts'
import { useEffect } from 'react'
import { message } from '../../../shared/domain/message.ts'
import type { TriedOverlaps } from '../../../shared/domain/tried-overlaps.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { ask, useCombinations, useOverlaps, usePairs, useProject, useWorks } from '../../api/index.ts'
import { beginWith, stopTrying, useNotices, usePlacing, useTrying } from '../../state/index.ts'
import { isSomethingOnTop, isTyping } from '../../ui/index.ts'

/** To be used once, by the place where people try. Answers why nobody can tell, or null. */
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

/** All that it begins with is in the window already, as soon as works and overlaps are of one moment. */
function usePreparing(isTrying: boolean) {
  const isPrepared = useTrying((state) => state.base !== null)
  const untold = useTrying((state) => state.failure)
  const { project } = useProject()
  const { workById, revision } = useWorks()
  const { data: overlaps, failure: notFound } = useOverlaps()
  const { isBusy } = useCombinations()
  const known = usePairs()
  useEffect(() => {
    if (!isTrying || isPrepared || isBusy || project === null || overlaps === undefined) return
    const compared = revisionOf('overlap.find', project)
    if (revision !== revisionOf('work.list', project) || overlaps.revision !== compared) return
    beginWith({
      ask: (moved) => askAt(compared, moved),
      pairBetween: known.between,
      clusters: overlaps.clusters,
      workById,
      revision: compared,
    })
  }, [isTrying, isPrepared, isBusy, project, overlaps, revision, workById, known])
  return untold ?? notFound
}

/** Null: the project is at another revision by now. */
async function askAt(revision: number, moved: readonly Work[]): Promise<TriedOverlaps | null> {
  const works = moved.map(({ id, period }) => ({ work: id, period }))
  const tried = await ask('overlap.try', { works })
  return tried.revision === revision ? tried : null
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
