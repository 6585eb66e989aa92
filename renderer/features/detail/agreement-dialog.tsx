/** One agreement as it is written. What was typed outlives the dialog, until it is stored or cancelled. */
import { z } from 'zod'
import { useBodies, useCommand, useMeetings, usePartyNames, usePeople, useProject } from '../../api/index.ts'
import { useMeetingHeld } from '../../state/index.ts'
import { Choice, Field, useFormat, useSay, useWords } from '../../ui/index.ts'
import { ReadBack } from '../../ui/deciding/read-back.tsx'
import { useWritten } from '../../ui/use-written.ts'
import { DayField } from '../../ui/day-field.tsx'
import {
  BodyId,
  PartyId,
  PersonId,
  type AgendaPointId,
  type CombinationId,
} from '../../../shared/domain/ids.ts'
import { isEnded, type Body } from '../../../shared/domain/body.ts'
import { hasLeft } from '../../../shared/domain/person.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import type { Agreement, AgreementFields } from '../../../shared/domain/agreement.ts'
import { agreementTable } from '../../../shared/records/agreement.ts'
import { today } from '../../../shared/time/today.ts'
import { words } from './agreement-words.ts'
import { WrittenDialog } from './written-dialog.tsx'
import styles from './detail.module.css'

const names = agreementTable.fields

const Draft = z.object({
  what: z.string(),
  party: PartyId.nullable(),
  due: z.string(),
  body: z.string(),
  inBody: BodyId.nullable(),
  person: PersonId.nullable(),
  who: z.string(),
})
type Draft = z.infer<typeof Draft>

export interface AgreementDialogProps {
  /** Null: it is about no combination. */
  readonly combination: CombinationId | null
  /** Of an agenda, at which a new one is made that is about no combination. */
  readonly point: AgendaPointId | null
  /** Given: this one is changed instead of a new one made. */
  readonly agreement: Agreement | null
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the agreement. */
export function AgreementDialog({ combination, point, agreement, onClose }: AgreementDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const { project } = useProject()
  const held = useBodyHeld()
  const make = useCommand('agreement.make')
  const alter = useCommand('agreement.change')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `agreement ${agreement?.id ?? combination ?? point ?? 'apart'}`,
    shape: Draft,
    initial: draftOf(agreement, held),
    by: [make, alter],
    store: (typed) => {
      const fields = fieldsOf(typed)
      if (fields === null) return null
      return agreement ? alter.run({ id: agreement.id, fields }) : make.run({ combination, point, fields })
    },
    onClose,
  })
  const parties = (project?.parties ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <WrittenDialog
      title={agreement === null ? t.add : t.changeTitle}
      keep={t.keep}
      {...form}
      onClose={onClose}
    >
      <Field
        label={say(names.what.label)}
        placeholder={t.whatExample}
        value={draft.what}
        onChange={(what) => change({ what })}
        error={isAsked && draft.what.trim() === '' ? t.whatEmpty : null}
      />
      <Choice
        label={say(names.party.label)}
        placeholder={t.partyPlaceholder}
        options={parties}
        value={draft.party}
        onChange={(party) => change({ party, person: null })}
      />
      {isAsked && draft.party === null && (
        <p className={styles.refusal} role="alert">
          {t.partyEmpty}
        </p>
      )}
      <WhoOfParty draft={draft} onChange={change} />
      <DayField
        label={say(names.due.label)}
        side="end"
        day={draft.due}
        onChange={(due) => change({ due })}
        problem={isAsked && draft.due === '' ? t.dueEmpty : null}
      />
      <InWhichBody draft={draft} onChange={change} />
      <InOneSentence draft={draft} />
    </WrittenDialog>
  )
}

/** As it will be read later, once it says who does what by when. */
function InOneSentence({ draft }: { readonly draft: Draft }) {
  const t = useWords(words)
  const { date } = useFormat()
  const partyName = usePartyNames()
  const { personById } = usePeople()
  const fields = fieldsOf(draft)
  if (fields === null) return null
  const { what, party, due, body, person, who } = fields
  const named = (person && personById.get(person)?.name) ?? who
  const by = named === null ? partyName(party) : `${named} (${partyName(party)})`
  return <ReadBack>{t.readBack(by, what, date(due), body)}</ReadBack>
}

interface PartOfDraft {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

/** Somebody of the party that is known, or whoever is written down; both may be left open. */
function WhoOfParty({ draft: { party, person, who }, onChange }: PartOfDraft) {
  const t = useWords(words)
  const say = useSay()
  const { people } = usePeople()
  const known = people.filter((one) => one.party === party && (one.id === person || !hasLeft(one, today())))
  return (
    <>
      {known.length > 0 && (
        <Choice<PersonId | 'other'>
          label={say(names.person.label)}
          options={[
            { value: 'other', label: t.otherPerson },
            ...known.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={person ?? 'other'}
          onChange={(one) => onChange(one === 'other' ? { person: null } : { person: one, who: '' })}
        />
      )}
      {person === null && (
        <Field
          label={say(known.length > 0 ? names.who.label : names.person.label)}
          help={t.whoHelp}
          value={who}
          onChange={(typed) => onChange({ who: typed })}
        />
      )}
    </>
  )
}

/** One that is known, or what is written down. */
function InWhichBody({ draft: { body, inBody }, onChange }: PartOfDraft) {
  const t = useWords(words)
  const say = useSay()
  const { bodies } = useBodies()
  const known = bodies.filter((one) => one.id === inBody || !isEnded(one, today()))
  return (
    <>
      {known.length > 0 && (
        <Choice<BodyId | 'other'>
          label={say(names.inBody.label)}
          options={[
            { value: 'other', label: t.otherBody },
            ...known.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={inBody ?? 'other'}
          onChange={(one) => {
            const name = known.find(({ id }) => id === one)?.name
            onChange(one === 'other' ? { inBody: null } : { inBody: one, body: name ?? '' })
          }}
        />
      )}
      {inBody === null && (
        <Field
          label={say(names.body.label)}
          help={t.bodyHelp}
          value={body}
          onChange={(typed) => onChange({ body: typed })}
        />
      )}
    </>
  )
}

/** What is agreed while a meeting is held is agreed there. */
function useBodyHeld(): Body | null {
  const held = useMeetingHeld()
  const { meetings } = useMeetings()
  const { bodies } = useBodies()
  const body = meetings.find(({ id }) => id === held)?.body
  return bodies.find(({ id }) => id === body) ?? null
}

function draftOf(agreement: Agreement | null, held: Body | null): Draft {
  const { what = '', party = null, due = '', body = held?.name ?? null } = agreement ?? {}
  const { inBody = agreement ? null : (held?.id ?? null), person = null, who = null } = agreement ?? {}
  return { what, party, due, body: body ?? '', inBody, person, who: who ?? '' }
}

/** Null when something is still to be filled in. */
function fieldsOf({ what, party, due: day, body, inBody, person, who }: Draft): AgreementFields | null {
  const due = CalendarDate.safeParse(day).data
  if (what.trim() === '' || party === null || due === undefined) return null
  const said = { body: body.trim() || null, who: who.trim() || null }
  return { what: what.trim(), party, due, ...said, inBody, person }
}
