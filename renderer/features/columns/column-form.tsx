/** A column of the project as it is made or changed. What was typed outlives the desk, until it is stored or cancelled. */
import { z } from 'zod'
import { useCommand } from '../../api/index.ts'
import { Choice, Field, useSay, useWords } from '../../ui/index.ts'
import { useWritten } from '../../ui/use-written.ts'
import { WrittenForm } from '../../ui/written-form.tsx'
import {
  ColumnKind,
  columnKindNames,
  ColumnName,
  type ProjectColumn,
} from '../../../shared/domain/project-column.ts'
import { projectColumnTable } from '../../../shared/records/project-column.ts'
import check from '../../ui/check.module.css'
import { ChoicesFields, TypedChoice } from './choices-fields.tsx'
import { words } from './words.ts'
import styles from './columns.module.css'

const Draft = z.object({
  name: z.string(),
  kind: ColumnKind,
  choices: z.array(TypedChoice),
  isShared: z.boolean(),
  isListed: z.boolean(),
})
type Draft = z.infer<typeof Draft>

const names = projectColumnTable.fields

interface ColumnFormProps {
  /** Null: a new one. */
  readonly column: ProjectColumn | null
  readonly onClose: () => void
}

export function ColumnForm({ column, onClose }: ColumnFormProps) {
  const t = useWords(words)
  const say = useSay()
  const make = useCommand('column.make')
  const alter = useCommand('column.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `column ${column?.id ?? 'new'}`,
    shape: Draft,
    initial: draftOf(column),
    by: [make, alter],
    store: ({ kind, ...typed }) => {
      const name = ColumnName.safeParse(typed.name).data
      const choices = kind === 'choice' ? typed.choices.filter((one) => one.name.trim() !== '') : []
      if (name === undefined || (kind === 'choice' && choices.length === 0)) return null
      const said = { ...typed, name, choices }
      return column === null ? make.run({ ...said, kind }) : alter.run({ ...said, id: column.id })
    },
    onClose,
  })
  return (
    <WrittenForm title={column === null ? t.add : t.changeTitle(column.name)} keep={t.keep} {...form}>
      <div className={styles.columns}>
        <Field
          label={say(names.name.label)}
          help={t.nameHelp}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={isAsked && !ColumnName.safeParse(draft.name).success ? t.nameProblem : null}
        />
        {column === null ? (
          <Choice<ColumnKind>
            label={say(names.kind.label)}
            options={ColumnKind.options.map((value) => ({ value, label: say(columnKindNames[value]) }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        ) : (
          <p className={styles.soft}>{t.kindStays(say(columnKindNames[column.kind]))}</p>
        )}
      </div>
      {draft.kind === 'choice' && (
        <ChoicesFields
          column={column}
          choices={draft.choices}
          isAsked={isAsked}
          onChange={(choices) => change({ choices })}
        />
      )}
      <Tick label={t.listIt} isOn={draft.isListed} onChange={(isListed) => change({ isListed })} />
      <Tick label={t.shareIt} isOn={draft.isShared} onChange={(isShared) => change({ isShared })} />
      <p className={styles.soft}>{draft.isShared ? t.sharedMeans : t.keptMeans}</p>
    </WrittenForm>
  )
}

function draftOf(column: ProjectColumn | null): Draft {
  if (column === null)
    return { name: '', kind: 'text', choices: [{ id: null, name: '' }], isShared: false, isListed: true }
  const { name, kind, choices, isShared, isListed } = column
  const standing = choices.filter(({ isEnded }) => !isEnded).map((one) => ({ id: one.id, name: one.name }))
  return { name, kind, choices: standing, isShared, isListed }
}

interface TickProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <label className={check.check}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}
