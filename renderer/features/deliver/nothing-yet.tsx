/** Aanleveren before there are files: what comes here, and what can go out to a party or under the map first. */
import { useState } from 'react'
import { useProject } from '../../api/index.ts'
import { openDesk } from '../../state/index.ts'
import { Button, Choice, EmptyState, Icon, useWords } from '../../ui/index.ts'
import { DeliveredOverview } from './delivered-overview.tsx'
import { ChooseFiles } from './choose-files.tsx'
import { PartyTemplate } from './party-template.tsx'
import { RefusedFiles } from './refused-files.tsx'
import { words } from './words.ts'
import styles from './deliver.module.css'

export function NothingYet() {
  const t = useWords(words)
  return (
    <div className={styles.empty}>
      <div className={styles.nothing}>
        <EmptyState title={t.dropHere} action={<ChooseFiles isFirst />}>
          <p>{t.intro}</p>
          <p>{t.formats}</p>
        </EmptyState>
        <RefusedFiles />
        <Beforehand />
      </div>
      <DeliveredOverview />
    </div>
  )
}

/** A template to send out, and the ground in which lists find their streets. */
function Beforehand() {
  const t = useWords(words)
  const { project } = useProject()
  const parties = project?.parties ?? []
  const [partyName, setPartyName] = useState<string | null>(null)
  return (
    <div className={styles.beforehand}>
      {parties.length === 0 ? null : (
        <section className={styles.before}>
          <h3>{t.templateTitle}</h3>
          <p className={styles.soft}>{t.templateWhy}</p>
          <div className={styles.line}>
            <Choice
              label={t.party}
              hideLabel
              value={partyName}
              placeholder={t.templateParty}
              options={parties.map(({ name }) => ({ value: name, label: name }))}
              onChange={setPartyName}
            />
            <PartyTemplate parties={parties} partyName={partyName ?? ''} />
          </div>
        </section>
      )}
      <section className={styles.before}>
        <h3>{t.groundTitle}</h3>
        <p className={styles.soft}>{project?.layers.length === 0 ? t.groundNone : t.groundWhy}</p>
        <Button onPress={() => openDesk('layers')}>
          <Icon name="layers" />
          {t.groundAdd}
        </Button>
      </section>
    </div>
  )
}
