/** One proposal: who asks what and why, how that stands by now, what became of it, and what whoever looks may do with it. */
import { useState } from 'react'
import { useCombinations, useCommand, usePartyNames, useProject, useProposedIn } from '../../api/index.ts'
import type { ProposalId, WorkId } from '../../../shared/domain/ids.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { proposalStateNames, type Proposal } from '../../../shared/domain/proposal.ts'
import { proposalAsksInWords, wholeDays } from '../../../shared/plan/proposal-in-words.ts'
import {
  proposalStanding,
  type ProposalStanding,
  type ProposedIn,
} from '../../../shared/plan/proposal-standing.ts'
import { Button } from '../button.tsx'
import { Chip } from '../chip.tsx'
import { useDecideFirst } from '../deciding/use-decide-first.tsx'
import { FailureInPlace } from '../failure-in-place.tsx'
import { ReasonDialog } from '../reason-dialog.tsx'
import { useFormat } from '../use-format.ts'
import { useSay, useWords } from '../words.ts'
import { ProposalDialog } from './proposal-dialog.tsx'
import { words } from './words.ts'
import styles from './proposals.module.css'

export interface ProposalCardProps {
  readonly proposal: Proposal
  /** Of works to be done together more is asked than a press: what is agreed. Null: none are proposed here. */
  readonly onCombine: ((proposal: ProposalId, works: readonly WorkId[]) => void) | null
}

export function ProposalCard({ proposal, onCombine }: ProposalCardProps) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const { project } = useProject()
  const partyName = usePartyNames()
  const known = useProposedIn()
  const day = (instant: string) => date(CalendarDate.parse(instant.slice(0, 10)))
  // What it is about is not known yet: nothing is said of it, and nothing can be pressed.
  if (known === null || project === null) return null
  const { party, asks, reason, state, answer, answeredBy, answeredAt, actor, at } = proposal
  const title = say(proposalAsksInWords(asks, known))
  const standing = proposalStanding(proposal, known)
  const isOwn = project.partyCopy?.party === party
  return (
    <article className={styles.card}>
      <p className={styles.asks}>
        {title} {state !== 'open' && <Chip>{say(proposalStateNames[state])}</Chip>}
      </p>
      <p className={styles.typed}>{asks.is === 'settled' ? t.remarked(reason) : t.why(reason)}</p>
      <p className={styles.soft}>{t.by(partyName(party), actor, day(at))}</p>
      {state === 'open' && <Standing proposal={proposal} standing={standing} known={known} />}
      {answeredAt !== null && (
        <p className={styles.soft}>
          {t.answered(say(proposalStateNames[state]), answeredBy, day(answeredAt))}
        </p>
      )}
      {answer !== null && <p className={styles.typed}>{t.answer(answer)}</p>}
      {state === 'open' && project.partyCopy === null && (
        <Answering proposal={proposal} title={title} standing={standing} onCombine={onCombine} />
      )}
      {state === 'open' && isOwn && <Own proposal={proposal} title={title} />}
    </article>
  )
}

interface StandingProps {
  readonly proposal: Proposal
  readonly standing: ProposalStanding
  readonly known: ProposedIn
}

/** What counted then, and that it is otherwise now. */
function Standing({ proposal: { asks, was }, standing, known }: StandingProps) {
  const t = useWords(words)
  const { period: inWords } = useFormat()
  const whole = asks.is === 'agreedPeriod' ? known.combinationOf(asks.combination)?.period : undefined
  const now = asks.is === 'period' ? known.workOf(asks.work)?.period : whole && wholeDays(whole)
  if (standing === 'gone') return <p className={styles.warning}>{t.gone}</p>
  if (standing === 'already') return <p className={styles.warning}>{t.already}</p>
  if (standing === 'changed') {
    const says = asks.is === 'together' ? t.combined : t.changed
    const told = was !== null && now !== undefined ? t.wasAndIs(inWords(was), inWords(now)) : says
    return <p className={styles.warning}>{told}</p>
  }
  return was === null ? null : <p className={styles.soft}>{t.was(inWords(was))}</p>
}

interface AnsweringProps extends ProposalCardProps {
  readonly title: string
  readonly standing: ProposalStanding
}

function Answering({ proposal, title, standing, onCombine }: AnsweringProps) {
  const t = useWords(words)
  const { combinations } = useCombinations()
  const accept = useCommand('proposal.accept')
  const { decideFirst, asking } = useDecideFirst(accept.failure)
  const [isDeclining, setIsDeclining] = useState(false)
  const { id, asks } = proposal
  const take = async () => {
    if (standing !== 'already' && asks.is === 'together') return onCombine?.(id, asks.works)
    const of =
      asks.is === 'agreedPeriod' ? combinations.find((one) => one.id === asks.combination) : undefined
    if (standing === 'already' || of === undefined) {
      await accept.run({ id })
      return
    }
    decideFirst({
      title: t.accept,
      keptAs: `proposal ${id}`,
      about: { kind: 'combine', works: of.works, name: of.name, combination: of.id },
      act: async (decided) => (await accept.run({ id, decided })).ok,
    })
  }
  return (
    <>
      <div className={styles.actions}>
        <Button
          writes
          look="main"
          isDisabled={accept.isBusy || standing === 'gone'}
          aria-label={t.about(t.accept, title)}
          onPress={() => void take()}
        >
          {t.accept}
        </Button>
        <Button
          writes
          isDisabled={accept.isBusy}
          aria-label={t.about(t.decline, title)}
          onPress={() => setIsDeclining(true)}
        >
          {t.decline}
        </Button>
      </div>
      <FailureInPlace failure={accept.failure} />
      {asking}
      {isDeclining && <DeclineDialog id={id} title={title} onClose={() => setIsDeclining(false)} />}
    </>
  )
}

interface DeclineDialogProps {
  readonly id: ProposalId
  readonly title: string
  readonly onClose: () => void
}

function DeclineDialog({ id, title, onClose }: DeclineDialogProps) {
  const t = useWords(words)
  const { run, isBusy, failure } = useCommand('proposal.decline')
  return (
    <ReasonDialog
      title={t.declineTitle}
      keep={t.decline}
      keptAs={`decline ${id}`}
      help={t.declineHelp}
      note={t.declineNote}
      onKeep={async (reason) => (await run({ id, reason })).ok}
      isBusy={isBusy}
      failure={failure}
      onClose={onClose}
    >
      <p>{title}</p>
    </ReasonDialog>
  )
}

/** Changed and withdrawn by its own party, as long as it is open. */
function Own({ proposal, title }: { readonly proposal: Proposal; readonly title: string }) {
  const t = useWords(words)
  const withdraw = useCommand('proposal.withdraw')
  const [isChanging, setIsChanging] = useState(false)
  const { id, asks } = proposal
  return (
    <>
      <div className={styles.actions}>
        <Button
          writes
          look="quiet"
          isDisabled={withdraw.isBusy}
          aria-label={t.about(t.change, title)}
          onPress={() => setIsChanging(true)}
        >
          {t.change}
        </Button>
        <Button
          writes
          look="quiet"
          isDisabled={withdraw.isBusy}
          aria-label={t.about(t.withdraw, title)}
          onPress={() => void withdraw.run({ id })}
        >
          {t.withdraw}
        </Button>
      </div>
      <FailureInPlace failure={withdraw.failure} />
      {isChanging && (
        <ProposalDialog
          about={asks.is === 'together' ? { is: 'together', works: asks.works } : asks}
          proposal={proposal}
          onClose={() => setIsChanging(false)}
        />
      )}
    </>
  )
}
