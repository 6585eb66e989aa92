/** What the core refused, as a sentence where the person is looking. */
import type { Message } from '../../../shared/domain/message.ts'
import { Icon, useSay } from '../../ui/index.ts'
import styles from './decide.module.css'

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
