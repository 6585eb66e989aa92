/** Time under the map: what is chosen of it and what that leaves, how busy it is, and the ways through it. */
import type { KeyboardEvent, ReactNode } from 'react'
import { useWorks } from '../../api/index.ts'
import { timeExtent, type TimeRange } from '../../state/index.ts'
import { isTyping, useWords } from '../../ui/index.ts'
import { Chart } from './chart.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { GoToDate } from './go-to-date.tsx'
import { MarksMenu } from './marks-menu.tsx'
import { ModeChoice, StepChoice } from './moment-choices.tsx'
import { PlayButtons } from './play-buttons.tsx'
import { Readout } from './readout.tsx'
import { useTimeScale } from './time-scale.ts'
import { usePlaying, useTimeKeys } from './use-playing.ts'
import { useTimeMoves } from './use-time-moves.ts'
import { useTimeNumbers, type TimeNumbers } from './use-time-numbers.ts'
import { words } from './words.ts'
import { ZoomButtons } from './zoom-buttons.tsx'
import styles from './timeline.module.css'

interface TimelineProps {
  /** What else shows time, by its button. */
  readonly beside: ReactNode
}

export function Timeline({ beside }: TimelineProps) {
  const t = useWords(words)
  const { works } = useWorks()
  const all = timeExtent(works)
  const numbers = useTimeNumbers()
  if (all !== null) return <Time all={all} numbers={numbers} beside={beside} />
  return (
    <div className={styles.none}>
      <p>{t.noDates}</p>
      <Elsewhere scale={null} numbers={numbers} />
      <div>{beside}</div>
    </div>
  )
}

interface TimeProps extends TimelineProps {
  readonly all: TimeRange
  readonly numbers: TimeNumbers
}

function Time({ all, numbers, beside }: TimeProps) {
  const scale = useTimeScale(all)
  const moves = useTimeMoves(scale)
  usePlaying(scale.reach)
  useTimeKeys(moves.step)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') moves.zoomIn()
    else if (event.key === '-' || event.key === '_') moves.zoomOut()
    else return
    event.preventDefault()
  }
  return (
    // Only keys of what stands inside are heard here.
    <div className={styles.timeline} role="presentation" onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Readout numbers={numbers} />
        <Elsewhere scale={scale} numbers={numbers} />
      </div>
      <div className={styles.play} data-pressed-only>
        <PlayButtons move={moves.step} />
        {beside}
      </div>
      <Chart scale={scale} moves={moves} numbers={numbers} />
      <ZoomButtons scale={scale} moves={moves} />
      <div className={styles.foot} data-pressed-only="row">
        <ModeChoice scale={scale} moves={moves} />
        <StepChoice />
        <GoToDate moves={moves} />
        <MarksMenu />
      </div>
    </div>
  )
}
