/** Whose delivery this is, of which files, and the button that reads them. */
import { useEffect, useState } from 'react'
import { disciplines, Discipline } from '../../../shared/domain/discipline.ts'
import type { Party } from '../../../shared/domain/party.ts'
import { useCall, useWorks } from '../../api/index.ts'
import { Button, Choice, useSay, useWords } from '../../ui/index.ts'
import { ChooseFiles } from './choose-files.tsx'
import { useDesk } from './desk.ts'
import { FileList } from './file-list.tsx'
import { likelyParty } from './likely-party.ts'
import { PartyField } from './party-field.tsx'
import { PartyTemplate } from './party-template.tsx'
import { correctParty, readFiles } from './reading.ts'
import { usualDiscipline } from './usual-discipline.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

interface DeliveryHeadProps {
  readonly projectFile: string
  readonly parties: readonly Party[]
}

export function DeliveryHead({ projectFile, parties }: DeliveryHeadProps) {
  const t = useWords(words)
  const say = useSay()
  const desk = useDesk()
  const { works } = useWorks()
  const discipline =
    desk.discipline === 'usual' ? usualDiscipline(works, parties, desk.partyName) : desk.discipline
  const [tried, setTried] = useState(false)
  const isRead = desk.draft !== null
  useLikelyParty(parties)
  const isOutdated = isRead && desk.filesRead !== desk.files
  const needsParty = tried && desk.partyName.trim() === ''

  const read = () => {
    setTried(true)
    if (desk.partyName.trim() !== '') void readFiles(projectFile, discipline)
  }

  return (
    <header className={styles.head}>
      <div className={styles.whose}>
        <h1 className={styles.title}>{t.title}</h1>
        <PartyField
          parties={parties}
          value={desk.partyName}
          onChange={correctParty}
          error={needsParty ? t.partyMissing : null}
        />
        {isRead ? null : (
          <Choice
            label={t.discipline}
            value={discipline ?? 'derive'}
            onChange={(value) => useDesk.setState({ discipline: value === 'derive' ? null : value })}
            options={[
              { value: 'derive' as const, label: t.disciplineDerived },
              ...Discipline.options.map((value) => ({ value, label: say(disciplines[value].name) })),
            ]}
          />
        )}
        {isRead && !isOutdated ? null : (
          <Button
            look="main"
            onPress={read}
            isDisabled={desk.files.length === 0 || (desk.busy !== null && desk.busy.what !== 'correcting')}
          >
            {isRead ? t.readAgain : t.read}
          </Button>
        )}
        <ChooseFiles />
        <PartyTemplate parties={parties} partyName={desk.partyName} />
      </div>
      <FileList />
    </header>
  )
}

/** Proposes whose files these are, once for every change of the files, and never over a name that stands there. */
function useLikelyParty(parties: readonly Party[]): void {
  const { data: deliveries } = useCall('delivery.list', {})
  const files = useDesk((desk) => desk.files)
  useEffect(() => {
    if (deliveries === undefined || useDesk.getState().partyName !== '') return
    const paths = files.map(({ path }) => path)
    const partyName = likelyParty(paths, deliveries, parties)
    if (partyName !== null) useDesk.setState({ partyName })
  }, [files, deliveries, parties])
}
