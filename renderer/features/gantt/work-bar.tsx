/** What is drawn of a work in time: the room it has, where its party had it, its bar with what is certain of it, and its period. */
import type { CSSProperties, RefObject } from 'react'
import { agreedPeriodOf, type Combination } from '../../../shared/domain/combination.ts'
import { disciplines } from '../../../shared/domain/discipline.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { daysShifted, startTryingInPlace, whyFixed, type TimeRange } from '../../state/index.ts'
import { letterOn, useFormat, useWords } from '../../ui/index.ts'
import { sayTime } from '../../ui/time-words.ts'
import { useBarDrag } from '../../ui/use-bar-drag.ts'
import { barLook, drawn, roomSpan, sideOff, spanOf, type BarLook, type Span } from './bar-look.ts'
import { words } from './words.ts'
import styles from './gantt.module.css'

export interface WorkBarProps {
  readonly axis: TimeRange
  readonly work: Work
  readonly tried: Work
  readonly agreed: Combination | undefined
  /** What the bar lies on; its width is that of the axis. */
  readonly track: RefObject<HTMLElement | null>
}

export function WorkBar({ axis, work, tried, agreed, track }: WorkBarProps) {
  const t = useWords(words)
  const dragged = useBarDrag({ axis, work, tried, track, onBegin: () => startTryingInPlace(work.id) })
  const drag = whyFixed(work, agreed) === null ? { 'data-free': '', ...dragged } : {}
  const ours = agreed === undefined ? null : agreedPeriodOf(agreed, work.id)
  const look = barLook(axis, tried, ours)
  const room = roomSpan(axis, work)
  const { colour, letter } = disciplines[work.discipline]
  const { ground, ink } = letterOn(colour)
  const style = {
    '--discipline': colour,
    '--letter-ground': ground,
    '--on-discipline': ink,
  } as CSSProperties
  return (
    <div className={styles.drawing} style={style}>
      {room === null || sideOff(room) !== null ? null : <div className={styles.room} style={drawn(room)} />}
      {tried === work && ours === null ? null : <Ghost span={spanOf(axis, work.period)} />}
      {look === null ? (
        <span className={styles.undated} title={t.noDateWhy} {...drag}>
          {t.noDate}
        </span>
      ) : (
        <>
          <Bar look={look} letter={letter} isTried={tried !== work} drag={drag} />
          <PeriodBeside look={look} work={work} tried={tried} agreed={agreed} />
        </>
      )}
    </div>
  )
}

/** Where its party has it. */
function Ghost({ span }: { readonly span: Span | null }) {
  if (span === null || sideOff(span) !== null) return null
  return <div className={styles.ghost} style={drawn(span)} />
}

interface BarProps {
  readonly look: BarLook
  readonly letter: string
  readonly isTried: boolean
  /** What makes it move; empty for a bar that does not. */
  readonly drag: object
}

function Bar({ look, letter, isTried, drag }: BarProps) {
  if (sideOff(look) !== null) return null
  return (
    <div
      className={styles.bar}
      data-as={look.as}
      data-tried={isTried || undefined}
      style={drawn(look)}
      {...drag}
    >
      {look.vagueStart ? <span className={styles.vagueStart} /> : null}
      {look.as === 'firm' || look.as === 'done' ? <span className={styles.letter}>{letter}</span> : null}
      {look.vagueEnd ? <span className={styles.vagueEnd} /> : null}
    </div>
  )
}

/** On the side where there is room; within the bar when there is none, and at the edge behind which the bar lies. */
function PeriodBeside({
  look,
  work,
  tried,
  agreed,
}: Omit<WorkBarProps, 'axis' | 'track'> & { readonly look: BarLook }) {
  const t = useWords(words)
  const format = useFormat()
  const ours = agreed === undefined ? null : agreedPeriodOf(agreed, work.id)
  const shift = daysShifted(work, tried)
  const moved = shift === null || shift === 0 ? null : (shift > 0 ? t.later : t.earlier)(sayTime(shift, t))
  const period = ours === null ? format.period(tried.period) : format.range(ours.start, ours.end)
  const said = moved === null ? period : `${moved} · ${period}`
  const side = sideOff(look)
  const text = side === 'before' ? `‹ ${said}` : side === 'after' ? `${said} ›` : said
  return (
    <span className={tried === work ? styles.period : styles.periodTried} style={placeBeside(look)}>
      {text}
    </span>
  )
}

/** Of the axis; a period is rarely said in more. */
const roomOfText = 0.3

function placeBeside({ from, to }: Span): CSSProperties {
  if (to <= 0) return { left: 0 }
  if (from >= 1) return { right: 0 }
  if (to < 1 - roomOfText) return { left: `${100 * to}%` }
  if (from > roomOfText) return { right: `${100 * (1 - from)}%` }
  return { left: `calc(${100 * Math.max(0, from)}% + 1.25rem)` }
}
