/** Time under the map: play and step, a moment or a period, how busy each month is, and what that leaves on screen. */
import { useMemo } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Work } from '../../../shared/domain/work.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { today } from '../../../shared/time/today.ts'
import { usePartyNames, useWorks } from '../../api/index.ts'
import { filteredWorks, useViewState, type Step } from '../../state/index.ts'
import { Button, Icon, useFormat, useWords } from '../../ui/index.ts'
import { momentAt, handlesOf } from './move-moment.ts'
import { Readout } from './readout.tsx'
import { axisOf, unitOfDay, worksOff, type TimeAxis } from './time-axis.ts'
import { TimeSlider } from './time-slider.tsx'
import { usePlaying, useTimeKeys, useTimeStep } from './use-playing.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

export function Timeline() {
  const t = useWords(words)
  const { works } = useWorks()
  const filter = useViewState((state) => state.filter)
  const axis = useMemo(() => axisOf(works), [works])
  const filtered = filteredWorks(works, filter, usePartyNames())
  usePlaying(axis)
  useTimeKeys(axis)
  if (axis === null) return <p className={styles.none}>{t.noDates}</p>
  return (
    <div className={styles.timeline}>
      <PlayButtons axis={axis} />
      <TimeSlider axis={axis} works={filtered} />
      <div className={styles.foot}>
        <ModeChoice axis={axis} />
        <StepChoice />
        <Readout />
        <OffAxis axis={axis} works={filtered} />
      </div>
    </div>
  )
}

/** Works that the axis does not reach are said with their years, and can be looked up in the list. */
function OffAxis({ axis, works }: { readonly axis: TimeAxis; readonly works: readonly Work[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  const off = useMemo(() => worksOff(axis, works), [axis, works])
  if (off.length === 0) return null
  const years = [...new Set(off.map(({ period }) => (period.start ?? period.end ?? '').slice(0, 4)))].sort()
  const shown =
    years.length > mostYearsNamed ? `${years.slice(0, mostYearsNamed).join(', ')} …` : years.join(', ')
  return <p className={styles.undated}>{t.offAxis(number(off.length), off.length === 1, shown)}</p>
}

const mostYearsNamed = 4

function PlayButtons({ axis }: { readonly axis: TimeAxis }) {
  const t = useWords(words)
  const playing = useViewState((state) => state.playing)
  const setPlaying = useViewState((state) => state.setPlaying)
  const move = useTimeStep(axis)
  return (
    <div className={styles.play}>
      <Button look="quiet" aria-label={t.back} onPress={() => move(-1)}>
        <Icon name="left" />
      </Button>
      <Button aria-label={playing ? t.pause : t.play} onPress={() => setPlaying(!playing)}>
        <Icon name={playing ? 'pause' : 'play'} />
      </Button>
      <Button look="quiet" aria-label={t.forward} onPress={() => move(1)}>
        <Icon name="right" />
      </Button>
    </div>
  )
}

const modes = ['all', 'moment', 'period'] as const
type Mode = (typeof modes)[number]

function ModeChoice({ axis }: { readonly axis: TimeAxis }) {
  const t = useWords(words)
  const moment = useViewState((state) => state.moment)
  const step = useViewState((state) => state.step)
  const setMoment = useViewState((state) => state.setMoment)
  const [first = 0, last = first + 1] = handlesOf(axis, step, moment)
  const change = (mode: Mode) => {
    if (mode === 'all') setMoment(null)
    else if (mode === 'period') setMoment(momentAt(axis, step, [first, last]))
    else setMoment(momentAt(axis, step, [moment === null ? unitOfToday(axis, step) : first]))
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

/** All of time narrows to where people are now. */
function unitOfToday(axis: TimeAxis, step: Step): number {
  return unitOfDay(axis, step, dayNumber(today()))
}

const steps = ['year', 'quarter', 'month'] as const

function StepChoice() {
  const t = useWords(words)
  const step = useViewState((state) => state.step)
  const setStep = useViewState((state) => state.setStep)
  return (
    <Segments<Step> label={t.stepLabel} names={t.steps} options={steps} value={step} onChange={setStep} />
  )
}

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly options: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

function Segments<Value extends string>({ label, options, names, value, onChange }: SegmentsProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.segments ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option))
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option} id={option} className={styles.segment ?? ''}>
          {names[option]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
