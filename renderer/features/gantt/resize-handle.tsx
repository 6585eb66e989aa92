/** The upper edge of the chart: dragged, or moved by the arrow keys, it gives the chart more of the window or less. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { highestGantt, lowestGantt, setGanttHeight, useGanttChoice } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './gantt.module.css'

const step = 4

export function ResizeHandle() {
  const t = useWords(words)
  const height = useGanttChoice((state) => state.height)
  const held = useRef<{ readonly y: number; readonly height: number } | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: step, ArrowDown: -step }[event.key]
    if (by === undefined) return
    event.preventDefault()
    setGanttHeight(height + by)
  }
  return (
    <div
      role="slider"
      aria-orientation="vertical"
      aria-label={t.resize}
      aria-valuemin={lowestGantt}
      aria-valuemax={highestGantt}
      aria-valuenow={height}
      aria-valuetext={`${height} %`}
      tabIndex={0}
      className={styles.edge}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        held.current = { y: event.clientY, height }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={({ clientY }) => {
        if (held.current === null) return
        setGanttHeight(held.current.height + (100 * (held.current.y - clientY)) / window.innerHeight)
      }}
      onPointerUp={() => (held.current = null)}
      onPointerCancel={() => (held.current = null)}
    />
  )
}
