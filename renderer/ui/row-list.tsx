/**
 * A long list of rows of which only those in view are drawn. Arrow keys move, Enter chooses, J and K choose the next and
 * the previous from anywhere in the window; what is lit up or chosen elsewhere in the window is lit up here too.
 */
import {
  useCallback,
  useId,
  useMemo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
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
  /** Given: several rows can be chosen at once, as in any list of files. */
  readonly many?: ManyRows<Row>
  readonly children: (row: Row) => ReactNode
}

export interface ManyRows<Row> {
  /** Keys of all that are chosen, here or elsewhere. */
  readonly keys: ReadonlySet<string>
  /** One more, or one less. */
  readonly onToggle: (row: Row) => void
  /** Exactly these. */
  readonly onChoose: (rows: readonly Row[]) => void
}

/** Where the keyboard stands, until something else is chosen, here or elsewhere. */
interface Cursor {
  readonly key: string
  readonly selected: string | null
}

export function RowList<Row>(props: RowListProps<Row>) {
  const { label, rows, keyOf, hovered, selected, onHover, onSelect, many, children } = props
  const id = useId()
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const selectedAt = useIndexOf(rows, keyOf, selected)
  // While several are chosen, no single one of them was chosen elsewhere.
  const stands = cursor?.selected === selected || (many !== undefined && selected === null)
  const moved = useIndexOf(rows, keyOf, stands ? (cursor?.key ?? null) : null)
  const cursorAt = moved ?? selectedAt

  const { frame, virtualizer } = useLongList({
    count: rows.length,
    shownAt: selectedAt,
    cursorAt,
    rowHeight: 52,
    keyAt: useCallback((index: number) => keyOf(rows[index] as Row), [rows, keyOf]),
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
  const { toggle, chooseUpTo, chooseAll } = useManyRows(rows, many, cursorAt, keyOf)
  const isChosen = (row: Row) => keyOf(row) === selected || (many?.keys.has(keyOf(row)) ?? false)
  useStepLetters(selectedAt, rows.length, choose)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return
    if (event.ctrlKey || event.metaKey) {
      const act = many === undefined ? undefined : { a: chooseAll, ' ': () => toggle(cursorAt) }[event.key]
      if (act === undefined) return
      event.preventDefault()
      return act()
    }
    const step = stepByKey(event.key, cursorAt ?? -1, rows.length)
    if (step !== null) {
      moveTo(step)
      if (event.shiftKey) chooseUpTo(step)
    } else if (event.key === 'Enter' || event.key === ' ') choose(cursorAt)
    else return
    event.preventDefault()
  }

  const onClick = (event: MouseEvent) => {
    const at = rowUnder(event)
    if (many !== undefined && (event.ctrlKey || event.metaKey)) toggle(at)
    else if (many !== undefined && event.shiftKey) {
      frame.current?.focus()
      chooseUpTo(at)
    } else choose(at)
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
      aria-multiselectable={many !== undefined}
      onMouseDown={(event) => {
        // The browser would mark the words in between.
        if (many !== undefined && event.shiftKey) event.preventDefault()
      }}
      onClick={onClick}
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
              aria-selected={isChosen(row)}
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

/** Where the row of this key stands; undefined: there is none. Looked for only when there is something to look for: lists are long. */
function useIndexOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  key: string | null,
): number | undefined {
  return useMemo(() => {
    const at = key === null ? -1 : rows.findIndex((row) => keyOf(row) === key)
    return at < 0 ? undefined : at
  }, [rows, keyOf, key])
}

/** Choosing several rows: one more or less, all from where that began, all there are. */
function useManyRows<Row>(
  rows: readonly Row[],
  many: ManyRows<Row> | undefined,
  cursorAt: number | undefined,
  keyOf: (row: Row) => string,
) {
  /** Where a stretch of rows began. */
  const [anchor, setAnchor] = useState<string | null>(null)
  const isKept = anchor !== null && many?.keys.has(anchor) === true
  const from = useIndexOf(rows, keyOf, isKept ? anchor : null) ?? cursorAt ?? 0
  const toggle = (at: number | undefined) => {
    const row = at === undefined ? undefined : rows[at]
    if (row === undefined) return
    setAnchor(keyOf(row))
    many?.onToggle(row)
  }
  const chooseUpTo = (to: number | undefined) => {
    const first = rows[from]
    if (to === undefined || first === undefined) return
    setAnchor(keyOf(first))
    many?.onChoose(rows.slice(Math.min(from, to), Math.max(from, to) + 1))
  }
  return { toggle, chooseUpTo, chooseAll: () => many?.onChoose(rows) }
}
