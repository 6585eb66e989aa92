/** What the core refused, beside the button that asked. */
import { useEffect, useRef } from 'react'
import { useSay } from '../../ui/index.ts'
import type { Message } from '../../../shared/domain/message.ts'
import styles from './detail.module.css'

export function Refusal({ failure }: { readonly failure: Message | null }) {
  const say = useSay()
  const place = useRef<HTMLParagraphElement>(null)
  // The buttons stand at the foot of a panel that scrolls; what is said below them would be out of sight.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [failure])
  if (failure === null) return null
  return (
    <p ref={place} className={styles.refusal} role="alert">
      {say(failure)}
    </p>
  )
}
