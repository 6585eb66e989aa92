/** Moves the bar one stands on, and so tries its work at other days: a week with Alt and an arrow, a month with Shift besides. */
import type { KeyboardEvent } from 'react'
import type { Work } from '../../../shared/domain/work.ts'
import { useAgreements } from '../../api/index.ts'
import {
  anchorOf,
  dayAtShare,
  inQuarterOf,
  startTryingInPlace,
  tryWork,
  useTrying,
  whyFixed,
  type TimeRange,
} from '../../state/index.ts'
import { moveBar } from '../../ui/use-bar-drag.ts'

const directions: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Answers whether the key meant something for this work. */
export function useTryByKey(axis: TimeRange) {
  const agreements = useAgreements()
  return (work: Work, event: KeyboardEvent): boolean => {
    const direction = directions[event.key]
    if (direction === undefined && event.key !== 'Home') return false
    if (whyFixed(work, agreements.get(work.id)) !== null) return true
    const tried = useTrying.getState().moved.get(work.id) ?? work
    if (direction === undefined) {
      tryWork(work)
      return true
    }
    startTryingInPlace(work.id)
    // A work without a date comes in the middle of what is looked at.
    if (anchorOf(tried.period) === null) tryWork(inQuarterOf(work, dayAtShare(axis, 0.5)))
    else moveBar({ axis, work, tried }, direction, event.shiftKey)
    return true
  }
}
