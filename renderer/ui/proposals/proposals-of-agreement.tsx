/** What its own party tells of an agreement, that it was kept for instance; in a copy for that party it is told here. */
import { useState } from 'react'
import { useProject, useProposals } from '../../api/index.ts'
import type { Agreement } from '../../../shared/domain/agreement.ts'
import { Button } from '../button.tsx'
import { useWords } from '../words.ts'
import { ProposalCard } from './proposal-card.tsx'
import { ProposalDialog } from './proposal-dialog.tsx'
import { words } from './words.ts'
import styles from './proposals.module.css'

/** Nothing where nothing was told and nobody is to tell something. */
export function ProposalsOfAgreement({ agreement }: { readonly agreement: Agreement }) {
  const t = useWords(words)
  const { project } = useProject()
  const { proposals } = useProposals()
  const [isTelling, setIsTelling] = useState(false)
  const { id, what, party, state } = agreement
  const told = proposals.filter(({ asks }) => asks.is === 'settled' && asks.agreement === id)
  const isOpen = told.some((one) => one.state === 'open')
  const mayTell = project?.partyCopy?.party === party && state === 'open' && !isOpen
  if (told.length === 0 && !mayTell) return null
  return (
    <div className={styles.told}>
      {told.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} onCombine={null} />
      ))}
      {mayTell && (
        <div className={styles.actions}>
          <Button writes aria-label={t.about(t.tell, what)} onPress={() => setIsTelling(true)}>
            {t.tell}
          </Button>
        </div>
      )}
      {isTelling && (
        <ProposalDialog
          about={{ is: 'settled', agreement: id }}
          proposal={null}
          onClose={() => setIsTelling(false)}
        />
      )}
    </div>
  )
}
