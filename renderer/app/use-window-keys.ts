/** Keys that work everywhere in the window. Typing in a field and open dialogs keep their own keys. */
import { useEffect } from 'react'
import { message } from '../../shared/domain/message.ts'
import {
  isMeetingHeld,
  openDesk,
  places,
  stopLookingAtFound,
  useHistorySteps,
  useNotices,
  useViewState,
} from '../state/index.ts'
import { isSomethingOnTop, isTyping, pressByLetter } from '../ui/index.ts'

export const searchFieldId = 'search-works'

export function useWindowKeys(showKeys: () => void): void {
  const { undo, redo } = useHistorySteps()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || isSomethingOnTop()) return
      const action =
        event.ctrlKey || event.metaKey ? commandKey(event, undo, redo) : plainKey(event, showKeys)
      // A letter that no button carries stays what it was.
      if (action === null || action() === false) return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, redo, showKeys])
}

type Action = (() => unknown) | null

function commandKey(event: KeyboardEvent, undo: Action, redo: Action): Action {
  const key = event.key.toLowerCase()
  if (key === 'p') return printKey()
  if (key === 'z') return event.shiftKey ? redo : undo
  return key === 'y' ? redo : null
}

/** The plan prints as it stands, and so does what is seen on the Werkblad; from elsewhere the way leads to the plan, and says so. */
function printKey(): Action {
  const { place, goTo } = useViewState.getState()
  if (place === 'plan') return null
  if (place === 'worksheet') return () => openDesk('print')
  return () => {
    goTo('plan')
    useNotices.getState().notify('done', message('window.printPlan'))
  }
}

function plainKey(event: KeyboardEvent, showKeys: () => void): Action {
  if (event.altKey) return null
  const { goTo, stepBack, trail, letters } = useViewState.getState()
  if (event.key === 'Escape') return trail.length > 0 ? stepBack : stopLookingAtFound
  if (!letters) return null
  const place = places[Number(event.key) - 1]
  // A digit does not take a room that looks on somewhere else.
  if (place !== undefined && !isMeetingHeld()) return () => goTo(place)
  if (event.key === '?') return showKeys
  if (event.key === '/') return () => document.getElementById(searchFieldId)?.focus()
  return /^[a-z]$/i.test(event.key) ? () => pressByLetter(event.key) : null
}
