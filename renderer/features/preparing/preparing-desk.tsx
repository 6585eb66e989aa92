/**
 * The desk of preparing, over the plan of a year: the voorbereidingsblad of one party or of all, to fill in and send back; what came
 * back; what parties said so far; and a project file for a party to react in.
 */
import { useState } from 'react'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { Party } from '../../../shared/domain/party.ts'
import { PreparationFormat } from '../../../shared/domain/preparation-format.ts'
import { useProject } from '../../api/index.ts'
import { closeDesk, openDesk, useIsDeskOpen, useLanguage, usePlanYear } from '../../state/index.ts'
import { Button, Choice, Dialog, MadeFileButton, useWords } from '../../ui/index.ts'
import { AnswersSoFar } from './answers-so-far.tsx'
import { ResponseFile } from './response-file.tsx'
import { SheetsBack } from './sheets-back.tsx'
import { words } from './words.ts'
import styles from './preparing.module.css'

export function PreparingDesk() {
  const t = useWords(words)
  const { project } = useProject()
  const year = usePlanYear()
  const isOpen = useIsDeskOpen('preparing') && project !== null
  const parties = project?.parties ?? []
  return (
    <Dialog title={t.title(year)} isOpen={isOpen} onClose={closeDesk} wide>
      <p className={styles.soft}>{t.intro}</p>
      {parties.length === 0 ? <p>{t.noParties}</p> : <SheetsOut year={year} parties={parties} />}
      {parties.length === 0 ? null : (
        <>
          <SheetsBack />
          <AnswersSoFar year={year} parties={parties.map(({ id }) => id)} />
          {project?.partyCopy === null ? <ResponseFile project={project.file} parties={parties} /> : null}
        </>
      )}
      <div className={styles.aside}>
        <Button look="quiet" onPress={() => openDesk('sharing')}>
          {t.sharing}
        </Button>
      </div>
    </Dialog>
  )
}

interface SheetsOutProps {
  readonly year: number
  readonly parties: readonly Party[]
}

function SheetsOut({ year, parties }: SheetsOutProps) {
  const t = useWords(words)
  const language = useLanguage()
  const [asked, choose] = useState<PartyId | 'all'>('all')
  // A party goes when its only delivery is undone.
  const chosen = parties.some(({ id }) => id === asked) ? asked : 'all'
  const party = chosen === 'all' ? null : chosen
  return (
    <div className={styles.part}>
      <Choice<PartyId | 'all'>
        label={t.forWhom}
        value={chosen}
        options={[
          { value: 'all', label: t.all },
          ...parties.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={choose}
      />
      {PreparationFormat.options.map((format) => (
        <MadeFileButton
          key={`${format} ${chosen}`}
          call="preparation.make"
          input={{ party, year, format, language }}
          label={t[format]}
        />
      ))}
    </div>
  )
}
