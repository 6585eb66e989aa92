/** What parties propose about what is open: read, answered, and added to. */
import { useState } from 'react'
import { useProposals } from '../../../api/index.ts'
import { Button, useFormat, useWords } from '../../../ui/index.ts'
import { ProposalCard } from '../../../ui/proposals/proposal-card.tsx'
import { ProposalDialog } from '../../../ui/proposals/proposal-dialog.tsx'
import type { ProposedAbout } from '../../../ui/proposals/typed-proposal.ts'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import { proposalsOn } from '../../../../shared/domain/proposal.ts'
import type { DetailActions } from '../detail-actions.ts'
import { OpenAndEarlier } from '../open-and-earlier.tsx'
import { Refusal } from '../refusal.tsx'
import { words } from './words.ts'

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
  return (
    <OpenAndEarlier
      title={t.title}
      items={seen}
      isOpen={({ state }) => state === 'open'}
      earlier={(count) => t.earlier(number(count))}
      line={(proposal) => <ProposalCard proposal={proposal} onCombine={onCombine} />}
    >
      <Button writes onPress={() => setIsWriting(true)}>
        {about.is === 'together' ? t.together : t.period}
      </Button>
      <Refusal failure={failure} />
      {isWriting && <ProposalDialog about={about} proposal={null} onClose={() => setIsWriting(false)} />}
    </OpenAndEarlier>
  )
}
