/**
 * A long table of differences of which only the rows in view are drawn, and only their pages are read. Arrow keys
 * choose, so that the map follows; other keys are for whoever knows what the rows mean.
 */
import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { rowUnder, stepByKey, useLongList } from '../../ui/use-long-list.ts'
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

export function DifferenceList({ label, total, chosen, onChoose, onKey, children }: DifferenceListProps) {
  const id = useId()
  const { frame, virtualizer } = useLongList({
    count: total,
    shownAt: chosen,
    cursorAt: chosen,
    rowHeight: 68,
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== frame.current) return
    const step = stepByKey(event.key, chosen, total)
    if (step !== null) onChoose(step)
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
        if (index !== undefined) onChoose(index)
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
