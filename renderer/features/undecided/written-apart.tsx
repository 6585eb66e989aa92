/** A group of fields that was written apart: every value beside the others, the one that counts now first. */
import { useId, useState } from 'react'
import type { Undecided, ValueApart } from '../../../shared/domain/merge.ts'
import { valueOfText } from '../../../shared/plan/decide-apart.ts'
import { fieldsApart } from '../../../shared/plan/undecided-in-words.ts'
import { Button, Chip, Field, useSay, useWords } from '../../ui/index.ts'
import { AuthoredLine } from './authored-line.tsx'
import type { PointProps } from './point-props.ts'
import { words } from './words.ts'
import styles from './undecided.module.css'

type Apart = Extract<Undecided, { is: 'written apart' }>

export function WrittenApart({ point, isFirst, isBusy, onDecide }: PointProps<Apart>) {
  const t = useWords(words)
  const say = useSay()
  const { record, group, label, values, column } = point
  const { differ, alike } = fieldsApart(values)
  const decide = (value: string) => void onDecide([{ is: 'value', record, group, value }])
  return (
    <section className={styles.point} aria-label={say(label)}>
      <h3>{say(label)}</h3>
      <div className={styles.values}>
        {values.map((value, at) => (
          <OneValue
            key={value.value}
            value={value}
            told={value.fields.filter((_, place) => differ.includes(place))}
            isShown={at === 0}
            isBusy={isBusy}
            // With more than two values no letter says which of the others.
            {...(isFirst && (at === 0 || values.length === 2) && { letter: at === 0 ? 'H' : 'W' })}
            onTake={() => decide(value.value)}
          />
        ))}
      </div>
      <Alike fields={values[0]?.fields.filter((_, place) => alike.includes(place)) ?? []} />
      {column === null ? (
        <p className={styles.soft}>{t.elsewhere}</p>
      ) : (
        <OtherValue isBusy={isBusy} onTake={(text) => decide(valueOfText(column, text))} />
      )}
    </section>
  )
}

interface OneValueProps {
  readonly value: ValueApart
  /** What differs of it from the others. */
  readonly told: ValueApart['fields']
  readonly isShown: boolean
  readonly isBusy: boolean
  readonly letter?: string
  readonly onTake: () => void
}

function OneValue({ value: { by }, told, isShown, isBusy, letter, onTake }: OneValueProps) {
  const t = useWords(words)
  const say = useSay()
  const id = useId()
  const [only] = told
  return (
    <div className={styles.value}>
      <span>{isShown ? <Chip tone="accent">{t.shown}</Chip> : <Chip>{t.otherwise}</Chip>}</span>
      <div id={id}>
        {told.length === 1 && only !== undefined ? (
          <p className={styles.said}>{say(only.said)}</p>
        ) : (
          <Fields fields={told} />
        )}
      </div>
      {by.map((authored) => (
        <AuthoredLine key={authored.command} authored={authored} />
      ))}
      <Button
        writes
        isPending={isBusy}
        aria-describedby={id}
        {...(letter !== undefined && { shortcut: letter })}
        onPress={onTake}
      >
        {isShown ? t.keep : t.take}
      </Button>
    </div>
  )
}

function Fields({ fields }: Pick<ValueApart, 'fields'>) {
  const say = useSay()
  return (
    <dl className={styles.fields}>
      {fields.map((field) => (
        <div key={say(field.label)}>
          <dt>{say(field.label)}</dt>
          <dd>{say(field.said)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What all of them say, once. */
function Alike({ fields }: Pick<ValueApart, 'fields'>) {
  const t = useWords(words)
  const say = useSay()
  if (fields.length === 0) return null
  const said = fields.map((field) => `${say(field.label)}: ${say(field.said)}`).join('; ')
  return <p className={styles.soft}>{t.alike(said)}</p>
}

function OtherValue({
  isBusy,
  onTake,
}: {
  readonly isBusy: boolean
  readonly onTake: (text: string) => void
}) {
  const t = useWords(words)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const take = () => {
    setTried(true)
    if (text.trim() !== '') onTake(text.trim())
  }
  return (
    <div className={styles.person}>
      <Field
        label={t.other}
        value={text}
        onChange={setText}
        error={tried && text.trim() === '' ? t.otherMissing : null}
      />
      <Button writes isPending={isBusy} onPress={take}>
        {t.useOther}
      </Button>
    </div>
  )
}
