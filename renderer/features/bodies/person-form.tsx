/** One person as written: name, party, position, how to reach them, and from when until when they are there. */
import { z } from 'zod'
import { useCommand, useProject } from '../../api/index.ts'
import { Choice, Field, useSay, useWords } from '../../ui/index.ts'
import { useWritten } from '../../ui/use-written.ts'
import { DayField } from '../../ui/day-field.tsx'
import { PartyId } from '../../../shared/domain/ids.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import type { Person, PersonFields } from '../../../shared/domain/person.ts'
import { personTable } from '../../../shared/records/person.ts'
import { WrittenForm } from '../../ui/written-form.tsx'
import { words } from './words.ts'
import styles from './bodies.module.css'

const names = personTable.fields

const Draft = z.object({
  name: z.string(),
  party: PartyId.nullable(),
  role: z.string(),
  contact: z.string(),
  from: z.string(),
  until: z.string(),
})
type Draft = z.infer<typeof Draft>

interface PersonFormProps {
  /** Null: a new one. */
  readonly person: Person | null
  readonly onClose: () => void
}

/** What was typed outlives the desk, until it is stored or cancelled. */
export function PersonForm({ person, onClose }: PersonFormProps) {
  const t = useWords(words)
  const say = useSay()
  const { project } = useProject()
  const make = useCommand('people.make')
  const alter = useCommand('people.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `person ${person?.id ?? ''}`,
    shape: Draft,
    initial: draftOf(person),
    by: [make, alter],
    store: (typed) => {
      const fields = fieldsOf(typed)
      if (fields === null) return null
      return person === null ? make.run({ fields }) : alter.run({ id: person.id, fields })
    },
    onClose,
  })
  const parties = (project?.parties ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <WrittenForm title={person === null ? t.addPerson : t.changePerson} keep={t.keepPerson} {...form}>
      <div className={styles.columns}>
        <Field
          label={say(names.name.label)}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={isAsked && draft.name.trim() === '' ? t.personEmpty : null}
        />
        <div>
          <Choice
            label={say(names.party.label)}
            placeholder={t.partyPlaceholder}
            options={parties}
            value={draft.party}
            onChange={(party) => change({ party })}
          />
          {isAsked && draft.party === null && (
            <p className={styles.problem} role="alert">
              {t.partyEmpty}
            </p>
          )}
        </div>
        <Field
          label={say(names.role.label)}
          help={t.roleHelp}
          value={draft.role}
          onChange={(role) => change({ role })}
        />
        <Field
          label={say(names.contact.label)}
          help={t.contactHelp}
          value={draft.contact}
          onChange={(contact) => change({ contact })}
        />
        <DayField
          label={say(names.from.label)}
          side="start"
          day={draft.from}
          onChange={(from) => change({ from })}
          problem={null}
        />
        <DayField
          label={say(names.until.label)}
          side="end"
          day={draft.until}
          onChange={(until) => change({ until })}
          problem={null}
        />
      </div>
    </WrittenForm>
  )
}

function draftOf(person: Person | null): Draft {
  const { name = '', party = null, role = null, contact = null, from = null, until = null } = person ?? {}
  return { name, party, role: role ?? '', contact: contact ?? '', from: from ?? '', until: until ?? '' }
}

/** Null while something is still to be filled in. */
function fieldsOf({ name, party, role, contact, from, until }: Draft): PersonFields | null {
  if (name.trim() === '' || party === null) return null
  return {
    name: name.trim(),
    party,
    role: role.trim() || null,
    contact: contact.trim() || null,
    from: CalendarDate.safeParse(from).data ?? null,
    until: CalendarDate.safeParse(until).data ?? null,
  }
}
