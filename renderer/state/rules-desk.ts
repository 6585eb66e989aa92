/** Whether the desk of the rules lies open; asked for from the list of chances and from the plan. */
import { create } from 'zustand'

export const useRulesDesk = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

export function openRulesDesk(): void {
  useRulesDesk.setState({ isOpen: true })
}

export function closeRulesDesk(): void {
  useRulesDesk.setState({ isOpen: false })
}
