/** What parties propose about what is open: read, answered, and added to. */
import { useState } from 'react'
import { useProposals } from '../../../api/index.ts'
import { Button, useFormat, useWords } from '../../../ui/index.ts'
import { ProposalCard } from '../../../ui/proposals/proposal-card.tsx'
import { ProposalDialog } from '../../../ui/proposals/proposal-dialog.tsx'
import type { ProposedAbout } from '../../../ui/proposals/typed-proposal.ts'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import { proposalsOn, type Proposal } from '../../../../shared/domain/proposal.ts'
import type { DetailActions } from '../detail-actions.ts'
import { Refusal } from '../refusal.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

interface ProposalsOnProps {
  /** What a proposal that is added here is about. */
  readonly about: Exclude<ProposedAbout, { readonly is: 'settled' }>
  /** The works of what is open. */
  readonly works: readonly WorkId[]
  readonly onCombine: DetailActions['onTakeProposal']
}

export function ProposalsOn({ about, works, onCombine }: ProposalsOnProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { proposals, failure } = useProposals()
  const [isWriting, setIsWriting] = useState(false)
  const combination = about.is === 'agreedPeriod' ? about.combination : null
  const seen = proposalsOn(proposals, { works, combination })
  const open = seen.filter(({ state }) => state === 'open')
  const answered = seen.filter(({ state }) => state !== 'open')
  const lines = (those: readonly Proposal[]) => (
    <ul className={styles.lines}>
      {those.map((proposal) => (
        <li key={proposal.id} className={styles.agreement}>
          <ProposalCard proposal={proposal} onCombine={onCombine} />
        </li>
      ))}
    </ul>
  )
  return (
    <section className={styles.part}>
      <h3>{t.title}</h3>
      {open.length > 0 && lines(open)}
      {answered.length > 0 && (
        <details>
          <summary>{t.earlier(number(answered.length))}</summary>
          {lines(answered)}
        </details>
      )}
      <Button writes onPress={() => setIsWriting(true)}>
        {about.is === 'together' ? t.together : t.period}
      </Button>
      <Refusal failure={failure} />
      {isWriting && <ProposalDialog about={about} proposal={null} onClose={() => setIsWriting(false)} />}
    </section>
  )
}
