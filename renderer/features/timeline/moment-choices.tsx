/** All of time, a moment or a period; and in which steps. */
import { dayNumber } from '../../../shared/time/day-number.ts'
import { today } from '../../../shared/time/today.ts'
import {
  dayAtShare,
  momentOn,
  stepEnd,
  stepStart,
  steps,
  useViewState,
  type Step,
} from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { spanOf } from './move-moment.ts'
import { Segments } from './segments.tsx'
import type { TimeScale } from './time-scale.ts'
import type { TimeMoves } from './use-time-moves.ts'
import { words } from './words.ts'

const modes = ['all', 'moment', 'period'] as const
type Mode = (typeof modes)[number]

interface ModeChoiceProps {
  readonly scale: TimeScale
  readonly moves: TimeMoves
}

export function ModeChoice({ scale, moves }: ModeChoiceProps) {
  const t = useWords(words)
  const moment = useViewState((state) => state.moment)
  const step = useViewState((state) => state.step)
  const setMoment = useViewState((state) => state.setMoment)
  const change = (mode: Mode) => {
    if (mode === 'all') return setMoment(null)
    if (mode === 'moment') return moves.goTo(momentOn(moment?.start ?? someDayIn(scale), step))
    // All of time narrows to what is on screen.
    const { start, end } = spanOf(moment, scale.range)
    setMoment({ mode: 'period', start: stepStart(start, step), end: stepEnd(end, step) })
  }
  return (
    <Segments
      label={t.what}
      names={t.modes}
      options={modes}
      value={moment?.mode ?? 'all'}
      onChange={change}
    />
  )
}

/** All of time narrows to where people are now, or to the middle of what they look at. */
function someDayIn({ range }: TimeScale): number {
  const now = dayNumber(today())
  return now >= range.from && now <= range.to ? now : dayAtShare(range, 0.5)
}

export function StepChoice() {
  const t = useWords(words)
  const step = useViewState((state) => state.step)
  const setStep = useViewState((state) => state.setStep)
  return (
    <Segments<Step> label={t.stepLabel} names={t.steps} options={steps} value={step} onChange={setStep} />
  )
}
