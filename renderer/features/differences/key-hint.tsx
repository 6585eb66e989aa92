/** What the space bar does here, for who works from the keyboard. */
import { useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

export function KeyHint({ does }: { readonly does: string }) {
  const t = useWords(words)
  return (
    <span className={styles.hint}>
      <kbd>{t.space}</kbd> {does}
    </span>
  )
}
