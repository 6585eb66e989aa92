/** Why something is what it is: the first sentence carries it, the others add to it. */
import { useSay, useWords } from '../../ui/index.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function Sentences({ why }: { readonly why: readonly Message[] }) {
  const t = useWords(words)
  const say = useSay()
  if (why.length === 0) return null
  return (
    <ul className={styles.why} aria-label={t.why}>
      {why.map((sentence) => (
        <li key={say(sentence)}>{say(sentence)}</li>
      ))}
    </ul>
  )
}
