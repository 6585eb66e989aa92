/** The desk of overleggen and people, over the window: asked for from the list of combinations. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useProject } from '../../api/index.ts'
import { closeDesk, useDeskPart, useIsDeskOpen } from '../../state/index.ts'
import { Dialog, useWords } from '../../ui/index.ts'
import { AgreementList } from './agreement-list.tsx'
import { BodyList } from './body-list.tsx'
import { EscalationList } from './escalation-list.tsx'
import { GroundRuleList } from './ground-rule-list.tsx'
import { PeopleList } from './people-list.tsx'
import { words } from './words.ts'
import styles from './bodies.module.css'

export function BodiesDesk() {
  const t = useWords(words)
  const { project } = useProject()
  const isOpen = useIsDeskOpen('bodies') && project !== null
  const desks = [
    ['bodies', t.bodies, <BodyList key="bodies" />],
    ['people', t.people, <PeopleList key="people" />],
    ['agreements', t.agreements, <AgreementList key="agreements" />],
    ['escalations', t.escalated, <EscalationList key="escalations" />],
    ['groundRules', t.groundRules, <GroundRuleList key="groundRules" />],
  ] as const
  return (
    <Dialog title={t.title} isOpen={isOpen} onClose={closeDesk} wide>
      <p className={styles.soft}>{t.intro}</p>
      <Tabs className={styles.tabs ?? ''} defaultSelectedKey={useDeskPart() ?? 'bodies'}>
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
    </Dialog>
  )
}
