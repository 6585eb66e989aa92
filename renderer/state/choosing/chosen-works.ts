/** Works chosen together: one more or one less, or many at once, with how they came to be chosen. */
import { create } from 'zustand'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { mostChosen } from '../../../shared/domain/sight.ts'
import { useNotices } from '../notices.ts'
import type { Selection } from '../selection.ts'
import { useViewState } from '../view-state.ts'

/** By which rule these very works were chosen; another choice, also one that is a work less, is one by hand. */
interface HowChosen {
  readonly works: readonly WorkId[]
  readonly said: readonly Message[]
}

const byHand: HowChosen = { works: [], said: [] }
const useHowChosen = create<HowChosen>(() => byHand)

/** Sentences on how these works came to be chosen; none when that was one by one. */
export function useSaidOfChoice(works: readonly WorkId[]): readonly Message[] {
  const how = useHowChosen()
  return how.works === works ? how.said : byHand.said
}

/** The works that were chosen as works: one or many. Those of a pair, kansengebied or combination were not. */
export function worksChosen(selection: Selection | null | undefined): readonly WorkId[] {
  if (selection?.is === 'works') return selection.works
  return selection?.is === 'work' ? [selection.work] : []
}

/**
 * Chooses exactly these works, in the place of those that were chosen as works before: one step back leads to what was chosen
 * before any of them. None lets go of them; too many are refused with a sentence, and nothing changes.
 */
export function chooseWorks(works: readonly WorkId[], said: readonly Message[] = []): void {
  if (works.length > mostChosen) {
    const tooMany = message('choice.tooMany', { works: works.length, most: mostChosen })
    return useNotices.getState().notify('failure', tooMany)
  }
  const { trail } = useViewState.getState()
  const before = worksChosen(trail.at(-1)).length > 0 ? trail.slice(0, -1) : trail
  const selection = selectionOf(works)
  useHowChosen.setState({ works, said })
  useViewState.setState({ trail: selection === null ? before : [...before, selection] })
}

function selectionOf(works: readonly WorkId[]): Selection | null {
  const [first] = works
  if (first === undefined) return null
  return works.length === 1 ? { is: 'work', work: first } : { is: 'works', works }
}

/**
 * Adds to what is chosen the first of these works that is not in it yet; when all are, takes them all away. So a second press on
 * works that lie on one another adds the one below.
 */
export function addOrTakeAway(works: readonly WorkId[]): void {
  const now = worksChosen(useViewState.getState().trail.at(-1))
  const next = works.find((work) => !now.includes(work))
  chooseWorks(next === undefined ? without(now, works) : [...now, next])
}

export function takeAwayWorks(works: readonly WorkId[]): void {
  chooseWorks(without(worksChosen(useViewState.getState().trail.at(-1)), works))
}

function without(works: readonly WorkId[], gone: readonly WorkId[]): readonly WorkId[] {
  const leaving = new Set(gone)
  return works.filter((work) => !leaving.has(work))
}
