/** Oppakken: works become a combination, or an existing one is changed. */
import { useRef, useState } from 'react'
import { useCommand, usePartyNames, useProject } from '../../api/index.ts'
import { useGivenReasons, useNotices, useViewState } from '../../state/index.ts'
import {
  Choice,
  Dialog,
  FailureInPlace,
  Field,
  KeepActions,
  ReasonField,
  useFormat,
  useSay,
  useWords,
} from '../../ui/index.ts'
import { DecidedFields } from '../../ui/deciding/decided-fields.tsx'
import { ReadBack } from '../../ui/deciding/read-back.tsx'
import { useDecided, type DecidedDraft } from '../../ui/deciding/use-decided.ts'
import { bodyLevelNames } from '../../../shared/domain/body.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import type { CombinationId, PartyId, ProposalId, WorkId } from '../../../shared/domain/ids.ts'
import { CalendarDate, type Period } from '../../../shared/domain/period.ts'
import { message } from '../../../shared/domain/message.ts'
import { AgreedPeriodFields } from './agreed-period-fields.tsx'
import { fieldsOf, problemsOf, type CombinationDraft } from './combination-draft.ts'
import { LevelChoice } from './level-choice.tsx'
import { useCombinationDraft } from './use-combination-draft.ts'
import { useRestsOfDraft } from './use-rests-of-draft.ts'
import { combinationTable } from '../../../shared/records/combination.ts'
import { words } from './words.ts'
import { WorksChoice } from './works-choice.tsx'
import styles from './decide.module.css'

export interface CombineDialogProps {
  /** Works that may take part; those already in another combination start unchecked. */
  readonly works: readonly WorkId[]
  /** Given: this combination is changed instead of a new one made. */
  readonly combination?: CombinationId
  /** Given: it was proposed to do these works together, and that is taken over. */
  readonly proposal?: ProposalId
  /** Periods that were tried, to propose the agreed one from instead of those the parties gave. */
  readonly triedPeriods?: ReadonlyMap<WorkId, Period>
  readonly onClose: () => void
  /** It is stored, and whoever decides wants the next one. Without it storing shows what was made. */
  readonly onGoOn?: () => void
}

/** The dialog, open as long as it is rendered. Closes itself when the core has kept the combination. */
export function CombineDialog({
  works,
  combination,
  proposal,
  triedPeriods,
  onClose,
  onGoOn,
}: CombineDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const onScreen = useCombinationDraft(works, combination, triedPeriods)
  const { draft, candidates, change, forget, isRestored } = onScreen
  const brokenRests = useRestsOfDraft(draft)
  const { remember } = useGivenReasons()
  const [asked, setAsked] = useState(false)
  const { keep, isBusy, failure } = useKeep(combination, proposal)
  const {
    isNeeded,
    draft: decided,
    take,
  } = useDecided({
    kind: 'combine',
    works: draft.works,
    name: draft.name,
    combination: combination ?? null,
  })
  const problems = asked ? problemsOf(draft) : {}
  const submit = async (isGoingOn = false) => {
    if (isBusy) return
    setAsked(true)
    const fields = fieldsOf(draft)
    const inBody = take(draft.reason)
    if (fields === null || inBody === null)
      return requestAnimationFrame(() => firstInvalid(form.current)?.focus())
    const made = await keep(fields, inBody)
    if (made === null) return
    remember(fields.reason)
    forget()
    if (isGoingOn && onGoOn !== undefined) return onGoOn()
    useViewState.getState().select({ is: 'combination', combination: made })
    onClose()
  }
  const cancel = () => {
    forget()
    onClose()
  }
  const title = combination === undefined ? t.combineTitle : t.changeTitle
  return (
    <Dialog
      title={title}
      isOpen
      wide
      onClose={onClose}
      onConfirm={() => void submit(true)}
      actions={
        <KeepActions
          keep={combination === undefined ? t.combine : t.change}
          goesOn={onGoOn !== undefined}
          isBusy={isBusy}
          onKeep={() => void submit()}
          onCancel={cancel}
        />
      }
    >
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <FailureInPlace failure={failure} />
        <WorksChoice onScreen={onScreen} problems={problems} brokenRests={brokenRests} />
        <AgreedPeriodFields onScreen={onScreen} problems={problems} />
        <div className={styles.columns}>
          <Field
            label={say(combinationTable.fields.name.label)}
            value={draft.name}
            onChange={(name) => change({ name })}
            error={problems.name === undefined ? null : t.nameEmpty}
          />
          <LeadChoice
            candidates={candidates.map(({ party }) => party)}
            lead={draft.lead}
            problem={problems.lead === undefined ? null : t.leadEmpty}
            onChange={(lead) => change({ lead })}
          />
        </div>
        <LevelChoice level={draft.level} onChange={(level) => change({ level })} />
        {isNeeded && <DecidedFields draft={decided} />}
        <ReasonField
          lines={2}
          help={t.reasonCombine}
          isRestored={isRestored}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          isMissing={problems.reason !== undefined}
        />
        {isNeeded && <InOneSentence draft={draft} decided={decided} />}
      </form>
    </Dialog>
  )
}

