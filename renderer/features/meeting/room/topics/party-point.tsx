/** What a party plans, first start first. */
import { DisciplineMark, PeriodText, useFormat, useWords } from '../../../../ui/index.ts'
import type { Work } from '../../../../../shared/domain/work.ts'
import { byStart } from '../../../../../shared/plan/order-works.ts'
import { words } from '../../words.ts'
import styles from '../room.module.css'

/** The rest is seen on the map. */
const most = 14

export function PartyPoint({ works }: { readonly works: readonly Work[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  const planned = works.filter(({ firmness }) => firmness !== 'done').toSorted(byStart)
  return (
    <>
      <p className={styles.question}>{t.works(planned.length)}</p>
      <ul className={styles.parties}>
        {planned.slice(0, most).map(({ id, discipline, name, period }) => (
          <li key={id} className={styles.work}>
            <DisciplineMark discipline={discipline} />
            <span>{name}</span>
            <span className={styles.when}>
              <PeriodText period={period} />
            </span>
          </li>
        ))}
      </ul>
      {planned.length > most && <p className={styles.soft}>{t.moreWorks(number(planned.length - most))}</p>}
    </>
  )
}
