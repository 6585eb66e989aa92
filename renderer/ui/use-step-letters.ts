/** J and K go through the list that lies open, wherever the focus is: next and previous, chosen at once. */
import { useEffect, useRef } from 'react'
import { useViewState } from '../state/index.ts'
import { isSomethingOnTop, isTyping } from './on-top.ts'

/**
 * @param selectedAt the chosen row, undefined when none of this list is
 * @param count rows of the list
 * @param choose chooses a row
 */
export function useStepLetters(
  selectedAt: number | undefined,
  count: number,
  choose: (index: number) => void,
): void {
  const hasLetters = useViewState((state) => state.letters)
  const lastAt = useLastAt(selectedAt)
  useEffect(() => {
    if (!hasLetters) return undefined
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key.toLowerCase()]
      if (step === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return
      if (isTyping(event.target) || isSomethingOnTop()) return
      event.preventDefault()
      choose(rowAfter(step, selectedAt, lastAt.current, count))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

const steps: Readonly<Partial<Record<string, 1 | -1>>> = { j: 1, k: -1 }

/** Where the list was left, also when the row that was chosen is gone from it. */
export function useLastAt(selectedAt: number | undefined) {
  const lastAt = useRef<number | null>(null)
  useEffect(() => {
    if (selectedAt !== undefined) lastAt.current = selectedAt
  }, [selectedAt])
  return lastAt
}

/** One row on or back, within the list. After a row that is gone comes the one that took its place. */
function rowAfter(
  step: 1 | -1,
  selectedAt: number | undefined,
  lastAt: number | null,
  count: number,
): number {
  const gone = lastAt === null ? 0 : step === 1 ? lastAt : lastAt - 1
  const wanted = selectedAt === undefined ? gone : selectedAt + step
  return Math.min(Math.max(wanted, 0), count - 1)
}
