/** One work in three lines: what, whose and where, when and how firm; and what is missing. */
import { memo } from 'react'
import { isByHand } from '../../../shared/domain/by-hand.ts'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { isAskedAgain } from '../../../shared/domain/correction.ts'
import { contradictionsOf } from '../../../shared/time/contradictions.ts'
import { today } from '../../../shared/time/today.ts'
import { useBrokenRests, useCorrections, useProjectColumns } from '../../api/index.ts'
import { Chip, DisciplineMark, PeriodText, useSay, useWords } from '../../ui/index.ts'
import { RestChip } from '../../ui/rest-chip.tsx'
import { TriedMark } from '../../ui/tried-marks.tsx'
import { useColumnWords } from '../../ui/use-column-words.ts'
import { words } from './words.ts'
import styles from './works.module.css'

interface WorkRowProps {
  readonly work: Work
  readonly party: string
}

/** Stays as it is while the rows around it change: a step through time leaves most rows the same. */
export const WorkRow = memo(function WorkRow({ work, party }: WorkRowProps) {
  const t = useWords(words)
  const say = useSay()
  const { discipline, name, number, street, period, firmness, bounds, missing } = work
  const breaksRest =
    useBrokenRests()
      .get(work.id)
      ?.some(({ isExcepted }) => !isExcepted) ?? false
  const contradictions = contradictionsOf(work, today()).map((one) => say(one))
  const corrections = useCorrections().of(work.id)
  const hasDate = period.start !== null || period.end !== null
  // Most names already say the street.
  const elsewhere = street !== null && name.includes(street) ? null : (street ?? t.noStreet)
  return (
    <div className={styles.row}>
      <DisciplineMark discipline={discipline} />
      <span className={styles.name} data-cut="" title={name}>
        {name}
      </span>
      <span className={styles.whose}>
        {[number, elsewhere, party].filter((part) => part !== null).join(' · ')}
      </span>
      <span className={styles.when}>
        <span>
          <TriedMark work={work.id} /> {hasDate && <PeriodText period={period} />}
        </span>
        <span>{say(firmnessNames[firmness])}</span>
      </span>
      <OfProject work={work.id} />
      {(bounds === null ||
        !hasDate ||
        missing ||
        breaksRest ||
        contradictions.length > 0 ||
        corrections.length > 0 ||
        isByHand(work)) && (
        <div className={styles.flags}>
          <RestChip works={[work.id]} />
          {isByHand(work) && (
            <span title={t.byHandWhy}>
              <Chip>{t.byHand}</Chip>
            </span>
          )}
          {corrections.length > 0 && (
            <span title={t.correctedWhy}>
              {corrections.some((one) => isAskedAgain(one, one.delivered)) ? (
                <Chip tone="warn">{t.toDecide}</Chip>
              ) : (
                <Chip>{t.corrected}</Chip>
              )}
            </span>
          )}
          {bounds === null && (
            <span title={isByHand(work) ? t.noPlaceYetWhy : t.noPlaceWhy}>
              <Chip tone="warn">{t.noPlace}</Chip>
            </span>
          )}
          {!hasDate && <Chip tone="warn">{t.noDate}</Chip>}
          {contradictions.length > 0 && (
            <span title={contradictions.join(' ')}>
              <Chip tone="warn">{t.contradicts}</Chip>
            </span>
          )}
          {missing && (
            <span title={t.missingWhy}>
              <Chip tone="danger">{t.missing}</Chip>
            </span>
          )}
        </div>
      )}
    </div>
  )
})

/** What the project says of it in columns that stand in this list. */
function OfProject({ work }: { readonly work: WorkId }) {
  const sayValue = useColumnWords()
  const { columns, valueOf } = useProjectColumns()
  const said = columns.flatMap((column) => {
    const value = column.isListed && !column.isEnded ? valueOf(column.id, work) : null
    return value === null ? [] : [`${column.name}: ${sayValue(column, value)}`]
  })
  return said.length === 0 ? null : <span className={styles.ofProject}>{said.join(' · ')}</span>
}
