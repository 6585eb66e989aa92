/**
 * The open project in a file of another name: to change one that is read-only, or to keep everything when its own file was
 * moved or replaced under it. The window goes on in the new file.
 */
import { useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { useControl, useProject } from '../../api/index.ts'
import { leaveFor, useKeptInProject } from '../../state/index.ts'
import { Button, Chip, Dialog, FailedState, Icon, PathField, useWords } from '../../ui/index.ts'
import { copyNameFor, withEnding } from '../../state/project-file.ts'
import { words } from './words.ts'
import styles from './start.module.css'

/** In the top bar: says that a project is read-only, and offers to save any under another name. */
export function SaveAs() {
  const t = useWords(words)
  const { project } = useProject()
  const [isOpen, setOpen] = useState(false)
  if (project === null) return null
  return (
    <>
      {project.isReadOnly ? <Chip tone="warn">{t.readOnly}</Chip> : null}
      <Button look="quiet" aria-label={t.saveAs} onPress={() => setOpen(true)}>
        <Icon name="save" />
        {project.isReadOnly ? t.saveAs : null}
      </Button>
      {isOpen ? <SaveAsDialog file={project.file} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function SaveAsDialog({ file, onClose }: { readonly file: string; readonly onClose: () => void }) {
  const t = useWords(words)
  const saveAs = useControl('project.saveAs')
  const kept = useKeptInProject('save as', z.string(), copyNameFor(file, t.copy))
  const target = kept.value
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (withEnding(target) === '') return
    const saved = await leaveFor(saveAs, { file: withEnding(target) })
    if (!saved.ok) return
    kept.forget()
    onClose()
  }
  const cancel = () => {
    kept.forget()
    onClose()
  }
  return (
    <Dialog
      title={t.saveAs}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={cancel}>{t.cancel}</Button>
          <Button type="submit" form={formId} look="main" isDisabled={saveAs.isBusy}>
            {saveAs.isBusy ? t.saving : t.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <p>{t.saveAsText}</p>
        <PathField
          label={t.file}
          mode="create"
          value={target}
          onChange={kept.change}
          help={t.fileHint}
          error={withEnding(target) === '' ? t.fileMissing : null}
        />
        {saveAs.failure === null ? null : <FailedState failure={saveAs.failure} />}
      </form>
    </Dialog>
  )
}

const formId = 'save-as'