interface InOneSentenceProps {
  readonly draft: Pick<CombinationDraft, 'name' | 'start' | 'end' | 'lead'>
  readonly decided: DecidedDraft
}

/** As it will be read later, once it says who decides what, when it is and who leads. */
function InOneSentence({ draft: { name, start, end, lead }, decided: { body, day } }: InOneSentenceProps) {
  const t = useWords(words)
  const say = useSay()
  const { date, range } = useFormat()
  const partyName = usePartyNames()
  const [on, from, until] = [day, start, end].map((one) => CalendarDate.safeParse(one).data)
  if (body === null || !on || !from || !until || lead === null || name.trim() === '') return null
  const level = say(bodyLevelNames[body.level])
  return (
    <ReadBack>
      {t.readBack(body.name, date(on), level, name.trim(), range(from, until), partyName(lead))}
    </ReadBack>
  )
}

type Fields = NonNullable<ReturnType<typeof fieldsOf>>

function useKeep(combination: CombinationId | undefined, proposal: ProposalId | undefined) {
  const taking = useCommand('proposal.accept')
  const making = useCommand('combination.make')
  const changing = useCommand('combination.change')
  const notify = useNotices((state) => state.notify)
  const takeOver = async (id: ProposalId, fields: Fields, decided?: Decided) => {
    const result = await taking.run({ id, combination: fields, decided })
    if (!result.ok) return null
    notify('done', message('window.combinationMade', { name: fields.name }))
    return result.value.combination
  }
  const keep = async (fields: Fields, decided?: Decided) => {
    if (proposal !== undefined) return takeOver(proposal, fields, decided)
    const result =
      combination === undefined
        ? await making.run({ ...fields, decided })
        : await changing.run({ id: combination, fields, decided })
    if (!result.ok) return null
    const said = combination === undefined ? 'window.combinationMade' : 'window.combinationChanged'
    notify('done', message(said, { name: fields.name }))
    return result.value.combination.id
  }
  return {
    keep,
    isBusy: making.isBusy || changing.isBusy || taking.isBusy,
    failure: making.failure ?? changing.failure ?? taking.failure,
  }
}

interface LeadChoiceProps {
  /** Parties of the works at hand; they come first, in the order of the project. */
  readonly candidates: readonly PartyId[]
  readonly lead: PartyId | null
  readonly problem: string | null
  readonly onChange: (lead: PartyId) => void
}

/** Nobody leads by default: someone has to choose. */
function LeadChoice({ candidates, lead, problem, onChange }: LeadChoiceProps) {
  const t = useWords(words)
  const { project } = useProject()
  const parties = project?.parties ?? []
  const sorted = [
    ...parties.filter(({ id }) => candidates.includes(id)),
    ...parties.filter(({ id }) => !candidates.includes(id)),
  ]
  return (
    <div data-invalid={problem === null ? undefined : true}>
      <Choice
        label={t.lead}
        placeholder={t.leadPlaceholder}
        options={sorted.map(({ id, name }) => ({ value: id, label: name }))}
        value={lead}
        onChange={onChange}
      />
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function firstInvalid(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button') ?? null
}
