/**
 * A combination at six desks: what was agreed, the order of its works, how far parties go together, what each of them brings, what they take
 * for true, and what is kept with it. Files dropped anywhere on it are kept with it.
 */
import { useRef, useState, type ReactNode } from 'react'
import { useAddAttachments } from '../../../api/index.ts'
import { useDropPlace } from '../../../state/index.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { useWords } from '../../../ui/index.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import { AmbitionDesk } from './ambition-desk.tsx'
import { AttachmentsDesk } from './attachments-desk.tsx'
import { FactsDesk } from './facts-desk.tsx'
import { OrderDesk } from './order-desk.tsx'
import { PartiesDesk } from './parties-desk.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'

export interface DossierDesksProps {
  readonly combination: Combination
  /** What was agreed. */
  readonly children: ReactNode
}

export function DossierDesks({ combination, children }: DossierDesksProps) {
  const t = useWords(words)
  const place = useRef<HTMLDivElement>(null)
  const [open, onOpen] = useState('overview')
  const adding = useAddAttachments(combination.id)
  useDropPlace(place, {
    says: t.dropAttachments(combination.name),
    take: (dropped) => {
      onOpen('attachments')
      void adding.add(dropped)
    },
  })
  const desks = [
    { id: 'overview', name: t.overview, desk: children },
    { id: 'order', name: t.order, desk: <OrderDesk combination={combination} /> },
    { id: 'ambition', name: t.ambition, desk: <AmbitionDesk combination={combination} /> },
    { id: 'parties', name: t.parties, desk: <PartiesDesk combination={combination} /> },
    { id: 'facts', name: t.facts, desk: <FactsDesk combination={combination} /> },
    {
      id: 'attachments',
      name: t.attachments,
      desk: <AttachmentsDesk combination={combination.id} adding={adding} />,
    },
  ]
  return (
    <div ref={place} className={styles.whole}>
      <DeskTabs label={t.desks} desks={desks} opened={{ id: open, onOpen }} />
    </div>
  )
}
