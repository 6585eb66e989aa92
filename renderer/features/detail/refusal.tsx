/** What the core refused, beside the button that asked. */
import { useSay } from '../../ui/index.ts'
import type { Message } from '../../../shared/domain/message.ts'
import styles from './detail.module.css'

export function Refusal({ failure }: { readonly failure: Message | null }) {
  const say = useSay()
  if (failure === null) return null
  return (
    <p className={styles.refusal} role="alert">
      {say(failure)}
    </p>
  )
}
