/** What lies under the pointer: the bin by its name, its numbers, and the marks there. */
import { lengthOf, shareOfDay, useLanguage } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { binAt } from './bins.ts'
import { sayStep } from './say-time.ts'
import type { TimeScale } from './time-scale.ts'
import type { Marks } from './use-marks.ts'
import type { Room } from './use-room.ts'
import { useSayMark } from './use-say-mark.ts'
import { numbersIn, type TimeNumbers } from './use-time-numbers.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

interface UnderPointerProps {
  readonly day: number
  readonly scale: TimeScale
  readonly room: Room
  readonly numbers: TimeNumbers
  readonly marks: Marks
}

/** The bars do not hold those. */
function withoutUndated(numbers: TimeNumbers): TimeNumbers {
  return { ...numbers, works: { ...numbers.works, undated: 0 } }
}

/** A pointer need not be on the very day. */
const nearPixels = 7

export function UnderPointer({ day, scale: { range }, room, numbers, marks }: UnderPointerProps) {
  const language = useLanguage()
  const t = useWords(words)
  const { number } = useFormat()
  const say = useSayMark()
  const { step, start, end } = binAt(range, room.width, day)
  const { works, conflicts } = numbersIn(withoutUndated(numbers), { start, end })
  const near = (nearPixels * lengthOf(range)) / room.width
  const found = [
    ...(Math.abs(marks.today - day) <= near ? [say.today(marks.today)] : []),
    ...marks.rests.filter((mark) => Math.abs(mark.day - day) <= near).map(say.rest),
    ...[...marks.holidays, ...marks.planYearBands]
      .filter(({ from, to }) => from <= day && day <= to)
      .map(say.band),
  ]
  const at = shareOfDay(range, day + 0.5)
  return (
    <div
      className={styles.pointed}
      style={at < 0.5 ? { left: `${100 * at}%` } : { right: `${100 * (1 - at)}%` }}
      aria-hidden="true"
    >
      <strong>{sayStep(start, step, language)}</strong> · {t.running(number(works), works === 1)}
      {conflicts === null ? null : ` · ${t.conflicts(number(conflicts), conflicts === 1)}`}
      {found.map((mark) => (
        <div key={mark}>{mark}</div>
      ))}
    </div>
  )
}
