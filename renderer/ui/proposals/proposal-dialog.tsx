/** What is proposed, as it is written. What was typed outlives the dialog, until it is stored or cancelled. */
import { useAllAgreements, useCommand, usePartyNames, useProject, useWorks } from '../../api/index.ts'
import { agreementStateNames } from '../../../shared/domain/agreement.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { sayPeriod } from '../../../shared/time/say-period.ts'
import check from '../check.module.css'
import { Choice } from '../choice.tsx'
import { DayField } from '../day-field.tsx'
import { Dialog } from '../dialog.tsx'
import { FailureInPlace } from '../failure-in-place.tsx'
import { Field } from '../field.tsx'
import { KeepActions } from '../keep-actions.tsx'
import { useFormat } from '../use-format.ts'
import { useWritten } from '../use-written.ts'
import { useSay, useWords } from '../words.ts'
import {
  proposalOf,
  proposalProblems,
  TypedProposal,
  type ProposalProblems,
  type ProposedAbout,
} from './typed-proposal.ts'
import { words } from './words.ts'
import styles from './proposals.module.css'
import form from '../written-form.module.css'

export interface ProposalDialogProps {
  readonly about: ProposedAbout
  /** Given: this one is changed instead of a new one made. */
  readonly proposal: Proposal | null
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the proposal. */
export function ProposalDialog({ about, proposal, onClose }: ProposalDialogProps) {
  const t = useWords(words)
  const initial = useInitial(about, proposal)
  const make = useCommand('proposal.make')
  const alter = useCommand('proposal.change')
  const {
    draft,
    change,
    isAsked,
    form: keeping,
  } = useWritten({
    keptAs: `proposal ${proposal?.id ?? JSON.stringify(about)}`,
    shape: TypedProposal,
    initial,
    by: [make, alter],
    store: (typed) => {
      const ready = proposalOf(about, typed)
      if (ready === null) return null
      const { party, ...asked } = ready
      return proposal === null ? make.run({ party, ...asked }) : alter.run({ id: proposal.id, ...asked })
    },
    onClose,
  })
  const { isBusy, failure, onKeep, onCancel } = keeping
  return (
    <Dialog
      title={proposal === null ? t.makeTitle : t.changeTitle}
      isOpen
      onClose={onClose}
      onConfirm={onKeep}
      actions={
        <KeepActions keep={t.keep} goesOn={false} isBusy={isBusy} onKeep={onKeep} onCancel={onCancel} />
      }
    >
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onKeep()
        }}
      >
        <FailureInPlace failure={failure} />
        <ProposalFields
          about={about}
          isNew={proposal === null}
          draft={draft}
          change={change}
          problems={isAsked ? proposalProblems(about, draft) : {}}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}

/** In a copy for a party it is that party; an agreement is told of by who does it. */
function useInitial(about: ProposedAbout, proposal: Proposal | null): TypedProposal {
  const { project } = useProject()
  const { agreements } = useAllAgreements()
  const doer = about.is === 'settled' ? agreements.find(({ id }) => id === about.agreement)?.party : undefined
  const asks = proposal?.asks
  const period = asks?.is === 'period' ? asks.period : null
  const days = asks?.is === 'agreedPeriod' ? asks.period : { start: '', end: '' }
  const offered = about.is === 'together' ? [...about.works] : []
  return {
    party: proposal?.party ?? project?.partyCopy?.party ?? doer ?? null,
    period: period === null ? '' : period.raw || sayPeriod(period, 'nl'),
    ...{ start: days.start, end: days.end },
    works: asks?.is === 'together' ? asks.works : offered.length === 2 ? offered : [],
    state: asks?.is === 'settled' ? asks.state : 'kept',
    reason: proposal?.reason ?? '',
  }
}

interface ProposalFieldsProps {
  readonly about: ProposedAbout
  readonly isNew: boolean
  readonly draft: TypedProposal
  readonly change: (part: Partial<TypedProposal>) => void
  readonly problems: ProposalProblems
}

function ProposalFields({ about, isNew, draft, change, problems }: ProposalFieldsProps) {
  const t = useWords(words)
  const { project } = useProject()
  const isForAny = isNew && project?.partyCopy === null && about.is !== 'settled'
  return (
    <>
      {isForAny && (
        <div data-invalid={problems.party === undefined ? undefined : true}>
          <Choice
            label={t.party}
            placeholder={t.partyPlaceholder}
            options={project.parties.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.party}
            onChange={(party) => change({ party })}
          />
          {problems.party !== undefined && (
            <p className={styles.problem} role="alert">
              {t.partyEmpty}
            </p>
          )}
        </div>
      )}
      <AskedFields about={about} draft={draft} change={change} problems={problems} />
      <Field
        label={about.is === 'settled' ? t.remark : t.reason}
        help={t.reasonHelp}
        lines={3}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={problems.reason === undefined ? null : t.reasonEmpty}
      />
    </>
  )
}

function AskedFields({ about, draft, change, problems }: Omit<ProposalFieldsProps, 'isNew'>) {
  const t = useWords(words)
  const say = useSay()
  const { period: inWords } = useFormat()
  const dayProblems = { empty: t.dayEmpty, beforeStart: t.endBeforeStart }
  switch (about.is) {
    case 'period': {
      const read = draft.period.trim() === '' ? null : parsePeriod(draft.period)
      return (
        <Field
          label={t.period}
          help={read === null ? t.periodHelp : t.periodReads(inWords(read))}
          isReplaced
          value={draft.period}
          onChange={(period) => change({ period })}
          error={problems.period === undefined ? null : t.periodProblem}
        />
      )
    }
    case 'agreedPeriod':
      return (
        <>
          {(['start', 'end'] as const).map((side) => {
            const problem = problems[side]
            return (
              <DayField
                key={side}
                label={t[side]}
                side={side}
                day={draft[side]}
                onChange={(day) => change({ [side]: day })}
                problem={problem === undefined ? null : dayProblems[problem]}
              />
            )
          })}
        </>
      )
    case 'together':
      return (
        <WorksTogether
          offered={about.works}
          chosen={draft.works}
          isWrong={problems.works !== undefined}
          onChange={(works) => change({ works })}
        />
      )
    case 'settled':
      return (
        <Choice
          label={t.kept}
          options={(['kept', 'notKept'] as const).map((value) => ({
            value,
            label: say(agreementStateNames[value]),
          }))}
          value={draft.state}
          onChange={(state) => change({ state })}
        />
      )
  }
}

interface WorksTogetherProps {
  readonly offered: readonly WorkId[]
  readonly chosen: readonly WorkId[]
  readonly isWrong: boolean
  readonly onChange: (works: WorkId[]) => void
}

function WorksTogether({ offered, chosen, isWrong, onChange }: WorksTogetherProps) {
  const t = useWords(words)
  const { workById } = useWorks()
  const partyName = usePartyNames()
  const works = offered.flatMap((id) => workById.get(id) ?? [])
  return (
    <fieldset className={styles.works} data-invalid={isWrong || undefined}>
      <legend>{t.works}</legend>
      {works.map(({ id, name, party }) => (
        <label key={id} className={check.check}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          {name} ({partyName(party)})
        </label>
      ))}
      {isWrong && (
        <p className={styles.problem} role="alert">
          {t.worksTooFew}
        </p>
      )}
    </fieldset>
  )
}
