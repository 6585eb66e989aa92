/** Niet nu: the overlaps among some works are set aside, with the reason for whoever meets them again. */
import { useState } from 'react'
import { useCommand, usePartyNames, useWorks } from '../../api/index.ts'
import { useNotices } from '../../state/index.ts'
import { Button, Dialog, DisciplineMark, Field, PeriodText, useFormat, useWords } from '../../ui/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { FailureInPlace } from './failure-in-place.tsx'
import { words } from './words.ts'
import styles from './decide.module.css'

export interface SetAsideDialogProps {
  readonly works: readonly WorkId[]
  readonly onClose: () => void
}

/** The dialog, open as long as it is rendered. Closes itself when the core has kept the judgement. */
export function SetAsideDialog({ works, onClose }: SetAsideDialogProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const { run, isBusy, failure } = useCommand('judgement.judge')
  const notify = useNotices((state) => state.notify)
  const submit = async () => {
    setAsked(true)
    if (reason.trim() === '') return
    const result = await run({ works: [...works], verdict: 'setAside', reason })
    if (!result.ok) return
    notify('done', message('window.setAside', { works: works.length }))
    onClose()
  }
  return (
    <Dialog
      title={t.setAsideTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <span className={styles.undoable}>{t.undoable}</span>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="main" onPress={() => void submit()} isDisabled={isBusy}>
            {isBusy ? t.busy : t.setAside}
          </Button>
        </>
      }
    >
      <FailureInPlace failure={failure} />
      <p>{t.setAsideSays(number(works.length))}</p>
      <WorksAtHand works={works} />
      <Field
        label={t.reason}
        lines={3}
        help={t.reasonSetAside}
        value={reason}
        onChange={setReason}
        error={asked && reason.trim() === '' ? t.reasonEmpty : null}
      />
    </Dialog>
  )
}

function WorksAtHand({ works }: { readonly works: readonly WorkId[] }) {
  const { workById } = useWorks()
  const partyName = usePartyNames()
  return (
    <ul className={styles.works}>
      {works.flatMap((id) => {
        const work = workById.get(id)
        if (work === undefined) return []
        return (
          <li key={id} className={styles.work}>
            <DisciplineMark discipline={work.discipline} />
            <span className={styles.what}>
              <span>{work.name}</span>
              <span className={styles.help}>{partyName(work.party)}</span>
            </span>
            <span className={styles.when}>
              <PeriodText period={work.period} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
