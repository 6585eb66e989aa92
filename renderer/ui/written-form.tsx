/** One thing as it is written in a desk, in the place of its list: Enter and Ctrl+Enter keep it. */
import type { KeyboardEvent, ReactNode } from 'react'
import type { Message } from '../../shared/domain/message.ts'
import { FailureInPlace } from './failure-in-place.tsx'
import { KeepActions } from './keep-actions.tsx'
import styles from './written-form.module.css'

interface WrittenFormProps {
  readonly title: string
  /** On the button that keeps it. */
  readonly keep: string
  readonly isBusy: boolean
  readonly failure: Message | null
  readonly onKeep: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

export function WrittenForm({ title, keep, isBusy, failure, onKeep, onCancel, children }: WrittenFormProps) {
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onKeep()
  }
  return (
    <form
      className={styles.form}
      aria-label={title}
      noValidate
      onKeyDownCapture={byKey}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep()
      }}
    >
      <h3>{title}</h3>
      <FailureInPlace failure={failure} />
      {children}
      <div className={styles.actions}>
        <KeepActions keep={keep} goesOn={false} isBusy={isBusy} onKeep={onKeep} onCancel={onCancel} />
      </div>
      <button type="submit" hidden />
    </form>
  )
}
