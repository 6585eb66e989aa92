/** Long work: what is being done, how far it is, and a way to stop. */
import { ProgressBar } from 'react-aria-components'
import type { Progress } from '../../shared/contract/job.ts'
import { Button } from './button.tsx'
import { defineWords, useSay, useWords } from './words.ts'
import styles from './states.module.css'

const words = defineWords({
  nl: { busy: 'Bezig…', cancel: 'Stoppen' },
  en: { busy: 'Working…', cancel: 'Stop' },
})

export interface BusyProps {
  readonly progress?: Progress | null
  /** What is being done, as long as the core has not said so itself. */
  readonly what?: string
  readonly onCancel?: () => void
}

export function Busy({ progress = null, what, onCancel }: BusyProps) {
  const t = useWords(words)
  const say = useSay()
  const label = progress === null ? (what ?? t.busy) : say(progress.what)
  const share = progress?.total ? (100 * progress.done) / progress.total : null
  return (
    <div className={styles.state}>
      <p>{label}</p>
      <ProgressBar
        aria-label={label}
        className={styles.bar ?? ''}
        {...(share === null ? { isIndeterminate: true } : { value: share })}
      >
        <div className={styles.done} style={share === null ? undefined : { width: `${share}%` }} />
      </ProgressBar>
      {onCancel === undefined ? null : <Button onPress={onCancel}>{t.cancel}</Button>}
    </div>
  )
}
