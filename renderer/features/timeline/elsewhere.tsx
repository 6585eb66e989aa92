/** Works that time does not show as bars between two days: how many, where they are, and a way to them in the list. */
import { openList, useViewState, type DatesWanted } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { endedBefore, startingAfter } from './span-counts.ts'
import type { TimeScale } from './time-scale.ts'
import type { TimeNumbers } from './use-time-numbers.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

interface ElsewhereProps {
  /** Null: no work has a date, so nothing is drawn. */
  readonly scale: TimeScale | null
  readonly numbers: TimeNumbers
}

export function Elsewhere({ scale, numbers: { works } }: ElsewhereProps) {
  const t = useWords(words)
  const { number, date } = useFormat()
  const dates = useViewState((state) => state.filter.dates)
  const changeFilter = useViewState((state) => state.changeFilter)
  const setMoment = useViewState((state) => state.setMoment)
  const range = scale?.range
  const found: readonly { readonly wanted: DatesWanted; readonly count: number; readonly where: string }[] = [
    ...(range === undefined
      ? []
      : [
          {
            wanted: { is: 'before', day: range.from } as const,
            count: endedBefore(works.dated, range.from),
            where: t.where.before(date(dateOfDay(range.from))),
          },
        ]),
    { wanted: { is: 'openStart' }, count: works.openStart, where: t.where.openStart },
    { wanted: { is: 'openEnd' }, count: works.openEnd, where: t.where.openEnd },
    { wanted: { is: 'undated' }, count: works.undated, where: t.where.undated },
    ...(range === undefined
      ? []
      : [
          {
            wanted: { is: 'after', day: range.to } as const,
            count: startingAfter(works.dated, range.to),
            where: t.where.after(date(dateOfDay(range.to))),
          },
        ]),
  ]
  const some = found.filter(({ wanted, count }) => count > 0 || dates?.is === wanted.is)
  if (some.length === 0) return null
  const show = (wanted: DatesWanted) => {
    const isShown = dates?.is === wanted.is
    changeFilter({ dates: isShown ? null : wanted })
    if (isShown) return
    // The moment would hide what was asked for.
    setMoment(null)
    openList('works')
  }
  return (
    <ul className={styles.elsewhere} aria-label={t.elsewhere}>
      {some.map(({ wanted, count, where }) => (
        <li key={wanted.is}>
          <button
            type="button"
            className={styles.way}
            aria-pressed={dates?.is === wanted.is}
            title={t.showInList}
            onClick={() => show(wanted)}
          >
            {number(count)} {where}
          </button>
        </li>
      ))}
    </ul>
  )
}
