/** What takes hold of the moment: one handle for a moment, two for a period or all of time; arrows move a handle one step. */
import type { KeyboardEvent } from 'react'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { bringIntoSight, shareOfDay, useLanguage, useViewState, type Step } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { spanOf, type Handle } from './move-moment.ts'
import { sayMoment } from './say-time.ts'
import type { TimeScale } from './time-scale.ts'
import { useSayNumbers } from './use-say-numbers.ts'
import { dayAfterSteps, type TimeMoves } from './use-time-moves.ts'
import { numbersIn, type TimeNumbers } from './use-time-numbers.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

interface HandlesProps {
  readonly scale: TimeScale
  readonly moves: TimeMoves
  readonly numbers: TimeNumbers
}

export function Handles({ scale, moves, numbers }: HandlesProps) {
  const moment = useViewState((state) => state.moment)
  const shown: readonly Handle[] = moment?.mode === 'moment' ? ['moment'] : ['start', 'end']
  return shown.map((handle) => (
    <OneHandle key={handle} handle={handle} scale={scale} moves={moves} numbers={numbers} />
  ))
}

/** How many steps Page Up and Page Down go. */
const pageOf: Readonly<Record<Step, number>> = { day: 7, week: 4, month: 3, quarter: 4, year: 5 }

const stepsOfKey: Readonly<Partial<Record<string, number>>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
}

function OneHandle({ handle, scale, moves, numbers }: HandlesProps & { readonly handle: Handle }) {
  const t = useWords(words)
  const { date } = useFormat()
  const language = useLanguage()
  const say = useSayNumbers()
  const moment = useViewState((state) => state.moment)
  const span = spanOf(moment, scale.all)
  const day = handle === 'end' ? span.end : span.start
  const at = shareOfHandle(handle, span, scale)
  const time =
    moment === null ? t.allTime : handle === 'moment' ? sayMoment(moment, language) : date(dateOfDay(day))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = dayOfKey(event.key, day, scale)
    if (to === null) return
    event.preventDefault()
    moves.put(handle, to)
    bringIntoSight({ mode: 'period', start: to, end: to })
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ left: `${100 * at}%` }}
      data-handle={handle}
      data-beyond={isBeyond(day, scale) || undefined}
      aria-label={t.handles[handle]}
      aria-orientation="horizontal"
      aria-valuemin={scale.reach.from}
      aria-valuemax={scale.reach.to}
      aria-valuenow={Math.min(scale.reach.to, Math.max(scale.reach.from, day))}
      aria-valuetext={`${time}, ${say(numbersIn(numbers, moment))}`}
      onKeyDown={onKeyDown}
    />
  )
}

/** The day a key moves a handle to; Home and End go to the ends of what is on screen. Null: the key is not for it. */
function dayOfKey(key: string, day: number, scale: TimeScale): number | null {
  const { step } = useViewState.getState()
  if (key === 'Home') return scale.range.from
  if (key === 'End') return scale.range.to
  const page = key === 'PageUp' ? 1 : key === 'PageDown' ? -1 : 0
  const by = stepsOfKey[key] ?? page * pageOf[step]
  return by === 0 ? null : dayAfterSteps(day, by, scale)
}

/** A moment is held in its middle, an end where it ends; out of sight they wait at the edge. */
function shareOfHandle(
  handle: Handle,
  { start, end }: { start: number; end: number },
  { range }: TimeScale,
): number {
  const from = Math.max(0, shareOfDay(range, start))
  const to = Math.min(1, shareOfDay(range, end + 1))
  const at = { moment: (from + to) / 2, start: shareOfDay(range, start), end: shareOfDay(range, end + 1) }[
    handle
  ]
  return Math.min(1, Math.max(0, at))
}

function isBeyond(day: number, { range }: TimeScale): boolean {
  return day < range.from || day > range.to
}
