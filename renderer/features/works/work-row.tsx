/** One work in two lines: what and when, then whose, where and how firm, and what is missing. */
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { Chip, DisciplineMark, PeriodText, useSay, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './works.module.css'

export function WorkRow({ work, party }: { readonly work: Work; readonly party: string }) {
  const t = useWords(words)
  const say = useSay()
  const { discipline, name, number, street, period, firmness, bounds, missing } = work
  const hasDate = period.start !== null || period.end !== null
  return (
    <div className={styles.row}>
      <DisciplineMark discipline={discipline} />
      <div className={styles.first}>
        <span className={styles.name}>{name}</span>
        {hasDate && (
          <span className={styles.period}>
            <PeriodText period={period} />
          </span>
        )}
      </div>
      <div className={styles.second}>
        <span>{[number, street ?? t.noStreet, party].filter((part) => part !== null).join(' · ')}</span>
        <span className={styles.firmness}>{say(firmnessNames[firmness])}</span>
      </div>
      {(bounds === null || !hasDate || missing) && (
        <div className={styles.flags}>
          {bounds === null && (
            <span title={t.noPlaceWhy}>
              <Chip tone="warn">{t.noPlace}</Chip>
            </span>
          )}
          {!hasDate && <Chip tone="warn">{t.noDate}</Chip>}
          {missing && (
            <span title={t.missingWhy}>
              <Chip tone="danger">{t.missing}</Chip>
            </span>
          )}
        </div>
      )}
    </div>
  )
}
