/** What long lists have in common: only rows in view are drawn, arrow keys move, and the row that matters stays in reach. */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type SyntheticEvent } from 'react'

export interface LongList {
  readonly count: number
  /** The row that is brought into view when it changes. */
  readonly shownAt: number | undefined
  /** The row the keyboard stands on: drawn even when it is scrolled away, because a screen reader has to find it. */
  readonly cursorAt: number | undefined
  /** Pixels of a row that was not measured yet. */
  readonly rowHeight: number
  /** Fixed identity of a row; by default its place in the list. */
  readonly keyAt?: (index: number) => string
}

export function useLongList({ count, shownAt, cursorAt, rowHeight, keyAt }: LongList) {
  const frame = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    ...(keyAt && { getItemKey: keyAt }),
    rangeExtractor: useCallback((range: Range) => withRow(range, cursorAt), [cursorAt]),
  })
  useEffect(() => {
    if (shownAt !== undefined) virtualizer.scrollToIndex(shownAt, { align: 'auto' })
  }, [shownAt, virtualizer])
  return { frame, virtualizer }
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Where a key leads from row `at` of `count`; null when the key does not move. */
export function stepByKey(key: string, at: number, count: number): number | null {
  return steps[key]?.(at, count - 1) ?? null
}

/** The row an event happened in; undefined beside all rows. Rows carry their place in `data-index`. */
export function rowUnder({ target }: SyntheticEvent): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return row === null ? undefined : Number(row.dataset['index'])
}

function withRow(range: Range, index: number | undefined): number[] {
  const shown = defaultRangeExtractor(range)
  if (index === undefined || index >= range.count || shown.includes(index)) return shown
  return [...shown, index].sort((a, b) => a - b)
}
