/** What the numbers of a column about time count: weeks, days or months, shown beside its field and asked when unsure. */
import type { ColumnUnit, Field, Mapping } from '../../../shared/domain/delivery.ts'
import type { DraftTable, Question } from '../../../shared/domain/draft.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'
import { Button, Choice, useSay, useWords } from '../../ui/index.ts'
import { correctUnit } from './corrections.ts'
import { answer, correct, settle } from './reading.ts'
import { words } from './words.ts'
import styles from './column-table.module.css'

const durations: Readonly<Record<ColumnUnit, Bilingual>> = {
  day: { nl: 'dagen', en: 'days' },
  workday: { nl: 'werkdagen', en: 'working days' },
  week: { nl: 'weken', en: 'weeks' },
  month: { nl: 'maanden', en: 'months' },
  year: { nl: 'jaren', en: 'years' },
}
/** Of digits behind a year, or with a year in another column. */
const partsOfYear: Readonly<Partial<Record<ColumnUnit, Bilingual>>> = {
  week: { nl: 'weken van het jaar', en: 'weeks of the year' },
  month: { nl: 'maanden van het jaar', en: 'months of the year' },
  year: { nl: 'jaren', en: 'years' },
}

interface UnitOfColumnProps {
  readonly column: string
  readonly field: Field
  readonly unit: ColumnUnit | null
  readonly question: Question | undefined
  readonly table: DraftTable
  readonly mapping: Mapping
}

export function UnitOfColumn({ column, field, unit, question, table, mapping }: UnitOfColumnProps) {
  const t = useWords(words)
  const say = useSay()
  if (field !== 'duration' && unit === null) return null
  const names = field === 'duration' ? durations : partsOfYear
  const options = (Object.entries(names) as [ColumnUnit, Bilingual][]).map(([value, name]) => ({
    value,
    label: say(name),
  }))
  return (
    <>
      <Choice
        label={t.unitFor(column)}
        hideLabel
        value={unit}
        options={options}
        onChange={(chosen) => {
          settle(table, ['unit'], column)
          correct(correctUnit(mapping, table, column, chosen))
        }}
      />
      {question === undefined || unit === null ? null : (
        <div className={styles.question}>
          <p>{say(question.message)}</p>
          <Button onPress={() => void answer(question, unit)}>{t.answerRight}</Button>
        </div>
      )}
    </>
  )
}
