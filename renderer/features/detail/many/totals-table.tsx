/** Numbers of many works, a line for each party or discipline and one for all: how many, when, and for how much. */
import type { ReactNode } from 'react'
import type { Discipline } from '../../../../shared/domain/discipline.ts'
import { DisciplineMark, useFormat, useWords } from '../../../ui/index.ts'
import type { Totals } from './totals.ts'
import { words } from './words.ts'
import styles from './many.module.css'

interface TotalsRow {
  readonly key: string
  readonly name: string
  readonly totals: Totals
  readonly discipline?: Discipline
}

interface TotalsTableProps {
  readonly title: string
  /** What a line is about. */
  readonly of: string
  readonly rows: readonly TotalsRow[]
  readonly whole: Totals
}

export function TotalsTable({ title, of, rows, whole }: TotalsTableProps) {
  const t = useWords(words)
  return (
    <table className={styles.totals}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" className={styles.count}>
            {t.works}
          </th>
          <th scope="col" className={styles.count}>
            {t.budget}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, totals, discipline }) => (
          <Line key={key} totals={totals}>
            {discipline === undefined ? name : <DisciplineMark discipline={discipline} named />}
          </Line>
        ))}
      </tbody>
      {rows.length > 1 ? (
        <tfoot>
          <Line totals={whole}>{t.all}</Line>
        </tfoot>
      ) : null}
    </table>
  )
}

interface LineProps {
  readonly totals: Totals
  /** What it is of. */
  readonly children: ReactNode
}

/** The panel is narrow: when stands under whose. */
function Line({ totals, children }: LineProps) {
  const t = useWords(words)
  const { number, euro } = useFormat()
  const { count, budget, budgeted } = totals
  return (
    <tr>
      <th scope="row">
        {children}
        <When totals={totals} />
      </th>
      <td className={styles.count}>{number(count)}</td>
      <td className={styles.count}>
        {budgeted === 0 ? <span className={styles.soft}>{t.unknown}</span> : euro(budget)}
        {budgeted > 0 && budgeted < count ? (
          <span className={styles.under}>{t.budgetOf(number(budgeted), number(count))}</span>
        ) : null}
      </td>
    </tr>
  )
}

/** From the earliest start to the latest end, and under it how many do not say when. */
function When({ totals: { start, end, openStart, openEnd, undated } }: { readonly totals: Totals }) {
  const t = useWords(words)
  const { number, date, range } = useFormat()
  const missing = [
    openStart === 0 ? [] : t.openStart(number(openStart)),
    openEnd === 0 ? [] : t.openEnd(number(openEnd)),
    undated === 0 ? [] : t.undated(number(undated)),
  ].flat()
  const said =
    start !== null && end !== null
      ? range(start, end)
      : start !== null
        ? t.from(date(start))
        : end !== null
          ? t.until(date(end))
          : null
  return (
    <span className={styles.when}>
      {said}
      {missing.length === 0 ? null : (
        <span className={said === null ? undefined : styles.under}>{missing.join(', ')}</span>
      )}
    </span>
  )
}
