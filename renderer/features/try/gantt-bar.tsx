/** The bar of one work: dragged with the pointer or moved with the arrow keys; its duration stays. */
import type { KeyboardEvent, RefObject } from 'react'
import { agreedPeriodOf, type Combination } from '../../../shared/domain/combination.ts'
import { disciplines } from '../../../shared/domain/discipline.ts'
import { isVague } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { usePartyNames } from '../../api/index.ts'
import {
  anchorOf,
  beyondRoom,
  dayAtShare,
  daysShifted,
  inQuarterOf,
  placeOnAxis,
  tryWork,
  type WhyFixed,
} from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { sayTime } from '../../ui/time-words.ts'
import { moveBar, useBarDrag } from '../../ui/use-bar-drag.ts'
import type { GanttAxis } from './gantt-axis.ts'
import { words } from './words.ts'
import styles from './gantt.module.css'

export interface GanttBarProps {
  readonly axis: GanttAxis
  /** As its party gave it, and as it is tried. */
  readonly work: Work
  readonly tried: Work
  readonly fixed: WhyFixed | null
  readonly agreed: Combination | undefined
  /** What the bar lies on; its width is that of the axis. */
  readonly track: RefObject<HTMLDivElement | null>
}

export function GanttBar({ axis, work, tried, fixed, agreed, track }: GanttBarProps) {
  const t = useWords(words)
  const format = useFormat()
  const partyName = usePartyNames()
  const drag = useBarDrag({ axis, work, tried, track })
  const shown = agreed === undefined ? tried.period : agreedPeriodOf(agreed, work.id)
  const place = placeOnAxis(axis, shown)
  if (place === null) return null
  const colour = disciplines[work.discipline].colour
  const isMoved = tried !== work
  const name = t.bar(work.name, partyName(work.party))
  const shift = daysShifted(work, tried)
  const why = agreed !== undefined ? t.agreedIn(agreed.name) : fixed === null ? null : t.fixed[fixed]
  const said = [
    'precision' in shown ? format.period(shown) : format.range(shown.start, shown.end),
    shift === null || shift === 0 ? null : (shift > 0 ? t.later : t.earlier)(sayTime(shift, t)),
    beyondRoom(tried) === null || fixed !== null ? null : t.beyondShort,
    why,
  ]
  const text = said.filter((part) => part !== null).join(', ')
  const look = {
    left: `${100 * place.from}%`,
    width: `max(${100 * (place.to - place.from)}%, 6px)`,
    '--discipline': colour,
  }
  const className = [
    styles.bar,
    isVague(work.period) && agreed === undefined ? styles.vague : null,
    isMoved ? styles.moved : null,
    fixed === null ? null : styles.fixed,
    place.isOpen ? styles.open : null,
  ]
    .filter(Boolean)
    .join(' ')
  if (fixed !== null)
    return <div role="img" aria-label={`${name}: ${text}`} title={text} className={className} style={look} />
  const start = anchorOf(work.period) ?? anchorOf(tried.period) ?? axis.from
  return (
    <div
      role="slider"
      tabIndex={0}
      data-work={work.id}
      aria-label={name}
      aria-valuemin={axis.from - start}
      aria-valuemax={axis.to - start}
      aria-valuenow={shift ?? 0}
      aria-valuetext={text}
      title={text}
      className={className}
      style={look}
      onKeyDown={(event) => moveByKey(event, axis, work, tried)}
      {...drag}
    />
  )
}

function moveByKey(event: KeyboardEvent, axis: GanttAxis, work: Work, tried: Work): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const direction = directions[event.key]
  if (event.key === 'Home' || event.key === 'Delete') tryWork(work)
  else if (direction !== undefined) moveBar({ axis, work, tried }, direction, event.shiftKey)
  else return
  event.preventDefault()
}

const directions: Readonly<Partial<Record<string, 1 | -1>>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
}

export interface UndatedProps {
  readonly axis: GanttAxis
  readonly work: Work
}

/** Where a work without a date can be given one: in the quarter that is clicked, or that of today. */
export function UndatedTrack({ axis, work }: UndatedProps) {
  const t = useWords(words)
  const partyName = usePartyNames()
  const give = (share: number) => tryWork(inQuarterOf(work, dayAtShare(axis, share)))
  return (
    <button
      type="button"
      className={styles.undated}
      data-work={work.id}
      aria-label={`${t.bar(work.name, partyName(work.party))}: ${t.noDate}`}
      onClick={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect()
        // Pressed by a key there is no pointer: the middle of the axis is nearest to everything.
        give(event.detail === 0 ? 0.5 : Math.min(0.999, Math.max(0, (event.clientX - left) / width)))
      }}
    >
      {t.noDate}
    </button>
  )
}
