/** Everything that was proposed, what is open first and the newest before the rest; it is answered here too. */
import { useMemo } from 'react'
import { useAllAgreements, useCombinations, useProject, useProposals, useWorks } from '../../api/index.ts'
import { openDesk, useViewState, type Selection } from '../../state/index.ts'
import { Busy, Button, EmptyState, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { ProposalCard, type ProposalCardProps } from '../../ui/proposals/proposal-card.tsx'
import type { Proposal, ProposalAsks } from '../../../shared/domain/proposal.ts'
import { words } from './words.ts'
import styles from './proposals.module.css'

type ProposalsListProps = Pick<ProposalCardProps, 'onCombine'>

export function ProposalsList({ onCombine }: ProposalsListProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { project } = useProject()
  const { proposals, isPending, failure, refetch } = useProposals()
  const rows = useMemo(
    () => proposals.toReversed().toSorted((one, two) => Number(!isOpen(one)) - Number(!isOpen(two))),
    [proposals],
  )
  const placeOf = usePlaceOf()
  const select = useViewState((state) => state.select)
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (project !== null && isPending) return <Busy what={t.loading} />
  if (rows.length === 0) return <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
  const show = (asks: ProposalAsks) => {
    const place = placeOf(asks)
    if (place === 'agreements') openDesk('bodies', 'agreements')
    else if (place !== null) select(place)
  }
  return (
    <div className={styles.list}>
      <p role="status" className={styles.count}>
        {t.all(number(rows.filter(isOpen).length), number(rows.length))}
      </p>
      <ul className={styles.lines} aria-label={t.list}>
        {rows.map((proposal) => (
          <li key={proposal.id} className={styles.line}>
            <ProposalCard proposal={proposal} onCombine={onCombine} />
            {placeOf(proposal.asks) !== null && (
              <Button look="quiet" onPress={() => show(proposal.asks)}>
                {t.show}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function isOpen({ state }: Proposal): boolean {
  return state === 'open'
}

/** Where it is read of what it is about; null: that is not there any more. */
function usePlaceOf(): (asks: ProposalAsks) => Selection | 'agreements' | null {
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  const { agreements } = useAllAgreements()
  return (asks) => {
    switch (asks.is) {
      case 'period':
        return workById.has(asks.work) ? { is: 'work', work: asks.work } : null
      case 'together': {
        const work = asks.works.find((id) => workById.has(id))
        return work === undefined ? null : { is: 'work', work }
      }
      case 'agreedPeriod':
        return combinations.some(({ id }) => id === asks.combination)
          ? { is: 'combination', combination: asks.combination }
          : null
      case 'settled': {
        const agreement = agreements.find(({ id }) => id === asks.agreement)
        if (agreement === undefined) return null
        const { combination } = agreement
        return combination === null ? 'agreements' : { is: 'combination', combination }
      }
    }
  }
}
