/** One agreement as it is written. What was typed outlives the dialog, until it is stored or cancelled. */
import { useState } from 'react'
import { z } from 'zod'
import { useCommand, useProject } from '../../api/index.ts'
import { useKeptInProject } from '../../state/index.ts'
import { Choice, Field, useSay, useWords } from '../../ui/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import { PartyId, type CombinationId } from '../../../shared/domain/ids.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import type { Agreement, AgreementFields } from '../../../shared/domain/agreement.ts'
import { agreementTable } from '../../../shared/records/agreement.ts'
import { words } from './agreement-words.ts'
import { WrittenDialog } from './written-dialog.tsx'
import styles from './detail.module.css'

const names = agreementTable.fields

const Draft = z.object({ what: z.string(), party: PartyId.nullable(), due: z.string(), body: z.string() })
type Draft = z.infer<typeof Draft>

export interface AgreementDialogProps {
  readonly combination: CombinationId
  /** Given: this one is changed instead of a new one made. */
  readonly agreement: Agreement | null
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the agreement. */
export function AgreementDialog({ combination, agreement, onClose }: AgreementDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const { project } = useProject()
  const kept = useKeptInProject(`agreement ${agreement?.id ?? combination}`, Draft, draftOf(agreement))
  const draft = kept.value
  const change = (part: Partial<Draft>) => kept.change({ ...draft, ...part })
  const [asked, setAsked] = useState(false)
  const { store, isBusy, failure } = useStore(combination, agreement)
  const close = () => {
    kept.forget()
    onClose()
  }
  const submit = async () => {
    if (isBusy) return
    setAsked(true)
    const fields = fieldsOf(draft)
    if (fields !== null && (await store(fields))) close()
  }
  const parties = (project?.parties ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <WrittenDialog
      title={agreement === null ? t.add : t.changeTitle}
      keep={t.keep}
      isBusy={isBusy}
      failure={failure}
      onKeep={() => void submit()}
      onClose={onClose}
      onCancel={close}
    >
      <Field
        label={say(names.what.label)}
        placeholder={t.whatExample}
        value={draft.what}
        onChange={(what) => change({ what })}
        error={asked && draft.what.trim() === '' ? t.whatEmpty : null}
      />
      <Choice
        label={say(names.party.label)}
        placeholder={t.partyPlaceholder}
        options={parties}
        value={draft.party}
        onChange={(party) => change({ party })}
      />
      {asked && draft.party === null && (
        <p className={styles.refusal} role="alert">
          {t.partyEmpty}
        </p>
      )}
      <DayField
        label={say(names.due.label)}
        side="end"
        day={draft.due}
        onChange={(due) => change({ due })}
        problem={asked && draft.due === '' ? t.dueEmpty : null}
      />
      <Field
        label={say(names.body.label)}
        help={t.bodyHelp}
        value={draft.body}
        onChange={(body) => change({ body })}
      />
    </WrittenDialog>
  )
}

function draftOf(agreement: Agreement | null): Draft {
  const { what = '', party = null, due = '', body = null } = agreement ?? {}
  return { what, party, due, body: body ?? '' }
}

/** Null when something is still to be filled in. */
function fieldsOf({ what, party, due: day, body }: Draft): AgreementFields | null {
  const due = CalendarDate.safeParse(day).data
  if (what.trim() === '' || party === null || due === undefined) return null
  return { what: what.trim(), party, due, body: body.trim() === '' ? null : body.trim() }
}

/** Makes a new agreement or changes the one that is there. */
function useStore(combination: CombinationId, agreement: Agreement | null) {
  const make = useCommand('agreement.make')
  const change = useCommand('agreement.change')
  const store = async (fields: AgreementFields): Promise<boolean> => {
    const run = agreement ? change.run({ id: agreement.id, fields }) : make.run({ combination, fields })
    return (await run).ok
  }
  return { store, isBusy: make.isBusy || change.isBusy, failure: make.failure ?? change.failure }
}
