/**
 * A, N, X and U answer about the kansengebied that is chosen in the worklist, at once: the buttons that carry these letters
 * are drawn a moment later, and who goes through thirty of them does not wait for buttons.
 */
import { useEffect } from 'react'
import { sayInLine, useViewState, type ClusterRow } from '../../state/index.ts'
import { isSomethingOnTop, isTyping } from '../../ui/index.ts'
import type { Verdict } from '../../../shared/domain/judgement-verdict.ts'
import { verdictLetters } from '../../ui/verdict-letters.ts'

const verdicts = new Map(
  Object.entries(verdictLetters).map(([verdict, letter]) => [letter.toLowerCase(), verdict as Verdict]),
)

/** Nothing while none is chosen, or for who switched the letters off. */
export function useAnswerLetters(chosen: Pick<ClusterRow, 'id' | 'works'> | undefined): void {
  const hasLetters = useViewState((state) => state.letters)
  useEffect(() => {
    if (!hasLetters || chosen === undefined) return undefined
    const onKey = (event: KeyboardEvent) => {
      const verdict = verdicts.get(event.key.toLowerCase())
      if (verdict === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || isSomethingOnTop()) return
      event.preventDefault()
      sayInLine({ works: chosen.works, cluster: chosen.id, verdict })
    }
    // Before the buttons hear of it.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [hasLetters, chosen])
}
