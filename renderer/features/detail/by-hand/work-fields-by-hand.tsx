/** The fields of a work that is put in by hand: what people know first, what they seldom know behind one heading. */
import { Choice, Field, useWords } from '../../../ui/index.ts'
import type { Correctable } from '../../../../shared/domain/correction.ts'
import type { Party } from '../../../../shared/domain/party.ts'
import { ValueField } from '../correcting/value-fields.tsx'
import { words as correctingWords } from '../correcting/words.ts'
import { newParty, type Problems, type TypedWork } from './typed-work.ts'
import { words } from './words.ts'
import styles from '../detail.module.css'

interface WorkFieldsByHandProps {
  readonly typed: TypedWork
  readonly onChange: (typed: TypedWork) => void
  /** Null: whose work it is is settled. */
  readonly parties: readonly Party[] | null
  readonly problems: Problems | null
  /** Somebody wanted to store it: what is not filled in is a fault from then on. */
  readonly isAsked: boolean
}

const first = ['name', 'discipline', 'kind', 'period', 'firmness', 'street', 'district'] as const
const more = ['number', 'phase', 'earliestStart', 'latestEnd', 'budget'] as const

export function WorkFieldsByHand({ typed, onChange, parties, problems, isAsked }: WorkFieldsByHandProps) {
  const t = useWords(words)
  const says = useWords(correctingWords).problems
  const { texts } = typed
  const problemOf = (name: keyof Correctable) => {
    const problem = problems?.get(name)
    return problem === undefined || (problem === 'empty' && !isAsked) ? null : says[problem]
  }
  const fields = (names: readonly (keyof Correctable)[]) =>
    names.map((name) => (
      <ValueField
        key={name}
        name={name}
        text={texts[name] ?? ''}
        onChange={(text) => onChange({ ...typed, texts: { ...texts, [name]: text } })}
        problem={problemOf(name)}
      />
    ))
  const isWrong = more.some((name) => problemOf(name) !== null)
  return (
    <>
      <div ref={focusFirst} className={styles.byHandFields}>
        {parties !== null && (
          <PartyFields
            typed={typed}
            onChange={onChange}
            parties={parties}
            isMissing={isAsked && problems?.has('party') === true}
          />
        )}
        {fields(first)}
      </div>
      <details open={isWrong || more.some((name) => (texts[name] ?? '') !== '') || undefined}>
        <summary>{t.more}</summary>
        <div className={styles.byHandFields}>{fields(more)}</div>
      </details>
    </>
  )
}

/** The dialog is opened to fill them in. Before it looks for a place of its own to focus. */
function focusFirst(fields: HTMLElement | null): void {
  fields?.querySelector<HTMLElement>('button, input')?.focus()
}

interface PartyFieldsProps extends Pick<WorkFieldsByHandProps, 'typed' | 'onChange'> {
  readonly parties: readonly Party[]
  readonly isMissing: boolean
}

/** One of the parties there are, or a new one by its name. */
function PartyFields({ typed, onChange, parties, isMissing }: PartyFieldsProps) {
  const t = useWords(words)
  const isNew = typed.party === newParty
  return (
    <>
      {parties.length > 0 && (
        <div data-invalid={(isMissing && !isNew) || undefined}>
          <Choice
            label={t.party}
            placeholder={t.chooseParty}
            options={[
              ...parties.map(({ id, name }) => ({ value: id, label: name })),
              { value: newParty, label: t.otherParty },
            ]}
            value={typed.party === '' ? null : typed.party}
            onChange={(party) => onChange({ ...typed, party })}
          />
          {isMissing && !isNew && (
            <p className={styles.problem} role="alert">
              {t.partyEmpty}
            </p>
          )}
        </div>
      )}
      {isNew && (
        <Field
          label={t.partyName}
          value={typed.partyName}
          onChange={(partyName) => onChange({ ...typed, partyName })}
          error={isMissing ? t.partyNameEmpty : null}
        />
      )}
    </>
  )
}
