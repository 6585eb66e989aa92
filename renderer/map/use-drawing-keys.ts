/** Keys while a place is drawn: Enter finishes, Backspace takes the last vertex back, Esc goes one step back. */
import { useEffect } from 'react'
import { draw, finished, stepBackInPlacing, usePlacing, withoutLast } from '../state/index.ts'
import { isSomethingOnTop } from '../ui/index.ts'

export function useDrawingKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isSomethingOnTop()) return
      const action =
        event.key === 'Escape' ? stepBackInPlacing : isPressable(event.target) ? null : drawingKey(event.key)
      if (action === null) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    /* Before the window's own keys, for which Esc goes back in the selection. */
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

function drawingKey(key: string): (() => void) | null {
  const { drawing } = usePlacing.getState()
  if (drawing.vertices.length === 0) return null
  if (key === 'Enter' && !drawing.isFinished) return () => draw(finished)
  return key === 'Backspace' ? () => draw(withoutLast) : null
}

/** Fields, buttons and lists have their own use for Enter and Backspace. */
function isPressable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, button, a, [role=listbox]') !== null
  )
}
