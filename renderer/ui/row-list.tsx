/**
 * A long list of rows of which only those in view are drawn. Arrow keys move, Enter chooses, J and K choose the next and
 * the previous from anywhere in the window; what is lit up or chosen elsewhere in the window is lit up here too.
 */
import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './row-list.module.css'
import { rowUnder, stepByKey, useLongList } from './use-long-list.ts'
import { useStepLetters } from './use-step-letters.ts'

export interface RowListProps<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  /** Fixed identity of a row. */
  readonly keyOf: (row: Row) => string
  /** Keys of what is lit up and what is chosen, here or elsewhere. */
  readonly hovered: string | null
  readonly selected: string | null
  readonly onHover: (row: Row | null) => void
  readonly onSelect: (row: Row) => void
  readonly children: (row: Row) => ReactNode
}

/** Where the keyboard stands, until something else is chosen, here or elsewhere. */
interface Cursor {
  readonly key: string
  readonly selected: string | null
}

export function RowList<Row>(props: RowListProps<Row>) {
  const { label, rows, keyOf, hovered, selected, onHover, onSelect, children } = props
  const id = useId()
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const indexOf = useMemo(() => new Map(rows.map((row, index) => [keyOf(row), index])), [rows, keyOf])
  const selectedAt = selected === null ? undefined : indexOf.get(selected)
  const moved = cursor !== null && cursor.selected === selected ? indexOf.get(cursor.key) : undefined
  const cursorAt = moved ?? selectedAt

  const { frame, virtualizer } = useLongList({
    count: rows.length,
    shownAt: selectedAt,
    cursorAt,
    rowHeight: 52,
    keyAt: (index) => keyOf(rows[index] as Row),
  })

  const moveTo = (index: number) => {
    const row = rows[index]
    if (row === undefined) return
    setCursor({ key: keyOf(row), selected })
    onHover(row)
    virtualizer.scrollToIndex(index, { align: 'auto' })
  }
  const choose = (index: number | undefined) => {
    const row = index === undefined ? undefined : rows[index]
    if (row !== undefined) onSelect(row)
  }
  useStepLetters(selectedAt, rows.length, choose)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = stepByKey(event.key, cursorAt ?? -1, rows.length)
    if (step !== null) moveTo(step)
    else if (event.key === 'Enter' || event.key === ' ') choose(cursorAt)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={frame}
      className={styles.frame}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={cursorAt === undefined ? undefined : `${id}-${cursorAt}`}
      onKeyDown={onKeyDown}
      onClick={(event) => choose(rowUnder(event))}
      onPointerOver={(event) => {
        const row = rows[rowUnder(event) ?? -1]
        if (row !== undefined && keyOf(row) !== hovered) onHover(row)
      }}
      onPointerLeave={() => onHover(null)}
      onBlur={() => onHover(null)}
    >
      <div className={styles.whole} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index] as Row
          return (
            <div
              key={key}
              id={`${id}-${index}`}
              ref={virtualizer.measureElement}
              data-index={index}
              role="option"
              aria-selected={keyOf(row) === selected}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={styles.row}
              data-hovered={keyOf(row) === hovered || undefined}
              data-cursor={index === cursorAt || undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(row)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
