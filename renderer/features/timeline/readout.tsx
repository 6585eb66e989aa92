/** The time that is shown and what it leaves on screen: `12 mrt 2027 – 30 sep 2027 · 34 werken`. */
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { daysOf, useViewState, useVisibleWorks } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

export function Readout() {
  const t = useWords(words)
  const format = useFormat()
  const moment = useViewState((state) => state.moment)
  const visible = useVisibleWorks()
  const undated = visible.reduce((count, work) => count + (daysOf(work) === null ? 1 : 0), 0)
  const time = moment === null ? t.allTime : format.range(dateOfDay(moment.start), dateOfDay(moment.end))
  return (
    <p className={styles.readout} data-testid="readout">
      <strong>{time}</strong> · {t.works(format.number(visible.length), visible.length === 1)}
      {undated > 0 ? <span className={styles.undated}> ({t.undated(format.number(undated))})</span> : null}
    </p>
  )
}
