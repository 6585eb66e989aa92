/** Keys that work everywhere in the window. Typing in a field and open dialogs keep their own keys. */
import { useEffect } from 'react'
import { places, useHistorySteps, useViewState } from '../state/index.ts'

export const searchFieldId = 'search-works'

export function useWindowKeys(showKeys: () => void): void {
  const { undo, redo } = useHistorySteps()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isElsewhere(event.target)) return
      const action =
        event.ctrlKey || event.metaKey ? historyKey(event, undo, redo) : plainKey(event, showKeys)
      if (action === null) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, redo, showKeys])
}

type Action = (() => unknown) | null

function historyKey(event: KeyboardEvent, undo: Action, redo: Action): Action {
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? redo : undo
  return key === 'y' ? redo : null
}

function plainKey(event: KeyboardEvent, showKeys: () => void): Action {
  if (event.altKey) return null
  const { goTo, stepBack, trail } = useViewState.getState()
  const place = places[Number(event.key) - 1]
  if (place !== undefined) return () => goTo(place)
  if (event.key === '?') return showKeys
  if (event.key === '/') return () => document.getElementById(searchFieldId)?.focus()
  if (event.key === 'Escape' && trail.length > 0) return stepBack
  return null
}

function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const types = target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'checkbox'
  return (
    types ||
    target.isContentEditable ||
    target.closest('textarea, [role=dialog], [role=listbox][data-open]') !== null
  )
}
