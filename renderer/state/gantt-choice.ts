/** How people like their chart: open or not, grouped by what, how high; kept on this machine. What is folded lasts as long as the window. */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { GroupBy } from '../../shared/domain/sight.ts'

interface GanttChoice {
  readonly isOpen: boolean
  readonly by: GroupBy
  /** Share of the height of the window, in per cents. */
  readonly height: number
  /** Keys of groups. */
  readonly folded: ReadonlySet<string>
}

/** Shares of the height of the window, in per cents. */
export const lowestGantt = 20
export const highestGantt = 70
const none: ReadonlySet<string> = new Set()

export const useGanttChoice = create<GanttChoice>()(
  persist((): GanttChoice => ({ isOpen: false, by: 'party', height: 42, folded: none }), {
    name: 'samenloop-gantt',
    storage: createJSONStorage(() => globalThis.localStorage),
    partialize: ({ isOpen, by, height }) => ({ isOpen, by, height }),
  }),
)

export function useIsGanttOpen(): boolean {
  return useGanttChoice(({ isOpen }) => isOpen)
}

export function openGantt(isOpen: boolean): void {
  useGanttChoice.setState({ isOpen })
}

export function groupGanttBy(by: GroupBy): void {
  useGanttChoice.setState({ by })
}

export function setGanttHeight(height: number): void {
  useGanttChoice.setState({ height: Math.round(Math.min(highestGantt, Math.max(lowestGantt, height))) })
}

/** Folds a group, or unfolds it. */
export function foldInGantt(key: string, isFolded: boolean): void {
  useGanttChoice.setState(({ folded }) => {
    const next = new Set(folded)
    if (isFolded) next.add(key)
    else next.delete(key)
    return { folded: next }
  })
}

/** Exactly these groups are folded. */
export function foldOnlyInGantt(keys: Iterable<string>): void {
  useGanttChoice.setState({ folded: new Set(keys) })
}
