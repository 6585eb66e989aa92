/** One overleg as it is written: level, rhythm, mandate, where it escalates to, and its members. */
import { useBodies, useCommand, usePartyNames, usePeople } from '../../api/index.ts'
import { useLanguage } from '../../state/index.ts'
import { Choice, Field, useSay, useWords } from '../../ui/index.ts'
import { useWritten } from '../../ui/use-written.ts'
import { DayField } from '../../ui/day-field.tsx'
import check from '../../ui/check.module.css'
import {
  BodyLevel,
  bodyLevelNames,
  DecisionKind,
  decisionKindNames,
  isEnded,
  type Body,
} from '../../../shared/domain/body.ts'
import type { BodyId } from '../../../shared/domain/ids.ts'
import { hasLeft } from '../../../shared/domain/person.ts'
import { bodyTable } from '../../../shared/records/body.ts'
import { today } from '../../../shared/time/today.ts'
import { BodyDraft, draftOf, problemsOf, saidIn } from './body-draft.ts'
import { WrittenForm } from '../../ui/written-form.tsx'
import { words } from './words.ts'
import styles from './bodies.module.css'

const names = bodyTable.fields

interface BodyFormProps {
  /** Null: a new one. */
  readonly body: Body | null
  readonly onClose: () => void
}

/** What was typed outlives the desk, until it is stored or cancelled. */
export function BodyForm({ body, onClose }: BodyFormProps) {
  const t = useWords(words)
  const say = useSay()
  const language = useLanguage()
  const { bodies, memberships } = useBodies()
  const make = useCommand('body.make')
  const alter = useCommand('body.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `body ${body?.id ?? ''}`,
    shape: BodyDraft,
    initial: draftOf(body, memberships, language),
    by: [make, alter],
    store: (typed) => {
      const said = saidIn(typed, language)
      if (said === null) return null
      return body === null ? make.run(said) : alter.run({ id: body.id, ...said })
    },
    onClose,
  })
  const problems = isAsked ? problemsOf(draft, language) : {}
  const others = bodies.filter(({ id, ...one }) => id !== body?.id && !isEnded(one, today()))
  return (
    <WrittenForm title={body === null ? t.addBody : t.changeBody} keep={t.keepBody} {...form}>
      <div className={styles.columns}>
        <Field
          label={say(names.name.label)}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={problems.name ? t.nameEmpty : null}
        />
        <Choice<BodyLevel>
          label={say(names.level.label)}
          options={BodyLevel.options.map((value) => ({ value, label: say(bodyLevelNames[value]) }))}
          value={draft.level}
          onChange={(level) => change({ level })}
        />
        <Field
          label={t.weeks}
          help={t.weeksHelp}
          value={draft.weeks}
          onChange={(weeks) => change({ weeks })}
          error={problems.weeks ? t.weeksProblem : null}
        />
        <DayField
          label={t.firstOn}
          side="start"
          day={draft.first}
          onChange={(first) => change({ first })}
          problem={problems.first ? t.firstOnProblem : null}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{say(names.mayDecide.label)}</legend>
        {DecisionKind.options.map((kind) => (
          <label key={kind} className={check.check}>
            <input
              type="checkbox"
              checked={draft.mayDecide.includes(kind)}
              onChange={({ target }) =>
                change({
                  mayDecide: target.checked
                    ? [...draft.mayDecide, kind]
                    : draft.mayDecide.filter((one) => one !== kind),
                })
              }
            />
            {say(decisionKindNames[kind])}
          </label>
        ))}
      </fieldset>
      <div className={styles.columns}>
        <Field
          label={say(names.upTo.label)}
          help={t.upToHelp}
          value={draft.upTo}
          onChange={(upTo) => change({ upTo })}
          error={problems.upTo ? t.upToProblem : null}
        />
        <Choice<BodyId | 'nowhere'>
          label={say(names.escalatesTo.label)}
          options={[
            { value: 'nowhere', label: t.nowhere },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={draft.escalatesTo ?? 'nowhere'}
          onChange={(to) => change({ escalatesTo: to === 'nowhere' ? null : to })}
        />
      </div>
      <Field
        label={say(names.mandate.label)}
        help={t.mandateHelp}
        lines={2}
        value={draft.mandate}
        onChange={(mandate) => change({ mandate })}
      />
      <Members members={draft.members} onChange={(members) => change({ members })} />
    </WrittenForm>
  )
}

interface MembersProps {
  readonly members: BodyDraft['members']
  readonly onChange: (members: BodyDraft['members']) => void
}

/** Everyone who is there, and who sits in it already. */
function Members({ members, onChange }: MembersProps) {
  const t = useWords(words)
  const { people } = usePeople()
  const partyName = usePartyNames()
  const day = today()
  const roleOf = new Map(members.map(({ person, role }) => [person, role]))
  const shown = people.filter((one) => !hasLeft(one, day) || roleOf.has(one.id))
  return (
    <fieldset className={styles.group}>
      <legend>{t.members}</legend>
      {shown.length === 0 && <p className={styles.soft}>{t.noMembers}</p>}
      {shown.map(({ id, name, party }) => {
        const role = roleOf.get(id)
        const others = members.filter(({ person }) => person !== id)
        return (
          <div key={id} className={styles.member}>
            <label className={check.check}>
              <input
                type="checkbox"
                checked={role !== undefined}
                onChange={({ target }) =>
                  onChange(target.checked ? [...members, { person: id, role: '' }] : others)
                }
              />
              {name} ({partyName(party)})
            </label>
            {role !== undefined && (
              <Field
                label={t.roleOf(name)}
                placeholder={t.roleExample}
                value={role}
                onChange={(typed) =>
                  onChange(members.map((one) => (one.person === id ? { person: id, role: typed } : one)))
                }
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
