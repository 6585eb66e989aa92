/** What scrolls where it is too wide or too high is scrolled by the keyboard too: a tab stop, for as long as not all of it fits. */
import { useCallback } from 'react'

/** A ref for what scrolls. It can be given the focus at any time. */
export function useScrollStop(): (frame: HTMLElement | null) => (() => void) | undefined {
  return useCallback((frame) => {
    if (frame === null) return undefined
    const look = () => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = frame
      frame.tabIndex = scrollWidth > clientWidth || scrollHeight > clientHeight ? 0 : -1
    }
    // Told after the page was laid out, so that looking costs no laying out of its own.
    const sizes = new ResizeObserver(look)
    const watch = () => {
      sizes.disconnect()
      for (const watched of [frame, ...frame.children]) sizes.observe(watched)
    }
    const children = new MutationObserver(watch)
    children.observe(frame, { childList: true })
    watch()
    return () => {
      sizes.disconnect()
      children.disconnect()
    }
  }, [])
}
