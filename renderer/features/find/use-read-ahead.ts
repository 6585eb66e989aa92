/** What each of very many works says of itself is made while nothing else happens, so that the first key need not wait for it. */
import { useEffect } from 'react'
import type { Work } from '../../../shared/domain/work.ts'
import { saidBy } from '../../state/index.ts'

/** Works between two looks at the clock. */
const atOnce = 100

/** @param isLater somebody waits for something else by now */
export function useReadAhead(works: readonly Work[], isLater: boolean): void {
  useEffect(() => {
    // Safari does without; there the first key does it all.
    if (isLater || typeof requestIdleCallback === 'undefined') return undefined
    let at = 0
    const go = (deadline: IdleDeadline) => {
      while (at < works.length && deadline.timeRemaining() > 2) {
        works.slice(at, at + atOnce).forEach(saidBy)
        at += atOnce
      }
      if (at < works.length) waiting = requestIdleCallback(go)
    }
    let waiting = requestIdleCallback(go)
    return () => cancelIdleCallback(waiting)
  }, [works, isLater])
}
