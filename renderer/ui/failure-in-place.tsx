/** What the core refused, as a sentence where the person is looking. */
import type { Message } from '../../shared/domain/message.ts'
import { Icon } from './icon.tsx'
import { useSay } from './words.ts'
import styles from './reason-dialog.module.css'

export function FailureInPlace({ failure }: { readonly failure: Message | null }) {
  const say = useSay()
  if (failure === null) return null
  return (
    <p className={styles.failure} role="alert">
      <Icon name="warning" />
      {say(failure)}
    </p>
  )
}
