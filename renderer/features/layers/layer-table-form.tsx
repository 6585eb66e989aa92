/** One table that may become a layer: its name, what it is, and which column names its features, with samples. */
import { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { crsName } from '../../ui/crs-names.ts'
import { Choice, Field, useFormat, useWords } from '../../ui/index.ts'
import { ClosingFields } from './closing-fields.tsx'
import type { LayerTable, LayerTableChoice } from './layer-choices.ts'
import { words } from './words.ts'
import styles from './layers.module.css'

interface LayerTableFormProps {
  readonly table: LayerTable
  readonly choice: LayerTableChoice
  readonly onChange: (changed: Partial<LayerTableChoice>) => void
}

/** No column is called this: it would be empty. */
const noColumn = ''

export function LayerTableForm({ table, choice, onChange }: LayerTableFormProps) {
  const t = useWords(words)
  const format = useFormat()
  const samples = table.columns.find(({ column }) => column === choice.nameColumn)?.samples ?? []
  const title = table.sheet === null ? table.file : `${table.file}, ${table.sheet}`
  return (
    <fieldset className={styles.table}>
      <legend className={styles.legend}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={choice.use}
            onChange={(event) => onChange({ use: event.target.checked })}
          />
          <span className={styles.name}>{title}</span>
        </label>
        <span className={styles.soft}>
          {t.features(format.number(table.features))} ·{' '}
          {table.crs === null ? t.crsUnknown : crsName(table.crs)}
        </span>
      </legend>
      {choice.use ? (
        <div className={styles.fields}>
          <Field
            label={t.name}
            value={choice.name}
            onChange={(name) => onChange({ name })}
            error={choice.name.trim() === '' ? t.nameMissing : null}
          />
          <Choice
            label={t.kind}
            value={choice.kind}
            onChange={(kind) => onChange({ kind })}
            options={LayerKind.options.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <Choice
            label={t.nameColumn}
            value={choice.nameColumn ?? noColumn}
            onChange={(column) => onChange({ nameColumn: column === noColumn ? null : column })}
            options={[
              { value: noColumn, label: t.noNames },
              ...table.columns.map(({ column }) => ({ value: column, label: column })),
            ]}
          />
          {choice.kind === 'digRest' ? (
            <ClosingFields table={table} choice={choice} onChange={onChange} />
          ) : null}
          <p className={styles.samples}>
            {t.kindUse[choice.kind]}
            {samples.length === 0 ? null : <>: {samples.join(' · ')}</>}
          </p>
        </div>
      ) : null}
    </fieldset>
  )
}
