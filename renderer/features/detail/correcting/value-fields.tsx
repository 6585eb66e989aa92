/** The fields to type what counts in: text as planners write it, days, or one out of a list. */
import { Choice, Field, useFormat, useSay, useWords } from '../../../ui/index.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { valuesOfField, type Correctable } from '../../../../shared/domain/correction.ts'
import { Discipline, disciplines } from '../../../../shared/domain/discipline.ts'
import { Firmness, firmnessNames } from '../../../../shared/domain/firmness.ts'
import type { Bilingual } from '../../../../shared/domain/language.ts'
import { WorkKind, workKinds } from '../../../../shared/domain/work-kind.ts'
import { workTable } from '../../../../shared/records/work.ts'
import { parsePeriod } from '../../../../shared/time/parse-period.ts'
import type { Problem, TypedCorrection } from './typed-correction.ts'
import { words } from './words.ts'
import styles from '../detail.module.css'

interface ValueFieldsProps {
  readonly typed: TypedCorrection
  readonly onChange: (name: keyof Correctable, text: string) => void
  readonly problem: { readonly is: Problem; readonly of: keyof Correctable } | null
}

export function ValueFields({ typed: { field, texts }, onChange, problem }: ValueFieldsProps) {
  const t = useWords(words)
  return valuesOfField[field].map((name) => (
    <ValueField
      key={name}
      name={name}
      text={texts[name] ?? ''}
      onChange={(text) => onChange(name, text)}
      problem={problem?.of === name ? t.problems[problem.is] : null}
    />
  ))
}

interface ValueFieldProps {
  readonly name: keyof Correctable
  readonly text: string
  readonly onChange: (text: string) => void
  readonly problem: string | null
}

/** Of one value. What is wrong with it is said under it. */
export function ValueField({ name, text, onChange, problem }: ValueFieldProps) {
  const t = useWords(words)
  const say = useSay()
  const { period } = useFormat()
  const label = say(workTable.fields[name].label)
  const options = lists[name]
  if (options !== undefined)
    return (
      <div data-invalid={problem === null ? undefined : true}>
        <Choice
          label={label}
          options={options.map(([value, option]) => ({ value, label: say(option) }))}
          value={text === '' ? null : text}
          onChange={onChange}
        />
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
    )
  if (name === 'earliestStart' || name === 'latestEnd')
    return (
      <DayField
        label={label}
        side={name === 'latestEnd' ? 'end' : 'start'}
        day={text}
        onChange={onChange}
        problem={problem}
      />
    )
  const read = name === 'period' && text.trim() !== '' ? parsePeriod(text) : null
  const help = name === 'period' ? { help: read === null ? t.periodHelp : t.reads(period(read)) } : {}
  return (
    <Field
      label={label}
      {...help}
      isReplaced={name === 'period' || name === 'budget'}
      value={text}
      onChange={onChange}
      error={problem}
    />
  )
}

type Option = readonly [value: string, name: Bilingual]

/** Values out of a list. */
const lists: Partial<Record<keyof Correctable, readonly Option[]>> = {
  discipline: Discipline.options.map((value) => [value, disciplines[value].name]),
  kind: WorkKind.options.map((value) => [value, workKinds[value].name]),
  firmness: Firmness.options.map((value) => [value, firmnessNames[value]]),
}
