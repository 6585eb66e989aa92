/** Empty and failed: what will stand here and the first step; what went wrong and what to do. */
import type { ReactNode } from 'react'
import type { Message } from '../../shared/domain/message.ts'
import { Button } from './button.tsx'
import { defineWords, useSay, useWords } from './words.ts'
import styles from './states.module.css'

const words = defineWords({ nl: { again: 'Opnieuw proberen' }, en: { again: 'Try again' } })

export interface EmptyStateProps {
  readonly title: string
  /** What will stand here. */
  readonly children?: ReactNode
  /** The first step: usually one Button. */
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <h3>{title}</h3>
      {children === undefined ? null : <div className={styles.said}>{children}</div>}
      {action}
    </div>
  )
}

export interface FailedStateProps {
  readonly failure: Message
  readonly onAgain?: () => void
}

export function FailedState({ failure, onAgain }: FailedStateProps) {
  const t = useWords(words)
  const say = useSay()
  return (
    <div className={`${styles.state ?? ''} ${styles.failed ?? ''}`} role="alert">
      <p>{say(failure)}</p>
      {onAgain === undefined ? null : <Button onPress={onAgain}>{t.again}</Button>}
    </div>
  )
}
