/** The list of a column to choose from; what is taken off it stays where it was filled in, and that is said. */
import { z } from 'zod'
import { useProjectColumns } from '../../api/index.ts'
import { Button, Field, useFormat, useSay, useWords } from '../../ui/index.ts'
import { ColumnChoiceId } from '../../../shared/domain/ids.ts'
import type { ProjectColumn } from '../../../shared/domain/project-column.ts'
import { projectColumnTable } from '../../../shared/records/project-column.ts'
import { words } from './words.ts'
import styles from './columns.module.css'

/** `id` null: a new one. */
export const TypedChoice = z.object({ id: ColumnChoiceId.nullable(), name: z.string() })
export type TypedChoice = z.infer<typeof TypedChoice>

interface ChoicesFieldsProps {
  readonly column: ProjectColumn | null
  readonly choices: readonly TypedChoice[]
  /** Keeping it was tried: what is missing is said. */
  readonly isAsked: boolean
  readonly onChange: (choices: TypedChoice[]) => void
}

export function ChoicesFields({ column, choices, isAsked, onChange }: ChoicesFieldsProps) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const isMissing = isAsked && choices.every(({ name }) => name.trim() === '')
  return (
    <fieldset className={styles.group}>
      <legend>{say(projectColumnTable.fields.choices.label)}</legend>
      {choices.map((choice, at) => (
        // One that is new has nothing but its place.
        <div key={choice.id ?? `new ${at}`} className={styles.choice}>
          <Field
            label={t.choice(number(at + 1))}
            value={choice.name}
            onChange={(name) => onChange(choices.with(at, { ...choice, name }))}
          />
          <Button
            look="quiet"
            aria-label={t.takeOff(choice.name || t.choice(number(at + 1)))}
            onPress={() => onChange(choices.filter((one) => one !== choice))}
          >
            {t.off}
          </Button>
        </div>
      ))}
      {isMissing && (
        <p role="alert" className={styles.problem}>
          {t.choicesProblem}
        </p>
      )}
      <Button onPress={() => onChange([...choices, { id: null, name: '' }])}>{t.addChoice}</Button>
      {column !== null && <StillUsed column={column} choices={choices} />}
    </fieldset>
  )
}

/** What is taken off the list and was filled in somewhere. */
function StillUsed({
  column,
  choices,
}: Pick<ChoicesFieldsProps, 'choices'> & { readonly column: ProjectColumn }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { countSaying } = useProjectColumns()
  const named = new Set(choices.map(({ id }) => id))
  const off = column.choices.filter(({ id, isEnded }) => !isEnded && !named.has(id))
  const used = off.map(({ id, name }) => ({ id, name, count: countSaying(column.id, id) }))
  return used
    .filter(({ count }) => count > 0)
    .map(({ id, name, count }) => (
      <p key={id} role="status" className={styles.soft}>
        {t.stillUsed(name, number(count))}
      </p>
    ))
}
