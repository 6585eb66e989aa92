/** Opens what was kept, and keeps what is looked at now. */
import { useState, type ReactNode, type SubmitEvent } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { z } from 'zod'
import { useCommand, useKeptSights, useProject } from '../../api/index.ts'
import {
  lookAgain,
  partiesGone,
  sightNow,
  useKeptInProject,
  useNotices,
  useViewState,
} from '../../state/index.ts'
import { Busy, Button, FailureInPlace, Field, useWords } from '../../ui/index.ts'
import { PopoverDialog } from '../../ui/popover-dialog.tsx'
import { message } from '../../../shared/domain/message.ts'
import type { ProjectSummary } from '../../../shared/domain/project.ts'
import type { KeptSight } from '../../../shared/domain/sight.ts'
import { OneSight } from './one-sight.tsx'
import { words } from './words.ts'
import styles from './sights.module.css'

/** @param button what opens it */
export function SightsMenu({ button }: { readonly button: ReactNode }) {
  const t = useWords(words)
  const { project } = useProject()
  if (project === null) return null
  return (
    <DialogTrigger>
      {button}
      <PopoverDialog
        label={t.title}
        placement="bottom end"
        className={styles.popover}
        insideClassName={styles.menu}
      >
        {(close) => <Sights project={project} onOpened={close} />}
      </PopoverDialog>
    </DialogTrigger>
  )
}

interface SightsProps {
  readonly project: ProjectSummary
  readonly onOpened: () => void
}

function Sights({ project, onOpened }: SightsProps) {
  const t = useWords(words)
  const { sights, isPending, failure } = useKeptSights()
  const open = ({ sight }: KeptSight) => {
    lookAgain(sight, project.parties)
    useViewState.getState().goTo('worksheet')
    const parties = partiesGone(sight, project.parties)
    if (parties > 0) useNotices.getState().notify('failure', message('sight.partiesGone', { parties }))
    onOpened()
  }
  if (isPending) return <Busy what={t.title} />
  return (
    <>
      <p className={styles.soft}>{project.isReadOnly ? t.readOnly : t.why}</p>
      <FailureInPlace failure={failure} />
      {sights.length === 0 ? <p className={styles.none}>{t.none}</p> : null}
      {sights.length === 0 ? null : (
        <ul className={styles.sights}>
          {sights.map((kept) => (
            <OneSight key={kept.id} kept={kept} project={project} onOpen={() => open(kept)} />
          ))}
        </ul>
      )}
      {project.isReadOnly ? null : <KeepNow project={project} />}
    </>
  )
}

function KeepNow({ project }: { readonly project: ProjectSummary }) {
  const t = useWords(words)
  const { value: name, change, forget } = useKeptInProject('name of a view', z.string(), '')
  const { run, isBusy, failure } = useCommand('sight.keep')
  const [asked, setAsked] = useState(false)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(name.trim() === '')
    if (isBusy || name.trim() === '') return
    if ((await run({ name: name.trim(), sight: sightNow(project.file) })).ok) forget()
  }
  return (
    <form className={styles.keep} noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={t.name}
        placeholder={t.nameExample}
        value={name}
        maxLength={120}
        onChange={change}
        error={asked && name.trim() === '' ? t.nameEmpty : null}
      />
      <FailureInPlace failure={failure} />
      <Button type="submit" look="main" isDisabled={isBusy}>
        {t.keep}
      </Button>
    </form>
  )
}
