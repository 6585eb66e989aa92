/**
 * Which desk lies over the window: that of the rules, asked for from the list of chances and the plan, that of the
 * reference layers, asked for from the map, from placing, from dig rest and from Aanleveren, that of the basemap, or that of what parties share,
 * asked for from the plan and from Aanleveren, that of printing, asked for from the map, that of preparing, asked for from the plan, or that of putting in
 * a work by hand, asked for from the list of works and from Aanleveren, that of bodies and people, asked for from
 * the combinations, that of the columns of the project, asked for from the list of works and from a work, or that of taking in
 * copies, asked for beside saving, from Start, and where a copy lies beside the project.
 */
import { create } from 'zustand'

export type DeskOverWindow =
  | 'rules'
  | 'layers'
  | 'basemap'
  | 'sharing'
  | 'print'
  | 'preparing'
  | 'byHand'
  | 'bodies'
  | 'columns'
  | 'copies'

interface Open {
  readonly open: DeskOverWindow | null
  /** Which of its parts it opens with; null: its first. */
  readonly part: string | null
}

const useDesk = create<Open>(() => ({ open: null, part: null }))

export function useIsDeskOpen(desk: DeskOverWindow): boolean {
  return useDesk(({ open }) => open === desk)
}

export function useDeskPart(): string | null {
  return useDesk(({ part }) => part)
}

export function openDesk(desk: DeskOverWindow, part: string | null = null): void {
  useDesk.setState({ open: desk, part })
}

export function closeDesk(): void {
  useDesk.setState({ open: null })
}
