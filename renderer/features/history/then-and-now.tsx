/** Of one step: back to how it was after it, or how it was then in a file of its own. */
import { useId, useState, type SubmitEvent } from 'react'
import { useCommand, useControl, useProject } from '../../api/index.ts'
import { leaveFor, useLanguage, useNotices } from '../../state/index.ts'
import { copyNameFor, withEnding } from '../../state/project-file.ts'
import { Button, FailureInPlace, PathField, useWords } from '../../ui/index.ts'
import { message, say } from '../../../shared/domain/message.ts'
import type { HistoryEntry, ProjectSummary } from '../../../shared/domain/project.ts'
import { clockTime } from '../../../shared/time/clock-time.ts'
import { localDay } from './group-by-day.ts'
import { words } from './words.ts'
import styles from './history.module.css'

export function ThenAndNow({ entry }: { readonly entry: HistoryEntry }) {
  const t = useWords(words)
  const { project } = useProject()
  const [isSaving, setSaving] = useState(false)
  if (project === null) return null
  const since = project.revision - entry.revision
  return (
    <div className={styles.then}>
      {since <= 0 ? <p className={styles.note}>{t.isNow}</p> : <GoBack entry={entry} since={since} />}
      {isSaving ? (
        <SaveThen entry={entry} project={project} onClose={() => setSaving(false)} />
      ) : (
        <Button look="quiet" onPress={() => setSaving(true)}>
          {t.saveThen}
        </Button>
      )}
    </div>
  )
}

function GoBack({ entry, since }: { readonly entry: HistoryEntry; readonly since: number }) {
  const t = useWords(words)
  const language = useLanguage()
  const { run, isBusy, failure } = useCommand('history.goBack')
  const goBack = async () => {
    const gone = await run({ command: entry.id })
    if (gone.ok)
      useNotices
        .getState()
        .notify('done', message('window.wentBack', { what: say(gone.value.what, language) }))
  }
  return (
    <>
      <p className={styles.note}>{t.goBackWhy(since)}</p>
      <Button writes isDisabled={isBusy} onPress={() => void goBack()}>
        {isBusy ? t.goingBack : t.goBack}
      </Button>
      <FailureInPlace failure={failure} />
    </>
  )
}

interface SaveThenProps {
  readonly entry: HistoryEntry
  readonly project: ProjectSummary
  readonly onClose: () => void
}

function SaveThen({ entry, project, onClose }: SaveThenProps) {
  const t = useWords(words)
  const id = useId()
  const control = useControl('project.saveAsItWas')
  const at = new Date(entry.at)
  const [file, setFile] = useState(() =>
    copyNameFor(project.file, `${t.then} ${localDay(at)} ${clockTime(at).replace(':', '')}`),
  )
  const isMissing = withEnding(file) === ''
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isMissing) await leaveFor(control, { command: entry.id, file: withEnding(file) })
  }
  return (
    <form id={id} className={styles.saveThen} onSubmit={(event) => void save(event)} noValidate>
      <p className={styles.note}>{t.saveThenWhy}</p>
      <PathField
        label={t.file}
        mode="create"
        value={file}
        onChange={setFile}
        help={t.fileHint}
        error={isMissing ? t.fileMissing : null}
      />
      <div className={styles.actions}>
        <Button onPress={onClose}>{t.cancel}</Button>
        <Button type="submit" look="main" isDisabled={control.isBusy}>
          {control.isBusy ? t.saving : t.saveAndOpen}
        </Button>
      </div>
      <FailureInPlace failure={control.failure} />
    </form>
  )
}
