/** How wide an element is drawn, and how large text is there: how much can be said along time depends on both. */
import { useEffect, useState, type RefObject } from 'react'

export interface Room {
  /** Pixels. */
  readonly width: number
  /** Pixels of the root's text, 16 as a rule. */
  readonly textSize: number
}

/** Until it was measured, a usual window. */
const usual: Room = { width: 960, textSize: 16 }

export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(usual)
  useEffect(() => {
    const measured = element.current
    if (measured === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? usual.width)
      const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      if (width > 0) setRoom({ width, textSize })
    })
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return room
}
