/** Following a pointer that was pressed, wherever it goes, until it is let go. */
import type { PointerEvent } from 'react'

/** @param onMove how many pixels to the right of where it was pressed, and where it is */
export function followPointer(
  event: PointerEvent<HTMLElement>,
  onMove: (pixels: number, clientX: number) => void,
): void {
  if (event.button !== 0) return
  const { pointerId, clientX: pressedAt } = event
  const held: HTMLElement = event.currentTarget
  held.setPointerCapture(pointerId)
  const letGo = new AbortController()
  const { signal } = letGo
  const onPointerMove = ({ clientX }: globalThis.PointerEvent) => onMove(clientX - pressedAt, clientX)
  held.addEventListener('pointermove', onPointerMove, { signal })
  held.addEventListener('pointerup', () => letGo.abort(), { signal })
  held.addEventListener('pointercancel', () => letGo.abort(), { signal })
}
