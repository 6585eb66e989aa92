/** An exception: this work may open this street within its rest, on what ground and why. */
import { useState } from 'react'
import { z } from 'zod'
import { useCommand } from '../../api/index.ts'
import { useKeptInProject, useNotices } from '../../state/index.ts'
import { Button, Choice, Dialog, FailedState, ReasonField, useSay, useWords } from '../../ui/index.ts'
import { ExceptionGround, exceptionGroundNames } from '../../../shared/domain/dig-rest.ts'
import { message } from '../../../shared/domain/message.ts'
import { BreakRow } from './break-row.tsx'
import type { BreakRow as BreakOfList } from './dig-rest-rows.ts'
import { words } from './words.ts'
import styles from './dig-rest.module.css'

interface ExceptDialogProps {
  readonly row: BreakOfList
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept the exception. */
export function ExceptDialog({ row, onClose }: ExceptDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const [ground, setGround] = useState<ExceptionGround>('fault')
  const kept = useKeptInProject(`except ${row.broken.work} ${JSON.stringify(row.closing.by)}`, z.string(), '')
  const reason = kept.value
  const [asked, setAsked] = useState(false)
  const { run, isBusy, failure } = useCommand('digRest.except')
  const notify = useNotices((state) => state.notify)
  const submit = async () => {
    if (isBusy) return
    setAsked(true)
    if (reason.trim() === '') return
    const { closing, broken } = row
    if (!(await run({ work: broken.work, closedBy: closing.by, ground, reason })).ok) return
    notify('done', message('window.exceptionMade'))
    kept.forget()
    onClose()
  }
  const cancel = () => {
    kept.forget()
    onClose()
  }
  return (
    <Dialog
      title={t.exceptTitle}
      isOpen
      onClose={onClose}
      onConfirm={() => void submit()}
      actions={
        <>
          <span className={styles.undoable}>{t.undoable}</span>
          <Button onPress={cancel}>{t.cancel}</Button>
          <Button look="main" onPress={() => void submit()} isPending={isBusy}>
            {isBusy ? t.busy : t.make}
          </Button>
        </>
      }
    >
      {failure === null ? null : <FailedState failure={failure} />}
      <BreakRow {...row} />
      <Choice
        label={t.ground}
        value={ground}
        onChange={setGround}
        options={ExceptionGround.options.map((value) => ({ value, label: say(exceptionGroundNames[value]) }))}
      />
      <ReasonField
        label={t.reason}
        help={t.reasonHelp}
        value={reason}
        isRestored={kept.isRestored}
        onChange={kept.change}
        error={asked && reason.trim() === '' ? t.reasonEmpty : null}
      />
      <p className={styles.soft}>{t.stays}</p>
    </Dialog>
  )
}
