/** Keys while a shape is drawn: Enter finishes, Backspace takes the last vertex back, Esc goes one step back. */
import { useEffect } from 'react'
import { finished, withoutLast, type Drawing } from '../state/index.ts'
import { isSomethingOnTop } from '../ui/index.ts'
import type { Draw } from './use-drawing-pointer.ts'

export interface DrawnByKey {
  readonly now: () => Drawing | null
  readonly draw: Draw
  readonly stepBack: () => void
}

/** @param drawn stays the same object */
export function useDrawingKeys(drawn: DrawnByKey): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isSomethingOnTop()) return
      const action =
        event.key === 'Escape'
          ? drawn.stepBack
          : isPressable(event.target)
            ? null
            : drawingKey(drawn, event.key)
      if (action === null) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    /* Before the window's own keys, for which Esc goes back in the selection. */
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [drawn])
}

function drawingKey({ now, draw }: DrawnByKey, key: string): (() => void) | null {
  const drawing = now()
  if (drawing === null || drawing.vertices.length === 0) return null
  if (key === 'Enter' && !drawing.isFinished) return () => draw(finished)
  return key === 'Backspace' ? () => draw(withoutLast) : null
}

/** Fields, buttons and lists have their own use for Enter and Backspace. */
function isPressable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, button, a, [role=listbox]') !== null
  )
}
