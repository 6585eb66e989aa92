/** The dialog in which a work is put in by hand, or one that was is changed. What was typed outlives it, until it is stored or cancelled. */
import { useRef, useState } from 'react'
import { z } from 'zod'
import { useProject } from '../../../api/index.ts'
import { useKeptInProject, useLanguage } from '../../../state/index.ts'
import { Dialog, FailureInPlace, Field, KeepActions, useWords } from '../../../ui/index.ts'
import type { Party } from '../../../../shared/domain/party.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { asWorkStands, blankWork, changedValues, readTypedWork, TypedWork } from './typed-work.ts'
import { useKeepByHand } from './use-keep-by-hand.ts'
import { WorkFieldsByHand } from './work-fields-by-hand.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

interface ByHandDialogProps {
  /** Null: a new one. */
  readonly work: Work | null
  readonly onClose: () => void
}

const noParties: readonly Party[] = []

/** Open as long as it is rendered; closes itself when the core has kept the work. */
export function ByHandDialog({ work, onClose }: ByHandDialogProps) {
  const t = useWords(words)
  const language = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const parties = useProject().project?.parties ?? noParties
  const keptAs = `by hand ${work?.id ?? 'new'}`
  const start = work === null ? blankWork(parties) : asWorkStands(work, language)
  const kept = useKeptInProject<TypedWork>(keptAs, TypedWork, start)
  const reason = useKeptInProject(`${keptAs} reason`, z.string(), '')
  const [asked, setAsked] = useState(false)
  const { keep, isBusy, failure } = useKeepByHand(work)
  const read = readTypedWork(kept.value, parties)
  const isUnchanged =
    work !== null && 'read' in read && Object.keys(changedValues(read.read.fields, work)).length === 0
  const forget = () => {
    kept.forget()
    reason.forget()
  }
  const submit = async () => {
    if (isBusy) return
    setAsked(true)
    if ('problems' in read || isUnchanged || reason.value.trim() === '')
      return requestAnimationFrame(() => firstInvalid(form.current)?.focus())
    if (!(await keep(read.read, reason.value))) return
    forget()
    onClose()
  }
  const said =
    work === null
      ? { label: t.source, help: t.sourceHelp, empty: t.sourceEmpty }
      : { label: t.reason, help: t.reasonHelp, empty: t.reasonEmpty }
  return (
    <Dialog
      title={work === null ? t.make : t.change(work.name)}
      isOpen
      wide
      onClose={onClose}
      onConfirm={() => void submit()}
      actions={
        <KeepActions
          keep={work === null ? t.makes : t.changes}
          goesOn={false}
          isBusy={isBusy}
          onKeep={() => void submit()}
          onCancel={() => {
            forget()
            onClose()
          }}
        />
      }
    >
      <form
        ref={form}
        className={styles.byHand}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <FailureInPlace failure={failure} />
        {work === null && <p className={styles.note}>{t.says}</p>}
        <WorkFieldsByHand
          typed={kept.value}
          onChange={kept.change}
          parties={work === null ? parties : null}
          problems={'problems' in read ? read.problems : null}
          isAsked={asked}
        />
        <Field
          label={said.label}
          help={said.help}
          value={reason.value}
          onChange={reason.change}
          error={asked && reason.value.trim() === '' ? said.empty : null}
        />
        <p className={styles.note} role="status">
          {asked && isUnchanged ? t.nothingChanged : work === null ? t.next : null}
        </p>
      </form>
    </Dialog>
  )
}

function firstInvalid(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button') ?? null
}
