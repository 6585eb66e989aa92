/**
 * Which of the records that were written apart is being decided, and what was chosen with it, so that it is seen on the map.
 * Whoever chooses something else meanwhile looks at that.
 */
import { create } from 'zustand'
import type { Selection } from './selection.ts'

interface ChosenApart {
  /** As the log names it; null: none. */
  readonly record: string | null
  /** What was chosen with it; null: it lies nowhere. */
  readonly place: Selection | null
}

export const useChosenApart = create<ChosenApart>(() => ({ record: null, place: null }))

export function chooseApart(record: string | null, place: Selection | null = null): void {
  useChosenApart.setState({ record, place })
}
