/** An existing project file, wherever it stands. */
import type { SubmitEvent } from 'react'
import { z } from 'zod'
import { useControl } from '../../api/index.ts'
import { Button, FailedState, PathField, useWords } from '../../ui/index.ts'
import { leaveFor, useKept } from '../../state/index.ts'
import { withEnding } from '../../state/project-file.ts'
import { enterProject } from './enter-project.ts'
import { RepairOffer } from './repair-offer.tsx'
import { words } from './words.ts'
import styles from './start.module.css'

export function OpenProject() {
  const t = useWords(words)
  const open = useControl('project.open')
  const typed = useKept('open project', z.string(), '')
  const file = typed.value
  const enter = async (event: SubmitEvent) => {
    event.preventDefault()
    if (file.trim() === '') return
    const opened = await leaveFor(open, { file: file.trim() })
    if (!opened.ok) return
    typed.forget()
    enterProject(opened.value)
  }
  return (
    <section aria-labelledby="start-open">
      <h2 id="start-open">{t.open}</h2>
      <form className={styles.form} onSubmit={(event) => void enter(event)} noValidate>
        <PathField label={t.file} mode="open" value={file} onChange={typed.change} help={t.fileHint} />
        <div className={styles.line}>
          <Button type="submit" isDisabled={open.isBusy || file.trim() === ''}>
            {open.isBusy ? t.opening : t.openButton}
          </Button>
        </div>
        {open.failure === null ? null : <FailedState failure={open.failure} />}
      </form>
      <RepairOffer file={withEnding(file)} failure={open.failure} />
    </section>
  )
}
