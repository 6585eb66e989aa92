/** Several desks of one thing under tabs, of which one lies open. */
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import styles from './desk-tabs.module.css'

interface DeskTabsProps {
  /** What the tabs are together, as it is heard. */
  readonly label: string
  readonly desks: readonly { readonly id: string; readonly name: string; readonly desk: ReactNode }[]
  /** Which lies open at first; the first of all when absent. */
  readonly first?: string | undefined
  /** For who opens one of them otherwise than by its tab: which lies open, and what is told when another is asked for. */
  readonly opened?: { readonly id: string; readonly onOpen: (id: string) => void }
}

export function DeskTabs({ label, desks, first, opened }: DeskTabsProps) {
  const held = opened && {
    selectedKey: opened.id,
    onSelectionChange: (id: string | number) => opened.onOpen(String(id)),
  }
  return (
    <Tabs className={styles.tabs ?? ''} {...(first !== undefined && { defaultSelectedKey: first })} {...held}>
      <TabList aria-label={label} className={styles.list ?? ''}>
        {desks.map(({ id, name }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {name}
          </Tab>
        ))}
      </TabList>
      {desks.map(({ id, desk }) => (
        <TabPanel key={id} id={id} className={styles.desk ?? ''}>
          {desk}
        </TabPanel>
      ))}
    </Tabs>
  )
}
