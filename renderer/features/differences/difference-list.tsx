/**
 * A long table of differences of which only the rows in view are drawn, and only their pages are read. Arrow keys
 * choose, so that the map follows; other keys are for whoever knows what the rows mean.
 */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useId,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react'
import styles from './difference-list.module.css'

interface DifferenceListProps {
  readonly label: string
  readonly total: number
  readonly chosen: number
  readonly onChoose: (index: number) => void
  /** A key on the chosen row that does not move; true when it meant something. */
  readonly onKey: (key: string) => boolean
  readonly children: (index: number, isChosen: boolean) => ReactNode
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
}

export function DifferenceList({ label, total, chosen, onChoose, onKey, children }: DifferenceListProps) {
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => 68,
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => withRow(range, chosen), [chosen]),
  })
  useEffect(() => {
    virtualizer.scrollToIndex(chosen, { align: 'auto' })
  }, [chosen, virtualizer])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== frame.current) return
    const step = steps[event.key]
    if (step !== undefined) onChoose(step(chosen, total - 1))
    else if (!onKey(event.key)) return
    event.preventDefault()
  }

  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      aria-label={label}
      aria-rowcount={total}
      tabIndex={0}
      aria-activedescendant={`${id}-${chosen}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        const index = rowUnder(event)
        if (index !== null) onChoose(index)
      }}
    >
      <div className={styles.whole} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            id={`${id}-${index}`}
            ref={virtualizer.measureElement}
            data-index={index}
            role="row"
            aria-rowindex={index + 1}
            aria-selected={index === chosen}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(index, index === chosen)}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The chosen row is drawn even when it is scrolled away: a screen reader has to find it. */
function withRow(range: Range, index: number): number[] {
  const shown = defaultRangeExtractor(range)
  if (index >= range.count || shown.includes(index)) return shown
  return [...shown, index].sort((a, b) => a - b)
}

function rowUnder({ target }: SyntheticEvent): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return row === null ? null : Number(row.dataset['index'])
}
