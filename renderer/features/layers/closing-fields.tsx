/** Of areas that rest: which column says how long, what its dates mean, and in how many rows they can be read. */
import { ClosingColumn } from '../../../shared/domain/reference-layer.ts'
import { Choice, useFormat, useWords } from '../../ui/index.ts'
import { lacksDates, type LayerTable, type LayerTableChoice } from './layer-choices.ts'
import { words } from './words.ts'
import styles from './layers.module.css'

interface ClosingFieldsProps {
  readonly table: LayerTable
  readonly choice: LayerTableChoice
  readonly onChange: (changed: Partial<LayerTableChoice>) => void
}

/** No column is called this: it would be empty. */
const noColumn = ''
const meanings = ClosingColumn.shape.means.options

export function ClosingFields({ table, choice, onChange }: ClosingFieldsProps) {
  const t = useWords(words)
  const format = useFormat()
  const { closing } = choice
  const means = closing?.means ?? 'finished'
  const dates = table.columns.find(({ column }) => column === closing?.column)?.dates ?? 0
  return (
    <>
      <Choice
        label={t.dateColumn}
        value={closing?.column ?? noColumn}
        onChange={(column) => onChange({ closing: column === noColumn ? null : { column, means } })}
        options={[
          { value: noColumn, label: t.noDateColumn },
          ...table.columns
            .filter(({ column, dates }) => dates > 0 || column === closing?.column)
            .map(({ column }) => ({ value: column, label: column })),
        ]}
      />
      {closing === null ? null : (
        <Choice
          label={t.dateMeans}
          value={means}
          onChange={(chosen) => onChange({ closing: { ...closing, means: chosen } })}
          options={meanings.map((value) => ({ value, label: t.means[value] }))}
        />
      )}
      <p className={lacksDates(choice) ? styles.wrong : styles.samples}>
        {lacksDates(choice)
          ? t.dateColumnMissing
          : t.datesRead(format.number(dates), format.number(table.features))}
      </p>
    </>
  )
}
