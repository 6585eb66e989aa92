/** A dialog in which one thing is written and kept: Enter and its button keep it, and why it was not kept stands above the fields. */
import type { ReactNode } from 'react'
import type { Message } from '../../../shared/domain/message.ts'
import { Dialog, FailureInPlace, KeepActions } from '../../ui/index.ts'
import styles from './detail.module.css'

interface WrittenDialogProps {
  readonly title: string
  /** On the button that keeps it. */
  readonly keep: string
  readonly isBusy: boolean
  readonly failure: Message | null
  readonly onKeep: () => void
  /** What was typed may outlive closing, and not cancelling. */
  readonly onClose: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** Open as long as it is rendered. */
export function WrittenDialog({
  title,
  keep,
  isBusy,
  failure,
  onKeep,
  onClose,
  onCancel,
  children,
}: WrittenDialogProps) {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      onConfirm={onKeep}
      actions={<KeepActions keep={keep} goesOn={false} isBusy={isBusy} onKeep={onKeep} onCancel={onCancel} />}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onKeep()
        }}
      >
        <FailureInPlace failure={failure} />
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
