/** A combination at four desks: what was agreed, the order of its works, how far parties go together, and what each of them brings. */
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useWords } from '../../../ui/index.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import { AmbitionDesk } from './ambition-desk.tsx'
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
  const desks = [
    ['overview', t.overview, children],
    ['order', t.order, <OrderDesk key="order" combination={combination} />],
    ['ambition', t.ambition, <AmbitionDesk key="ambition" combination={combination} />],
    ['parties', t.parties, <PartiesDesk key="parties" combination={combination} />],
  ] as const
  return (
    <Tabs className={styles.tabs ?? ''}>
      <TabList aria-label={t.desks} className={styles.list ?? ''}>
        {desks.map(([id, name]) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {name}
          </Tab>
        ))}
      </TabList>
      {desks.map(([id, , desk]) => (
        <TabPanel key={id} id={id} className={styles.desk ?? ''}>
          {desk}
        </TabPanel>
      ))}
    </Tabs>
  )
}
