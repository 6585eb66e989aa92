/** One line that says what the trial comes to: `gewonnen 3 · verloren 1 · veranderd 2`. */
import { useMemo } from 'react'
import { useTrying } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { toldPairs } from './tell-changes.ts'
import { words } from './words.ts'
import styles from './try.module.css'

export function Tally() {
  const t = useWords(words)
  const { number } = useFormat()
  const changes = useTrying((state) => state.pairs)
  const isBehind = useTrying((state) => state.isBehind)
  const { won, lost, changed } = useMemo(() => toldPairs(changes), [changes])
  return (
    <p role="status" aria-busy={isBehind} className={styles.tally}>
      {t.tally(number(won.length), number(lost.length), number(changed.length))}
    </p>
  )
}
