/** The slider over a histogram: one handle for a moment, two for a period; arrows move a handle one step. */
import { useEffect, useMemo, useRef } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import type { Work } from '../../../shared/domain/work.ts'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { useViewState } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { Histogram } from './histogram.tsx'
import { handlesOf, momentAt } from './move-moment.ts'
import { activePerMonth, unitsOn, type TimeAxis } from './time-axis.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

interface TimeSliderProps {
  readonly axis: TimeAxis
  readonly works: readonly Work[]
}

export function TimeSlider({ axis, works }: TimeSliderProps) {
  const t = useWords(words)
  const moment = useViewState((state) => state.moment)
  const step = useViewState((state) => state.step)
  const setMoment = useViewState((state) => state.setMoment)
  const counts = useMemo(() => activePerMonth(works, axis), [works, axis])
  const handles = handlesOf(axis, step, moment)
  const units = unitsOn(axis, step)
  const [first = 0, last] = handles.map((handle) => handle / units)
  const lit = last ?? first + 1 / units
  return (
    <div className={styles.slider}>
      <Histogram axis={axis} counts={counts} from={first} to={lit} />
      <Slider
        className={styles.rail ?? ''}
        aria-label={t.slider}
        minValue={0}
        maxValue={units}
        step={1}
        value={handles}
        onChange={(values: number[]) => setMoment(momentAt(axis, step, values))}
      >
        <SliderTrack className={styles.track ?? ''}>
          <div
            className={styles.chosen}
            style={{ left: `${100 * first}%`, width: `${100 * ((last ?? first) - first)}%` }}
          />
          {handles.map((_, index) => (
            <Handle key={index} index={index} isOnly={handles.length === 1} />
          ))}
        </SliderTrack>
      </Slider>
    </div>
  )
}

/** A handle that is read out as a date: the number of a step means nothing to anyone. */
function Handle({ index, isOnly }: { readonly index: number; readonly isOnly: boolean }) {
  const t = useWords(words)
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const moment = useViewState((state) => state.moment)
  const said =
    moment === null
      ? t.allTime
      : isOnly
        ? format.range(dateOfDay(moment.start), dateOfDay(moment.end))
        : format.date(dateOfDay(index === 0 ? moment.start : moment.end))
  useEffect(() => {
    input.current?.setAttribute('aria-valuetext', said)
  })
  const name = isOnly ? t.momentHandle : index === 0 ? t.startHandle : t.endHandle
  return <SliderThumb index={index} inputRef={input} aria-label={name} className={styles.handle ?? ''} />
}
