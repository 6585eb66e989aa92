/** A combination at five desks: what was agreed, the order of its works, how far parties go together, what each of them brings, and what they take for true. */
import type { ReactNode } from 'react'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { useWords } from '../../../ui/index.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import { AmbitionDesk } from './ambition-desk.tsx'
import { FactsDesk } from './facts-desk.tsx'
import { OrderDesk } from './order-desk.tsx'
import { PartiesDesk } from './parties-desk.tsx'
import { words } from './words.ts'

export interface DossierDesksProps {
  readonly combination: Combination
  /** What was agreed. */
  readonly children: ReactNode
}

export function DossierDesks({ combination, children }: DossierDesksProps) {
  const t = useWords(words)
  const desks = [
    { id: 'overview', name: t.overview, desk: children },
    { id: 'order', name: t.order, desk: <OrderDesk combination={combination} /> },
    { id: 'ambition', name: t.ambition, desk: <AmbitionDesk combination={combination} /> },
    { id: 'parties', name: t.parties, desk: <PartiesDesk combination={combination} /> },
    { id: 'facts', name: t.facts, desk: <FactsDesk combination={combination} /> },
  ]
  return <DeskTabs label={t.desks} desks={desks} />
}
