/** The way on from the mapping desk: to the differences with what is known, or into the project at once. */
import type { Draft, Question } from '../../../shared/domain/draft.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { useStanding, useStoring, type Storing } from '../../api/index.ts'
import { goToDifferences, hasKnownWorks, useViewState } from '../../state/index.ts'
import { useSay, useWords } from '../../ui/index.ts'
import { blockingQuestions, openQuestions } from './corrections.ts'
import { clearDesk, storingStopped, useDesk } from './desk.ts'
import { words } from './words.ts'

interface WayOn {
  readonly label: string
  /** Why it cannot be gone yet, as a sentence; null when it can. */
  readonly blocked: string | null
  readonly isDisabled: boolean
  readonly storing: Storing
  readonly failure: Message | null
  readonly go: () => void
  /** Questions with a proposal that nobody answered: asked about before going on. */
  readonly open: readonly Question[]
}

export function useWayOn(draft: Draft): WayOn {
  const t = useWords(words)
  const { asked, answered, mapping, busy, partyName, filesRead, files } = useDesk()
  const storing = useStoring()
  const say = useSay()
  const { whyNot } = useStanding()
  const open = mapping === null ? [] : openQuestions(asked, mapping, answered)
  const compares = hasKnownWorks(draft)
  const blocked = blockingReason()

  function blockingReason(): string | null {
    if (partyName.trim() === '') return t.partyMissing
    if (filesRead !== files) return t.storeOutdated
    if (whyNot !== null && !compares) return say(whyNot)
    if (draft.report.works + draft.report.unplaced === 0 && !compares) return t.storeEmpty
    return blockingQuestions(open).length > 0 ? t.storeBlocked : null
  }

  const keep = async () => {
    const stored = await storing.store(draft.id)
    if (stored === 'stopped') storingStopped()
    if (stored !== 'stored') return
    clearDesk()
    useViewState.getState().goTo('worksheet')
  }
  return {
    label: compares ? t.toDifferences : t.store,
    blocked,
    isDisabled: blocked !== null || busy !== null || storing.isBusy,
    storing,
    failure: storing.failure,
    open,
    go: () => (compares ? goToDifferences(draft) : void keep()),
  }
}
