/** Whether the desk of the reference layers lies open; asked for from the map, from placing and from Aanleveren. */
import { create } from 'zustand'

export const useLayersDesk = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export function openLayersDesk(): void {
  useLayersDesk.setState({ isOpen: true })
}

export function closeLayersDesk(): void {
  useLayersDesk.setState({ isOpen: false })
}
