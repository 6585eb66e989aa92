/** Their columns and our fields, side by side with what stands in them and why. */
import { Field } from '../../../shared/domain/delivery.ts'
import type { Mapping, TableMapping } from '../../../shared/domain/delivery.ts'
import type { DraftTable, Question } from '../../../shared/domain/draft.ts'
import { deliveredColumns } from '../../../shared/records/delivered-columns.ts'
import { Button, Choice, useSay, useWords } from '../../ui/index.ts'
import { UnitOfColumn } from './unit-of-column.tsx'
import { askedFirst, correctColumn, doubledColumns, questionAbout, shownColumns } from './corrections.ts'
import { answer, correct, settle } from './reading.ts'
import { words } from './words.ts'
import styles from './column-table.module.css'

interface ColumnTableProps {
  readonly table: DraftTable
  readonly how: TableMapping
  readonly mapping: Mapping
  /** Open questions about this table. */
  readonly questions: readonly Question[]
}

export function ColumnTable({ table, how, mapping, questions }: ColumnTableProps) {
  const t = useWords(words)
  const say = useSay()
  if (table.columns.length === 0) return <p className={styles.none}>{t.noColumns}</p>
  const columns = askedFirst(shownColumns(table, how), questions)
  const doubled = doubledColumns(columns)
  const options = Field.options.map((value) => ({ value, label: say(deliveredColumns[value].meaning) }))
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{t.theirColumn}</th>
          <th scope="col">{t.ourField}</th>
          <th scope="col">{t.samples}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, field, unit, read }) => {
          const question = questionAbout(questions, 'columns', column)
          const unitQuestion = questionAbout(questions, 'unit', column)
          return (
            <tr
              key={column}
              data-ignored={field === 'ignore' || undefined}
              data-asked={question !== undefined || unitQuestion !== undefined || undefined}
            >
              <th scope="row">{column}</th>
              <td>
                <Choice
                  label={t.fieldFor(column)}
                  hideLabel
                  value={field}
                  options={options}
                  onChange={(chosen) => {
                    settle(table, ['columns', 'unit'], column)
                    correct(correctColumn(mapping, table, column, chosen))
                  }}
                />
                {question === undefined ? (
                  <p className={styles.why}>{field === read.field ? say(read.reason) : t.byYou}</p>
                ) : (
                  <div className={styles.question}>
                    <p>{say(question.message)}</p>
                    <Button onPress={() => void answer(question, field)}>{t.answerRight}</Button>
                  </div>
                )}
                <UnitOfColumn
                  column={column}
                  field={field}
                  unit={unit}
                  question={unitQuestion}
                  table={table}
                  mapping={mapping}
                />
                {doubled.has(column) ? (
                  <p className={styles.doubled}>{t.doubled(doubled.get(column)?.join(', ') ?? '')}</p>
                ) : null}
              </td>
              <td>
                <span className={styles.samples} title={read.samples.join('\n')}>
                  {read.samples.join(' · ')}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
