/** A dialog that decides something and asks why. What is typed outlives it; without a reason nothing is stored. */
import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import type { Message } from '../../shared/domain/message.ts'
import { useGivenReasons, useKeptInProject } from '../state/index.ts'
import { Dialog } from './dialog.tsx'
import { FailureInPlace } from './failure-in-place.tsx'
import { KeepActions } from './keep-actions.tsx'
import { ReasonField } from './reason-field.tsx'
import styles from './reason-dialog.module.css'

export interface ReasonDialogProps {
  readonly title: string
  /** What the button that stores says. */
  readonly keep: string
  /** The name, within the project, under which what is typed outlives the dialog. */
  readonly keptAs: string
  /** What the reason should tell. */
  readonly help: string
  /** What comes of storing it. */
  readonly note: string
  /** Stores; whether the core has kept it. */
  readonly onKeep: (reason: string) => Promise<boolean>
  /** What else is typed is let go of together with the reason. */
  readonly onForget?: () => void
  readonly isBusy: boolean
  readonly failure: Message | null
  readonly onClose: () => void
  /** It is stored with Ctrl+Enter, and whoever decides wants the next one. Without it storing only closes. */
  readonly onGoOn?: (() => void) | undefined
  /** What is decided, above the reason. */
  readonly children: ReactNode
}

/** Open as long as it is rendered; closes itself when what was decided is kept. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { onKeep, onForget, isBusy, onClose, onGoOn = onClose } = props
  const kept = useKeptInProject(props.keptAs, z.string(), '')
  const { remember } = useGivenReasons()
  const [asked, setAsked] = useState(false)
  const isMissing = kept.value.trim() === ''
  const forget = () => {
    kept.forget()
    onForget?.()
  }
  const submit = async (after = onClose) => {
    if (isBusy) return
    setAsked(true)
    if (isMissing || !(await onKeep(kept.value))) return
    remember(kept.value)
    forget()
    after()
  }
  const cancel = () => {
    forget()
    onClose()
  }
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={onClose}
      onConfirm={() => void submit(onGoOn)}
      actions={
        <KeepActions
          keep={props.keep}
          goesOn={props.onGoOn !== undefined}
          isBusy={isBusy}
          onKeep={() => void submit()}
          onCancel={cancel}
        />
      }
    >
      <FailureInPlace failure={props.failure} />
      {props.children}
      <ReasonField
        help={props.help}
        value={kept.value}
        isRestored={kept.isRestored}
        onChange={kept.change}
        isMissing={asked && isMissing}
      />
      <p className={styles.note}>{props.note}</p>
    </Dialog>
  )
}
