/** The desk of overleggen and people, over the window: asked for from the list of combinations. */
import { useProject } from '../../api/index.ts'
import { closeDesk, useDeskPart, useIsDeskOpen } from '../../state/index.ts'
import { DeskTabs } from '../../ui/desk-tabs.tsx'
import { Dialog, useWords } from '../../ui/index.ts'
import { AgreementList, type WriteAgreement } from './agreement-list.tsx'
import { BodyList } from './body-list.tsx'
import { EscalationList } from './escalation-list.tsx'
import { GroundRuleList } from './ground-rule-list.tsx'
import { PeopleList } from './people-list.tsx'
import { words } from './words.ts'
import styles from './bodies.module.css'

interface BodiesDeskProps {
  readonly writeAgreement: WriteAgreement
}

export function BodiesDesk({ writeAgreement }: BodiesDeskProps) {
  const t = useWords(words)
  const { project } = useProject()
  const first = useDeskPart() ?? undefined
  const isOpen = useIsDeskOpen('bodies') && project !== null
  const desks = [
    { id: 'bodies', name: t.bodies, desk: <BodyList /> },
    { id: 'people', name: t.people, desk: <PeopleList /> },
    { id: 'agreements', name: t.agreements, desk: <AgreementList write={writeAgreement} /> },
    { id: 'escalations', name: t.escalated, desk: <EscalationList /> },
    { id: 'groundRules', name: t.groundRules, desk: <GroundRuleList /> },
  ].map(({ desk, ...one }) => ({ ...one, desk: <div className={styles.desk}>{desk}</div> }))
  return (
    <Dialog title={t.title} isOpen={isOpen} onClose={closeDesk} wide>
      <p className={styles.soft}>{t.intro}</p>
      <DeskTabs label={t.desks} desks={desks} first={first} />
    </Dialog>
  )
}
