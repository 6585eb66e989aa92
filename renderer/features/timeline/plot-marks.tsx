/** Today, the year of the plan, holidays and dig rests, behind and above the bars; and all of them in words. */
import { VisuallyHidden } from 'react-aria-components'
import { shareOfDay, lengthOf } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import type { Band, RestMark } from './time-marks.ts'
import type { TimeScale } from './time-scale.ts'
import type { Marks } from './use-marks.ts'
import type { Room } from './use-room.ts'
import { useSayMark } from './use-say-mark.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

interface PlotMarksProps {
  readonly scale: TimeScale
  readonly room: Room
  readonly marks: Marks
}

/** Of one letter, at a text size of 16. */
const letterPixels = 6.6

export function PlotMarks({ scale: { range }, room, marks }: PlotMarksProps) {
  const t = useWords(words)
  const say = useSayMark()
  const place = ({ from, to }: Pick<Band, 'from' | 'to'>) => {
    const [start, end] = [Math.max(0, shareOfDay(range, from)), Math.min(1, shareOfDay(range, to + 1))]
    return { left: `${100 * start}%`, width: `${100 * (end - start)}%` }
  }
  const fits = (name: string, { from, to }: Pick<Band, 'from' | 'to'>) => {
    const shown = Math.min(to, range.to) - Math.max(from, range.from) + 1
    const pixels = (shown * room.width) / lengthOf(range)
    return pixels >= (name.length * letterPixels * room.textSize) / 16 + 8
  }
  const isToday = marks.today >= range.from && marks.today <= range.to
  return (
    <>
      <div aria-hidden="true">
        {marks.planYearBands.map((band) => (
          <div key={band.year} className={styles.planYear} style={place(band)} />
        ))}
        {marks.holidays.map((band) => (
          <div
            key={`${band.what} ${band.year}`}
            className={styles.holiday}
            data-what={band.what}
            style={place(band)}
          >
            {fits(t.holidays[band.what], band) ? <span>{t.holidays[band.what]}</span> : null}
          </div>
        ))}
        {marks.rests.map((mark) => (
          <Rest key={mark.day} mark={mark} at={shareOfDay(range, mark.day + 0.5)} />
        ))}
        {isToday ? (
          <div className={styles.today} style={{ left: `${100 * shareOfDay(range, marks.today + 0.5)}%` }} />
        ) : null}
      </div>
      <VisuallyHidden>
        <ul aria-label={t.marksInSight}>
          {isToday ? <li>{say.today(marks.today)}</li> : null}
          {[...marks.planYearBands, ...marks.holidays].map((band) => (
            <li key={`${band.what} ${band.year}`}>{say.band(band)}</li>
          ))}
          {marks.rests.map((mark) => (
            <li key={mark.day}>{say.rest(mark)}</li>
          ))}
        </ul>
      </VisuallyHidden>
    </>
  )
}

/** A street that closes points down, one that may be opened again up; both where both happen. */
function Rest({ mark, at }: { readonly mark: RestMark; readonly at: number }) {
  return (
    <svg className={styles.rest} style={{ left: `${100 * at}%` }} width="10" height="10" viewBox="0 0 10 10">
      {mark.closing.length > 0 && <path d="M1 1h8L5 5z" className={styles.closing} />}
      {mark.opening.length > 0 && <path d="M1.5 9h7L5 5.5z" className={styles.opening} />}
    </svg>
  )
}
