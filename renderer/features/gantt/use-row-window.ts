/** Which rows of the chart are in view. All are equally high, so that no row needs to be known to draw another. */
import { useCallback, useEffect, useRef, useState } from 'react'

/** Rows come and go so many at a time, and as many are drawn beyond both edges. */
const step = 8

export function useRowWindow(count: number) {
  const frame = useRef<HTMLDivElement>(null)
  /** An element as high as a row: how high that is follows from the size of the text. */
  const probe = useRef<HTMLDivElement>(null)
  const [rowHeight, setRowHeight] = useState(28)
  const [range, setRange] = useState({ first: 0, last: 4 * step })
  const look = useCallback(() => {
    if (frame.current === null) return
    const { scrollTop, clientHeight } = frame.current
    const first = step * Math.max(0, Math.floor(scrollTop / rowHeight / step) - 1)
    const last = step * (Math.ceil((scrollTop + clientHeight) / rowHeight / step) + 1)
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }))
  }, [rowHeight])
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      setRowHeight(probe.current?.getBoundingClientRect().height ?? 28)
      look()
    })
    for (const { current } of [frame, probe]) if (current !== null) observer.observe(current)
    return () => observer.disconnect()
  }, [look])
  const show = useCallback(
    (row: number) => {
      if (frame.current === null) return
      const { scrollTop, clientHeight } = frame.current
      // The head of its group stays on top of the rows.
      const [top, bottom] = [Math.max(0, row - 1) * rowHeight, (row + 1) * rowHeight]
      if (top < scrollTop) frame.current.scrollTop = top
      else if (bottom > scrollTop + clientHeight) frame.current.scrollTop = bottom - clientHeight
    },
    [rowHeight],
  )
  return { frame, probe, rowHeight, first: range.first, last: Math.min(range.last, count), look, show }
}
