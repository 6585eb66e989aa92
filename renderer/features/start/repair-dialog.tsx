/** Repairs a damaged project: of which copy and to which file; afterwards what came back, what did not, and the way into it. */
import { useId, useState, type SubmitEvent } from 'react'
import type { RepairedProject } from '../../../shared/domain/repaired-project.ts'
import { repairInWords } from '../../../shared/plan/repair-in-words.ts'
import { useControl, useJob } from '../../api/index.ts'
import { leaveFor } from '../../state/index.ts'
import { copyNameFor, withEnding } from '../../state/project-file.ts'
import { Button, Dialog, FailureInPlace, PathField, useFormat, useSay, useWords } from '../../ui/index.ts'
import { enterProject } from './enter-project.ts'
import { words } from './words.ts'
import styles from './start.module.css'

interface RepairDialogProps {
  readonly file: string
  readonly onClose: () => void
}

export function RepairDialog({ file, onClose }: RepairDialogProps) {
  const [repaired, setRepaired] = useState<RepairedProject | null>(null)
  return repaired === null ? (
    <Asking file={file} onClose={onClose} onRepaired={setRepaired} />
  ) : (
    <Told repaired={repaired} onClose={onClose} />
  )
}

interface AskingProps extends RepairDialogProps {
  readonly onRepaired: (repaired: RepairedProject) => void
}

function Asking({ file, onClose, onRepaired }: AskingProps) {
  const t = useWords(words)
  const id = useId()
  const { run, isBusy, cancel, failure } = useJob('project.repair')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState(() => copyNameFor(file, t.repairedName))
  const isMissing = withEnding(to) === ''
  const repair = async () => {
    if (isMissing || isBusy) return
    const done = await run({ file, from: from.trim() === '' ? null : from.trim(), to: withEnding(to) })
    if (done.ok) onRepaired(done.value)
  }
  const leave = () => {
    cancel()
    onClose()
  }
  return (
    <Dialog
      title={t.repairTitle}
      isOpen
      onClose={leave}
      onConfirm={() => void repair()}
      actions={
        <>
          <Button onPress={leave}>{t.cancel}</Button>
          <Button type="submit" form={id} look="main" isDisabled={isBusy}>
            {isBusy ? t.repairing : t.repair}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className={styles.form}
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault()
          void repair()
        }}
        noValidate
      >
        <p>{t.repairText(file)}</p>
        <PathField label={t.repairFrom} mode="open" value={from} onChange={setFrom} help={t.repairFromHint} />
        <PathField
          label={t.repairTo}
          mode="create"
          value={to}
          onChange={setTo}
          help={t.fileHint}
          error={isMissing ? t.fileMissing : null}
        />
        <FailureInPlace failure={failure} />
      </form>
    </Dialog>
  )
}

/** Very many sentences are read in a terminal. */
const mostLost = 200

function Told({ repaired, onClose }: { readonly repaired: RepairedProject; readonly onClose: () => void }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const open = useControl('project.open')
  const enter = async () => {
    const opened = await leaveFor(open, { file: repaired.file })
    if (opened.ok) enterProject(opened.value)
  }
  const untold = [...repaired.lost, ...repaired.findings]
  return (
    <Dialog
      title={t.repairedTitle}
      isOpen
      onClose={onClose}
      onConfirm={() => void enter()}
      actions={
        <>
          <Button onPress={onClose}>{t.close}</Button>
          <Button look="main" isDisabled={open.isBusy} onPress={() => void enter()}>
            {open.isBusy ? t.opening : t.openButton}
          </Button>
        </>
      }
    >
      <p role="status">{say(repairInWords(repaired))}</p>
      {untold.length === 0 ? (
        <p>{t.nothingLost}</p>
      ) : (
        <section aria-label={t.lost(number(untold.length))}>
          <h3>{t.lost(number(untold.length))}</h3>
          <ul>
            {untold.slice(0, mostLost).map((one, at) => (
              <li key={at}>{say(one)}</li>
            ))}
          </ul>
          {untold.length > mostLost ? <p>{t.lostMore(number(untold.length - mostLost))}</p> : null}
        </section>
      )}
      <FailureInPlace failure={open.failure} />
    </Dialog>
  )
}
